import { DAYS_PER_YEAR } from '../contract/calendar';
import { DISPLAY_GROUPS } from '../contract/households';
import { FIRST_DWELLING, SETTING_INDEX, SETTINGS } from '../contract/settings';
import { Curve, cubicAt, levelCubic, type MovingPoint } from './curve';
import type { FlowWindow } from './flow-window';
import type { GateBar } from './gate-bars';
import { MOVE, type Moves } from './moves';
import { shareOfYears, type RibbonScale } from './ribbon';
import { shareOf } from './seeded-random';
import type { SeatPlan } from './seat-plan';
import type { StageLayout } from './stage-layout';

const LIST = SETTING_INDEX.list;

/** How much a path between two homes bows, as a share of its length. */
const BOW = 0.16;

/** The way from a waiting place into the gate. */
export interface GateLane {
  readonly setting: number;
  readonly curve: Curve;
  /** Width at the gate. @unit px */
  readonly width: number;
}

/** Finds the point of every move on its way, in px of the stage at zoom 1. */
export class Routes {
  /** Lanes of the waiting places, in the order of the layout. */
  gateLanes: readonly GateLane[] = [];
  /** Where registration times stand on the ribbon. */
  ribbonScale: RibbonScale;
  private readonly layout: StageLayout;
  private readonly seats: SeatPlan;
  private readonly laneOf: (Curve | undefined)[] = [];
  private readonly wayOutOf: (Curve | undefined)[] = [];
  private readonly barTop = new Float32Array(DISPLAY_GROUPS.length);
  private readonly barHeight = new Float32Array(DISPLAY_GROUPS.length);
  private readonly start: MovingPoint = { x: 0, y: 0 };
  private readonly end: MovingPoint = { x: 0, y: 0 };

  constructor(layout: StageLayout, seats: SeatPlan) {
    this.layout = layout;
    this.seats = seats;
    this.ribbonScale = { curve: layout.ribbon, bend: layout.bend, years: 12 };
    for (const { settings, lane } of layout.waysOut) {
      for (const setting of settings) this.wayOutOf[SETTING_INDEX[setting]] = lane;
    }
    this.setGate([], undefined, 0);
  }

  /** Lets the lanes end at the bars as they now stand; lanes that share a bar lie side by side. */
  setGate(bars: readonly GateBar[], flows: FlowWindow | undefined, unit: number): void {
    const { gate, vessels } = this.layout;
    this.barTop.fill(gate.y + gate.height / 2);
    this.barHeight.fill(0);
    for (const bar of bars) {
      this.barTop[bar.index] = bar.y;
      this.barHeight[bar.index] = bar.outsiderHeight;
    }
    this.gateLanes = vessels.map(({ setting, group, exit }) => {
      const bar = bars.find((candidate) => candidate.group === group);
      const index = SETTING_INDEX[setting];
      const width = Math.max(1, (flows?.fromSetting[index] ?? 0) * unit);
      const middle = gate.y + gate.height / 2;
      const y = bar === undefined ? middle : group === 'REG' ? bar.y + width / 2 : bar.y + bar.outsiderHeight / 2;
      const curve = new Curve([levelCubic(exit, { x: gate.x, y })]);
      this.laneOf[index] = curve;
      return { setting: index, curve, width };
    });
  }

  /** Point of a home. */
  home(row: number, out: MovingPoint): void {
    const { x, y, scale } = this.layout.region;
    out.x = x + (this.seats.x[row] ?? 0) * scale;
    out.y = y + (this.seats.y[row] ?? 0) * scale;
  }

  /** Point of a move at a share of its way; false where it has no way on the stage. */
  pointOf(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const look = moves.look[move] ?? 0;
    if (look === MOVE.letting) return this.intoHome(moves, move, share, out);
    if (look === MOVE.internalLetting) return this.betweenHomes(moves, move, share, out);
    if (look === MOVE.departure) return this.outOfHome(moves, move, share, out);
    if (look === MOVE.arrival) return this.throughLeftEdge(moves.to[move] ?? 0, { move, share: 1 - share }, out);
    if (look === MOVE.ownWay) return this.throughLeftEdge(moves.from[move] ?? 0, { move, share }, out);
    return false;
  }

