import { DAYS_PER_WEEK } from '../../contract/calendar';
import {
  FLOW_CELLS,
  NEIGHBOURHOOD_COLUMNS,
  STOCK_CELLS,
  waitingColumn,
  WEEKLY_COLUMN,
  WEEKLY_COLUMNS,
  WEEKS_PER_BLOCK,
} from '../../contract/counts';
import type { Counts, WeeklyColumn } from '../../contract/counts';
import { CHANNELS, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { Channel } from '../../contract/households';
import type { Region } from '../../contract/region';
import { FLOWS, FOLLOWED_SETTINGS, SETTING_INDEX, settingKind } from '../../contract/settings';
import type { Setting, SettingKind } from '../../contract/settings';
import { BINDING_REASONS, WAIT_CHANNELS } from '../../contract/wait-reasons';
import type { BindingReason } from '../../contract/wait-reasons';

/** Weeks over which streams are averaged, as on the picture. @unit weeks */
const QUARTER = 13;

/** Kinds of places where people are, in the order in which they are told. */
export const PLACE_KINDS = [
  'institution',
  'reception',
  'shelter',
  'no-place',
  'list',
  'housing',
] as const satisfies readonly SettingKind[];
/** A kind of place where people are. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Columns that count who is ready to leave a place. */
export const READY_COLUMNS = [
  'readyDetaineesLevel',
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
  'readyYouthCareLevel',
  'readyTransitionalLevel',
] as const satisfies readonly WeeklyColumn[];
/** A column that counts who is ready to leave a place. */
export type ReadyColumn = (typeof READY_COLUMNS)[number];

/** Everything the picture shows, as numbers. */
export interface StageFacts {
  readonly homes: number;
  readonly empty: number;
  /** Every place but the social homes, by what kind of place it is. */
  readonly places: readonly {
    readonly kind: PlaceKind;
    readonly settings: readonly { readonly setting: Setting; readonly households: number }[];
  }[];
  /** Who may leave but has nowhere to go, by the weekly column that counts them. */
  readonly ready: readonly { readonly column: ReadyColumn; readonly people: number }[];
  /** Homes let per week, mean of the last quarter. */
  readonly lettings: readonly { readonly channel: Channel; readonly perWeek: number }[];
  /** Households that waited at the end of the last month of four weeks, by what kept them from a home; none left out but zeros. */
  readonly waiting: readonly {
    readonly channel: Channel;
    readonly reason: BindingReason;
    readonly households: number;
  }[];
  /** Households that left a home per week, mean of the last quarter. */
  readonly leaving: readonly { readonly setting: Setting; readonly perWeek: number }[];
  readonly municipalities: readonly { readonly name: string; readonly homes: number; readonly empty: number }[];
}

function sumOf(values: Uint16Array | Uint32Array, from: number, length: number): number {
  let sum = 0;
  for (let index = from; index < from + length; index++) sum += values[index] ?? 0;
  return sum;
}

function perWeekOf(toWeek: number, ofWeek: (week: number) => number): number {
  const from = Math.max(0, toWeek - QUARTER);
  let sum = 0;
  for (let week = from; week < toWeek; week++) sum += ofWeek(week);
  return sum / Math.max(1, toWeek - from);
}

function leavingOf(counts: Counts, setting: Setting, toWeek: number): number {
  const flows = FLOWS.flatMap((flow, index) =>
    flow.from === 'social' && flow.to === setting && flow.split !== true ? [index] : [],
  );
  return perWeekOf(toWeek, (week) =>
    flows.reduce(
      (sum, flow) =>
        sum + sumOf(counts.flows, week * FLOW_CELLS + flow * HOUSEHOLD_GROUPS.length, HOUSEHOLD_GROUPS.length),
      0,
    ),
  );
}

/** Where tenants go. */
const WAYS_OUT = [
  'deceased',
  'nursingHome',
  'bought',
  'privateRent',
  'elsewhere',
  'family',
  'ownArrangement',
  'couch',
  'street',
  'prison',
  'clinicList',
] as const satisfies readonly Setting[];

function municipalitiesOf(counts: Counts, region: Region, toWeek: number): StageFacts['municipalities'] {
  const block = Math.floor(toWeek / WEEKS_PER_BLOCK) - 1;
  const width = NEIGHBOURHOOD_COLUMNS.length;
  const at = (neighbourhood: number, column: (typeof NEIGHBOURHOOD_COLUMNS)[number]): number =>
    counts.blocks[(block * counts.neighbourhoods + neighbourhood) * width + NEIGHBOURHOOD_COLUMNS.indexOf(column)] ?? 0;
  let first = 0;
  return region.municipalities.map(({ name, neighbourhoods }) => {
    const rows = neighbourhoods.map((_, index) => first + index);
    first += neighbourhoods.length;
    return {
      name,
      homes: rows.reduce((sum, row) => sum + at(row, 'stockLevel'), 0),
      empty: rows.reduce((sum, row) => sum + at(row, 'vacantLevel'), 0),
    };
  });
}

/** What the picture shows at the end of a day, from the counts of the whole weeks before it; null before the first month. */
export function stageFacts(counts: Counts, region: Region, day: number): StageFacts | null {
  const toWeek = Math.min(Math.floor((day + 1) / DAYS_PER_WEEK), counts.weeks);
  if (toWeek < WEEKS_PER_BLOCK) return null;
  const weekly = (column: WeeklyColumn, week: number): number =>
    counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0;
  const groups = HOUSEHOLD_GROUPS.length;
  return {
    homes: weekly('stockLevel', toWeek - 1),
    empty: weekly('vacantLevel', toWeek - 1),
    places: PLACE_KINDS.map((kind) => ({
      kind,
      settings: FOLLOWED_SETTINGS.filter((setting) => setting !== 'social' && settingKind(setting) === kind).map(
        (setting) => ({
          setting,
          households: sumOf(counts.stocks, (toWeek - 1) * STOCK_CELLS + SETTING_INDEX[setting] * groups, groups),
        }),
      ),
    })),
    ready: READY_COLUMNS.map((column) => ({ column, people: weekly(column, toWeek - 1) })),
    lettings: CHANNELS.map((channel) => ({
      channel,
      perWeek: perWeekOf(toWeek, (week) => weekly(`lettings${channel}`, week)),
    })),
    waiting: WAIT_CHANNELS.flatMap((channel) =>
      BINDING_REASONS.map((reason) => ({
        channel,
        reason,
        households: weekly(waitingColumn(channel, reason), toWeek - 1),
      })).filter(({ households }) => households > 0),
    ),
    leaving: WAYS_OUT.map((setting) => ({ setting, perWeek: leavingOf(counts, setting, toWeek) })),
    municipalities: municipalitiesOf(counts, region, toWeek),
  };
}
