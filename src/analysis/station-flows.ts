import { FLOW_CELLS, STOCK_CELLS, type Counts } from '../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS, type DisplayGroup } from '../contract/households';
import { FLOWS, SETTING_INDEX, SETTINGS, type Setting } from '../contract/settings';
import { HELD_STATIONS, STATION_OF, STATIONS, type HeldStation, type Station } from './stations';
import type { WeekSpan } from './weekly-sums';

/** Whose moves are counted: those of everybody, or of one group. */
export type FlowGroup = DisplayGroup | 'all';

/** Households that went from one station to another. */
export interface StationStream {
  readonly from: Station;
  readonly to: Station;
  readonly households: number;
  /** The group that all of them are of; null where they are of several. */
  readonly onlyGroup: DisplayGroup | null;
}

/** What came to a station and what left it: `start` + `came` − `left` = `end`, exactly. */
export interface StationAccount {
  readonly station: HeldStation;
  readonly start: number;
  readonly came: number;
  readonly left: number;
  readonly end: number;
  /** Moves that stay within the station; they are in neither of the others. */
  readonly within: number;
}

/** Who went where in some weeks, in households. */
export interface StationFlows {
  /** Streams between different stations, in the order of the stations; none that is empty. */
  readonly streams: readonly StationStream[];
  readonly accounts: readonly StationAccount[];
}

const GROUPS = HOUSEHOLD_GROUPS.length;
const SIDE = STATIONS.length;
const SHOWN = HOUSEHOLD_GROUPS.map((origin) => DISPLAY_GROUPS.indexOf(DISPLAY_GROUP_OF[origin]));

/** Number of the pair of stations of every stream of the counts. */
const PAIR_OF_FLOW = FLOWS.map(({ from, to, split }) => {
  const source = split === true ? 'separation' : STATION_OF[from];
  return STATIONS.indexOf(source) * SIDE + STATIONS.indexOf(STATION_OF[to]);
});

/** Households by pair of stations and shown group: (stations × stations) × shown groups. */
function pairSums(counts: Counts, span: WeekSpan, isCounted: readonly boolean[]): number[] {
  const sums = new Array<number>(SIDE * SIDE * DISPLAY_GROUPS.length).fill(0);
  for (let week = span.fromWeek; week < span.toWeek; week++)
    PAIR_OF_FLOW.forEach((pair, flow) => {
      const first = (week - counts.firstWeek) * FLOW_CELLS + flow * GROUPS;
      for (let group = 0; group < GROUPS; group++) {
        if (isCounted[group] !== true) continue;
        const at = pair * DISPLAY_GROUPS.length + (SHOWN[group] ?? 0);
        sums[at] = (sums[at] ?? 0) + (counts.flows[first + group] ?? 0);
      }
    });
  return sums;
}

/** Answers how many households are in a station at the end of a week. */
function stockReader(counts: Counts, isCounted: readonly boolean[]): (station: Station, week: number) => number {
  const inSetting = (setting: Setting, week: number): number => {
    const first = (week - counts.firstWeek) * STOCK_CELLS + SETTING_INDEX[setting] * GROUPS;
    return isCounted.reduce((sum, counted, group) => sum + (counted ? (counts.stocks[first + group] ?? 0) : 0), 0);
  };
  return (station, week) =>
    SETTINGS.reduce((sum, setting) => sum + (STATION_OF[setting] === station ? inSetting(setting, week) : 0), 0);
}

/**
 * Who went where in some weeks. Where the weeks are the first of the counts, nobody counted the start: it is what follows
 * from the end and the streams.
 */
export function stationFlows(counts: Counts, span: WeekSpan, group: FlowGroup): StationFlows {
  const isCounted = HOUSEHOLD_GROUPS.map((origin) => group === 'all' || DISPLAY_GROUP_OF[origin] === group);
  const sums = pairSums(counts, span, isCounted);
  const stockAt = stockReader(counts, isCounted);
  const of = (from: Station, to: Station): readonly number[] => {
    const pair = STATIONS.indexOf(from) * SIDE + STATIONS.indexOf(to);
    return sums.slice(pair * DISPLAY_GROUPS.length, (pair + 1) * DISPLAY_GROUPS.length);
  };
  const total = (byGroup: readonly number[]): number => byGroup.reduce((sum, value) => sum + value, 0);
  const streams = STATIONS.flatMap((from) =>
    STATIONS.flatMap((to): StationStream[] => {
      const byGroup = of(from, to);
      const households = total(byGroup);
      if (from === to || households === 0) return [];
      const only = byGroup.indexOf(households);
      return [{ from, to, households, onlyGroup: DISPLAY_GROUPS[only] ?? null }];
    }),
  );
  const accounts = HELD_STATIONS.map((station): StationAccount => {
    const came = sumOf(streams, ({ to }) => to === station);
    const left = sumOf(streams, ({ from }) => from === station);
    const end = stockAt(station, span.toWeek - 1);
    const start = span.fromWeek > counts.firstWeek ? stockAt(station, span.fromWeek - 1) : end - came + left;
    return { station, start, came, left, end, within: total(of(station, station)) };
  });
  return { streams, accounts };
}

function sumOf(streams: readonly StationStream[], isOf: (stream: StationStream) => boolean): number {
  return streams.reduce((sum, stream) => sum + (isOf(stream) ? stream.households : 0), 0);
}