  private intoHome(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const { gate, ribbon } = this.layout;
    const from = moves.from[move] ?? 0;
    const lane = from === LIST ? ribbon : this.laneOf[from];
    if (lane === undefined) return false;
    const years = ((moves.time[move] ?? 0) - (moves.registrationDay[move] ?? 0)) / DAYS_PER_YEAR;
    const laneShare = from === LIST ? shareOfYears(this.ribbonScale, years) : 1;
    this.home((moves.to[move] ?? 0) - FIRST_DWELLING, this.end);
    const onLane = lane.length * laneShare;
    const beyond = Math.hypot(this.end.x - gate.x, this.end.y - gate.y) * 1.06;
    const border = onLane / (onLane + beyond);
    if (share < border) {
      // The ribbon is laid from the gate outwards, lanes towards the gate.
      const along = share / border;
      lane.at(from === LIST ? laneShare * (1 - along) : along, out);
      return true;
    }
    const t = (share - border) / (1 - border);
    if (from === LIST) ribbon.at(0, this.start);
    else lane.at(1, this.start);
    const group = moves.group[move] ?? 0;
    this.fan((this.barTop[group] ?? 0) + (this.barHeight[group] ?? 0) * shareOf(move), t, out);
    return true;
  }

  /** From the lane's end in `start` through the gate at a height to the home in `end`. */
  private fan(y: number, t: number, out: MovingPoint): void {
    const { gate } = this.layout;
    const { start, end } = this;
    const right = gate.x + gate.width;
    const through = gate.width / (gate.width + Math.abs(end.x - right));
    if (t < through) {
      const u = t / through;
      out.x = start.x + (right - start.x) * u;
      out.y = start.y + (y - start.y) * u * u * (3 - 2 * u);
      return;
    }
    start.x = right;
    start.y = y;
    cubicAt(fanCubic(start, end), (t - through) / (1 - through), out);
  }

  private betweenHomes(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const { start, end } = this;
    this.home((moves.from[move] ?? 0) - FIRST_DWELLING, start);
    this.home((moves.to[move] ?? 0) - FIRST_DWELLING, end);
    const bow = 4 * share * (1 - share) * BOW;
    out.x = start.x + (end.x - start.x) * share + (end.y - start.y) * bow;
    out.y = start.y + (end.y - start.y) * share - (end.x - start.x) * bow;
    return true;
  }

  private outOfHome(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const { start, end } = this;
    this.home((moves.from[move] ?? 0) - FIRST_DWELLING, start);
    const to = moves.to[move] ?? 0;
    const lane = this.wayOutOf[to];
    if (lane === undefined) {
      const vessel = this.laneOf[to];
      if (vessel === undefined) return false;
      vessel.at(0, end);
      cubicAt(levelCubic(start, end), share, out);
      return true;
    }
    lane.at(0, end);
    const before = Math.hypot(end.x - start.x, end.y - start.y);
    const border = before / (before + lane.length);
    if (share >= border) lane.at((share - border) / (1 - border), out);
    else cubicAt(levelCubic(start, end), share / border, out);
    return true;
  }

  /** Between a waiting place and the world outside, each at a height of its own. */
  private throughLeftEdge(
    setting: number,
    { move, share }: { move: number; share: number },
    out: MovingPoint,
  ): boolean {
    const vessel = this.layout.vessels.find((candidate) => candidate.setting === SETTINGS[setting]);
    if (vessel === undefined || this.layout.mode === 'narrow') return false;
    const { box } = vessel;
    const inside = box.x + box.width * (0.06 + 0.3 * shareOf(move));
    out.x = inside * (1 - share) - 60 * share;
    out.y = box.y + box.height * (0.9 - (0.2 + 0.6 * shareOf(move + 1)) * (1 - (1 - share) ** 2));
    return true;
  }
}

/** The way from the gate to a place in the region: level at first, then spreading like a delta. */
export function fanCubic(from: MovingPoint, to: MovingPoint): ReturnType<typeof levelCubic> {
  const dx = to.x - from.x;
  return [
    { x: from.x, y: from.y },
    { x: from.x + dx * 0.38, y: from.y },
    { x: from.x + dx * 0.56, y: to.y },
    { x: to.x, y: to.y },
  ];
}
