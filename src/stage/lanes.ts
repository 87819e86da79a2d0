import { DISPLAY_GROUPS } from '../contract/households';
import { SETTINGS } from '../contract/settings';
import { cubicAt } from './curve';
import type { FlowWindow } from './flow-window';
import type { GateBar } from './gate-bars';
import type { RegionShape } from './region-shape';
import { ribbonTicks, shareOfYears, type RibbonDots } from './ribbon';
import { fanCubic, type Routes } from './routes';
import type { StageLayout, WayOut } from './stage-layout';
import type { Rgb, StagePalette } from './theme';

const FAN_STEPS = 22;
const GROUPS = DISPLAY_GROUPS.length;
/** Widest and narrowest lane out of the region. @unit px */
const WAY_OUT_WIDTH = { min: 1.2, max: 3.4 };
/** Width of a lane out per px that the gate gives the same flow. */
const WAY_OUT_SHARE = 0.16;

/** Draws bands and boxes; the two ways of drawing the stage each have one. */
export interface LanePainter {
  /** A band along a line x0, y0, x1, y1 …; `half` gives half its width at each point. */
  band(line: ArrayLike<number>, half: (index: number) => number, color: Rgb, alpha: number): void;
  box(x: number, y: number, width: number, height: number, color: Rgb, alpha: number): void;
}

/** What the lanes are drawn from. */
export interface LaneScene {
  readonly layout: StageLayout;
  readonly shape: RegionShape;
  readonly routes: Routes;
  readonly flows: FlowWindow;
  readonly bars: readonly GateBar[];
  /** Height in px of one letting a quarter. */
  readonly unit: number;
  readonly palette: StagePalette;
}

interface FanLane {
  readonly neighbourhood: number;
  readonly flow: number;
  readonly endY: number;
}

/** Lanes from the gate to the neighbourhoods: each group fans from its bar, the uppermost aims highest. */
export function paintFan(painter: LanePainter, scene: LaneScene): void {
  const { layout, shape, flows, bars, unit, palette } = scene;
  const { gate, region } = layout;
  const right = gate.x + gate.width;
  const line = new Float32Array((FAN_STEPS + 1) * 2);
  const point = { x: 0, y: 0 };
  for (const bar of bars) {
    const lanes = shape.neighbourhoods
      .map(({ centre }, neighbourhood): FanLane => {
        const flow = flows.toNeighbourhood[neighbourhood * GROUPS + bar.index] ?? 0;
        return { neighbourhood, flow, endY: region.y + centre.y * region.scale };
      })
      .filter(({ flow }) => flow > 0)
      .sort((a, b) => a.endY - b.endY);
    let y = bar.y;
    for (const { neighbourhood, flow } of lanes) {
      const width = flow * unit;
      const centre = shape.neighbourhoods[neighbourhood]?.centre ?? { x: 0, y: 0 };
      const to = { x: region.x + centre.x * region.scale, y: region.y + centre.y * region.scale };
      const cubic = fanCubic({ x: right, y: y + width / 2 }, to);
      for (let step = 0; step <= FAN_STEPS; step++) {
        cubicAt(cubic, step / FAN_STEPS, point);
        line[2 * step] = point.x;
        line[2 * step + 1] = point.y;
      }
      const color = palette.groups[bar.index] ?? palette.ink;
      painter.band(line, () => Math.max(width, 0.8) / 2, color, palette.laneFanAlpha);
      y += width;
    }
  }
}

/** The bars of the gate: full for people from outside, hollow for people who already rent. */
export function paintGate(painter: LanePainter, { layout, bars, palette }: LaneScene): void {
  const { x, width } = layout.gate;
  for (const { index, y, outsiderHeight, insiderHeight } of bars) {
    const color = palette.groups[index] ?? palette.ink;
    painter.box(x, y, width, outsiderHeight, color, palette.isDark ? 0.8 : 0.72);
    if (insiderHeight <= 0) continue;
    const top = y + outsiderHeight;
    painter.box(x, top, width, insiderHeight, color, 0.16);
    if (insiderHeight < 3) continue;
    for (const edge of [x, x + width - 1]) painter.box(edge, top, 1, insiderHeight, color, 0.6);
    painter.box(x, top + insiderHeight - 1, width, 1, color, 0.6);
  }
}

/** The skin round the dots of the waiting list. */
export function paintRibbonSkin(
  painter: LanePainter,
  ribbon: RibbonDots,
  { layout, palette, routes }: LaneScene,
): void {
  const steps = 160;
  const line = new Float32Array((steps + 1) * 2);
  const point = { x: 0, y: 0 };
  for (let step = 0; step <= steps; step++) {
    layout.ribbon.at(step / steps, point);
    line[2 * step] = point.x;
    line[2 * step + 1] = point.y;
  }
  const last = ribbon.half.length - 1;
  const reach = 4;
  const half = (step: number): number => {
    const middle = Math.round((step / steps) * last);
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      sum += ribbon.half[Math.min(last, Math.max(0, middle + offset))] ?? 0;
    }
    const mean = sum / (2 * reach + 1);
    return mean === 0 ? 0 : mean + 3;
  };
  const color = palette.groups[DISPLAY_GROUPS.indexOf('REG')] ?? palette.ink;
  painter.band(line, half, color, palette.isDark ? 0.13 : 0.1);
  for (const years of ribbonTicks(routes.ribbonScale)) {
    layout.ribbon.at(shareOfYears(routes.ribbonScale, years), point);
    painter.box(Math.round(point.x), Math.round(point.y + layout.ribbonThickness / 2), 1, 5, palette.line, 1);
  }
}

function flowOut({ settings }: WayOut, flows: FlowWindow): number {
  return settings.reduce((sum, setting) => sum + (flows.toSetting[SETTINGS.indexOf(setting)] ?? 0), 0);
}

/** Dotted lanes out of the region, ending in an arrow. */
export function paintWaysOut(painter: LanePainter, { layout, flows, unit, palette }: LaneScene): void {
  if (layout.mode !== 'wide') return;
  const color = palette.control;
  for (const way of layout.waysOut) {
    const flow = flowOut(way, flows) * unit * WAY_OUT_SHARE;
    const width = Math.min(WAY_OUT_WIDTH.max, WAY_OUT_WIDTH.min + flow);
    const { lane } = way;
    const dots = Math.floor(lane.length / (width + 3));
    const from = { x: 0, y: 0 };
    const to = { x: 0, y: 0 };
    for (let dot = 0; dot < dots; dot++) {
      const share = (dot + 0.5) / dots;
      const half = width / 2 / lane.length;
      lane.at(share - half, from);
      lane.at(share + half, to);
      painter.band([from.x, from.y, to.x, to.y], () => width / 2, color, 0.6);
    }
    lane.at(1, to);
    painter.band([to.x - 6, to.y - 4.5, to.x, to.y, to.x - 6, to.y + 4.5], () => 0.7, color, 1);
  }
}
