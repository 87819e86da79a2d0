import { DAYS_PER_YEAR } from '../contract/calendar';
import { DISPLAY_GROUPS } from '../contract/households';
import { FIRST_DWELLING, SETTING_INDEX } from '../contract/settings';
import { cubicAt, levelCubic, type Curve, type MovingPoint } from './curve';
import type { FlowWindow } from './flow-window';
import type { GateBar } from './gate-bars';
import { MOVE, type Moves } from './moves';
import type { OtherHomes } from './other-homes';
import { shareOfYears, type RibbonScale } from './ribbon';
import { shareOf } from './seeded-random';
import type { SeatPlan } from './seat-plan';
import type { StageLayout } from './stage-layout';
import type { Vessel } from './vessel-layout';
import { edgeWay, gateWay, placeInside, placeWay } from './vessel-ways';

const LIST = SETTING_INDEX.list;

/** How much a path between two homes bows, as a share of its length. */
const BOW = 0.16;

/** The way from a place left of the gate into it. */
export interface GateLane {
  readonly vessel: Vessel;
  readonly curve: Curve;
  /** Width at the gate. @unit px */
  readonly width: number;
}

/** Finds the point of every move on its way, in px of the stage at zoom 1. */
export class Routes {
  /** Lanes of the places left of the gate, in the order of the layout. */
  gateLanes: readonly GateLane[] = [];
  /** Where registration times stand on the ribbon. */
  ribbonScale: RibbonScale;
  private readonly layout: StageLayout;
  private readonly seats: SeatPlan;
  private readonly laneOf: (Curve | undefined)[] = [];
  private readonly vesselOf: (Vessel | undefined)[] = [];
  private readonly waysBetween = new Map<number, Curve>();
  private readonly wayOutOf: (Curve | undefined)[] = [];
  private readonly yardOf: (OtherHomes | undefined)[] = [];
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
    for (const vessel of layout.vessels) {
      for (const setting of vessel.settings) this.vesselOf[SETTING_INDEX[setting]] = vessel;
    }
    for (const yard of layout.otherHomes) this.yardOf[SETTING_INDEX[yard.setting]] = yard;
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
    const widths = vessels.map(({ settings }) =>
      settings.reduce((sum, setting) => sum + (flows?.fromSetting[SETTING_INDEX[setting]] ?? 0) * unit, 0),
    );
    this.gateLanes = vessels.map((vessel, index) => {
      const width = widths[index] ?? 0;
      const sameBar = vessels.map((other, at) => (other.group === vessel.group ? (widths[at] ?? 0) : 0));
      const before = sameBar.slice(0, index).reduce((sum, other) => sum + other, 0);
      const whole = sameBar.reduce((sum, other) => sum + other, 0);
      const group = DISPLAY_GROUPS.indexOf(vessel.group);
      const height = this.barHeight[group] ?? 0;
      // People of a place may be let to through another channel, so lanes can be wider than the bar they end at.
      const share = whole > height && whole > 0 ? height / whole : 1;
      const aside = before + width / 2;
      const y =
        (this.barTop[group] ?? 0) + (vessel.group === 'REG' ? aside : (height - whole * share) / 2 + aside * share);
      const curve = gateWay(vessel, { ...this.layout, gate }, y, Math.min(12, aside) - 4);
      for (const setting of vessel.settings) this.laneOf[SETTING_INDEX[setting]] = curve;
      return { vessel, curve, width };
    });
  }

  /** The way between two places left of the gate. */
  between(from: Vessel, to: Vessel): Curve {
    const { vessels } = this.layout;
    const key = vessels.indexOf(from) * vessels.length + vessels.indexOf(to);
    const known = this.waysBetween.get(key);
    if (known !== undefined) return known;
    const way = placeWay(from, to, this.layout);
    this.waysBetween.set(key, way);
    return way;
  }

  /** Point of a home. */
  home(row: number, out: MovingPoint): void {
    const { x, y, scale } = this.layout.region;
    out.x = x + (this.seats.x[row] ?? 0) * scale;
    out.y = y + (this.seats.y[row] ?? 0) * scale;
  }

  /** Point of a move at a share of its way; false where it has no way on the stage. */
  pointOf(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const from = moves.from[move] ?? 0;
    const to = moves.to[move] ?? 0;
    switch (moves.look[move]) {
      case MOVE.letting:
        return this.intoHome(moves, move, share, out);
      case MOVE.internalLetting:
        return this.betweenHomes(moves, move, share, out);
      case MOVE.departure:
        return this.outOfHome(moves, move, share, out);
      case MOVE.homeLost:
        return this.backFromHome(moves, move, share, out);
      case MOVE.arrival:
        return this.overEdge(to, move, share, out);
      case MOVE.ownWay:
        return this.overEdge(from, move, 1 - share, out);
      case MOVE.transfer:
        return this.betweenPlaces(from, to, share, out);
      case MOVE.otherHome:
        return this.intoOtherHome(moves, move, share, out);
      default:
        return false;
    }
  }

  /** Through the gate to the yard of a flexible or shared home; no further than the gate where it has none. */
  private intoOtherHome(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const lane = this.laneOf[moves.from[move] ?? 0];
    if (lane === undefined) return false;
    const box = this.yardOf[moves.to[move] ?? 0]?.box;
    if (box === undefined) {
      lane.at(share, out);
      return true;
    }
    this.end.x = box.x + box.width * (0.1 + 0.8 * shareOf(move));
    this.end.y = box.y + box.height / 2;
    this.throughGate(lane, moves.group[move] ?? 0, move, share, out);
    return true;
  }

  /** Along a whole lane, through the bar of a group, to the place in `end`. */
  private throughGate(lane: Curve, group: number, move: number, share: number, out: MovingPoint): void {
    const { gate } = this.layout;
    const beyond = Math.hypot(this.end.x - gate.x, this.end.y - gate.y) * 1.06;
    const border = lane.length / (lane.length + beyond);
    if (share < border) {
      lane.at(share / border, out);
      return;
    }
    lane.at(1, this.start);
    this.fan(this.heightInBar(group, move), (share - border) / (1 - border), out);
  }

  private heightInBar(group: number, move: number): number {
    return (this.barTop[group] ?? 0) + (this.barHeight[group] ?? 0) * shareOf(move);
  }

  private intoHome(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const { gate, ribbon } = this.layout;
    const from = moves.from[move] ?? 0;
    const lane = from === LIST ? ribbon : (this.laneOf[from] ?? ribbon);
    const years = ((moves.time[move] ?? 0) - (moves.registrationDay[move] ?? 0)) / DAYS_PER_YEAR;
    // Who comes from a place that is not drawn appears at the gate.
    const laneShare = from === LIST ? shareOfYears(this.ribbonScale, years) : lane === ribbon ? 0 : 1;
    this.home((moves.to[move] ?? 0) - FIRST_DWELLING, this.end);
    const onLane = lane.length * laneShare;
    const beyond = Math.hypot(this.end.x - gate.x, this.end.y - gate.y) * 1.06;
    const border = onLane / (onLane + beyond);
    if (share < border) {
      // The ribbon is laid from the gate outwards, lanes towards the gate.
      const along = share / border;
      lane.at(lane === ribbon ? laneShare * (1 - along) : along, out);
      return true;
    }
    const t = (share - border) / (1 - border);
    lane.at(lane === ribbon ? 0 : 1, this.start);
    const group = moves.group[move] ?? 0;
    this.fan(this.heightInBar(group, move), t, out);
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
    if (lane === undefined) return false;
    lane.at(0, end);
    const before = Math.hypot(end.x - start.x, end.y - start.y);
    const border = before / (before + lane.length);
    if (share >= border) lane.at((share - border) / (1 - border), out);
    else cubicAt(levelCubic(start, end), share / border, out);
    return true;
  }

  /** From a home that was lost to the place where its tenant now is. */
  private backFromHome(moves: Moves, move: number, share: number, out: MovingPoint): boolean {
    const vessel = this.vesselOf[moves.to[move] ?? 0];
    if (vessel === undefined || this.layout.mode !== 'wide') return false;
    this.home((moves.from[move] ?? 0) - FIRST_DWELLING, this.start);
    cubicAt(levelCubic(this.start, placeInside(vessel, 1 - 0.16 * shareOf(move))), share, out);
    return true;
  }

  private betweenPlaces(from: number, to: number, share: number, out: MovingPoint): boolean {
    const start = this.vesselOf[from];
    const end = this.vesselOf[to];
    if (start === undefined || end === undefined || this.layout.mode !== 'wide') return false;
    this.between(start, end).at(share, out);
    return true;
  }

  /** Between the world outside and a place, each at a height of its own; `share` is how far in. */
  private overEdge(setting: number, move: number, share: number, out: MovingPoint): boolean {
    const vessel = this.vesselOf[setting];
    if (vessel === undefined || this.layout.mode !== 'wide') return false;
    cubicAt(edgeWay(vessel, this.layout, this.layout.height, shareOf(move)), share, out);
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
