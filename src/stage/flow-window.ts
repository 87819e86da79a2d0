import { DAYS_PER_WEEK } from '../contract/calendar';
import { DISPLAY_GROUPS } from '../contract/households';
import { FIRST_DWELLING, SETTINGS } from '../contract/settings';
import { MOVE, type Moves } from './moves';
import { VESSEL_OF_SETTING, VESSELS } from './vessels';

/** Days over which flows are taken together: a quarter. @unit days */
const FLOW_WINDOW_DAYS = 13 * DAYS_PER_WEEK;

const GROUPS = DISPLAY_GROUPS.length;

/** What moved in the last quarter; until there is one, what moved so far, scaled up to a quarter. */
export interface FlowWindow {
  /** Lettings to people from outside social housing, by display group. */
  readonly outsiders: Float64Array;
  /** Lettings to people who already rented a social home, by display group. */
  readonly insiders: Float64Array;
  /** Lettings from each setting, flexible and shared homes included. */
  readonly fromSetting: Float64Array;
  /** Lettings to outsiders, neighbourhoods × display groups. */
  readonly toNeighbourhood: Float64Array;
  /** Departures from social homes by setting they go to. */
  readonly toSetting: Float64Array;
  /** Moves from one place left of the gate to another, `VESSELS` × `VESSELS`. */
  readonly between: Float64Array;
  readonly newSeekers: number;
  readonly gaveUp: number;
}

function add(cells: Float64Array, index: number, value: number): void {
  cells[index] = (cells[index] ?? 0) + value;
}

/** Cell of `FlowWindow.between` of two settings that are drawn. */
function betweenIndex(from: number, to: number): number {
  return (VESSEL_OF_SETTING[from] ?? 0) * VESSELS.length + (VESSEL_OF_SETTING[to] ?? 0);
}

/** Flows of the quarter before a moment. */
export function flowWindow(
  moves: Moves,
  neighbourhoodOf: Uint16Array,
  neighbourhoods: number,
  day: number,
): FlowWindow {
  const outsiders = new Float64Array(GROUPS);
  const insiders = new Float64Array(GROUPS);
  const fromSetting = new Float64Array(SETTINGS.length);
  const toNeighbourhood = new Float64Array(neighbourhoods * GROUPS);
  const toSetting = new Float64Array(SETTINGS.length);
  const between = new Float64Array(VESSELS.length * VESSELS.length);
  let newSeekers = 0;
  let gaveUp = 0;
  const length = Math.max(DAYS_PER_WEEK, Math.min(FLOW_WINDOW_DAYS, day));
  const weight = FLOW_WINDOW_DAYS / length;
  const end = moves.firstAt(day);
  for (let move = moves.firstAt(day - length); move < end; move++) {
    const look = moves.look[move] ?? 0;
    const group = moves.group[move] ?? 0;
    const to = moves.to[move] ?? 0;
    if (look === MOVE.letting) {
      add(outsiders, group, weight);
      add(fromSetting, moves.from[move] ?? 0, weight);
      add(toNeighbourhood, (neighbourhoodOf[to - FIRST_DWELLING] ?? 0) * GROUPS + group, weight);
    } else if (look === MOVE.internalLetting) add(insiders, group, weight);
    else if (look === MOVE.departure || look === MOVE.homeLost) add(toSetting, to, weight);
    else if (look === MOVE.otherHome) add(fromSetting, moves.from[move] ?? 0, weight);
    else if (look === MOVE.transfer) add(between, betweenIndex(moves.from[move] ?? 0, to), weight);
    else if (look === MOVE.newSeeker) newSeekers += weight;
    else if (look === MOVE.gaveUp) gaveUp += weight;
  }
  return { outsiders, insiders, fromSetting, toNeighbourhood, toSetting, between, newSeekers, gaveUp };
}

/** A flow of a quarter as households a week. */
export function perWeek(perQuarter: number): number {
  return (perQuarter * DAYS_PER_WEEK) / FLOW_WINDOW_DAYS;
}
