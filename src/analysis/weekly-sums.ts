import {
  STOCK_CELLS,
  WEEKLY_COLUMN,
  WEEKLY_COLUMNS,
  FLOW_CELLS,
  type Counts,
  type WeeklyColumn,
} from '../contract/counts';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../contract/households';
import { SETTING_INDEX, type Setting } from '../contract/settings';

/** The weeks `[fromWeek, toWeek)` of a run. */
export interface WeekSpan {
  readonly fromWeek: number;
  readonly toWeek: number;
}

const GROUPS = HOUSEHOLD_GROUPS.length;

/** Who is ready to leave and waits (I08). */
export const READY_LEVELS: readonly WeeklyColumn[] = [
  'readyForensicClinicLevel',
  'readyForensicLivingLevel',
  'readyClinicLevel',
  'readyProtectedLivingLevel',
  'readyYouthCareLevel',
  'readyDetaineesLevel',
];

/** Sum of a weekly column over some weeks. */
export function sumOfColumn(counts: Counts, column: WeeklyColumn, span: WeekSpan): number {
  let sum = 0;
  for (let week = span.fromWeek; week < span.toWeek; week++)
    sum += counts.weekly[(week - counts.firstWeek) * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0;
  return sum;
}

/** Level of a weekly column at the end of a week. */
export function levelOfColumn(counts: Counts, column: WeeklyColumn, week: number): number {
  return counts.weekly[(week - counts.firstWeek) * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? Number.NaN;
}

/** Sum of some levels at the end of a week. */
export function sumOfLevels(counts: Counts, columns: readonly WeeklyColumn[], week: number): number {
  return columns.reduce((sum, column) => sum + levelOfColumn(counts, column, week), 0);
}

/** Mean over some weeks of what holds at the end of each. */
export function meanOf({ fromWeek, toWeek }: WeekSpan, at: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += at(week);
  return sum / (toWeek - fromWeek);
}

/** Mean of the sum of some levels over some weeks. */
export function meanLevel(counts: Counts, columns: readonly WeeklyColumn[], span: WeekSpan): number {
  return meanOf(span, (week) => sumOfLevels(counts, columns, week));
}

/** Households of a group in a setting at the end of a week. */
export function stockOfGroup(
  counts: Counts,
  { setting, group }: { readonly setting: Setting; readonly group: HouseholdGroup },
  week: number,
): number {
  const first = (week - counts.firstWeek) * STOCK_CELLS + SETTING_INDEX[setting] * GROUPS;
  return counts.stocks[first + HOUSEHOLD_GROUPS.indexOf(group)] ?? Number.NaN;
}

/** Households in a setting at the end of a week, all groups. */
export function stockOfSetting(counts: Counts, setting: Setting, week: number): number {
  const first = (week - counts.firstWeek) * STOCK_CELLS + SETTING_INDEX[setting] * GROUPS;
  let sum = 0;
  for (let group = 0; group < GROUPS; group++) sum += counts.stocks[first + group] ?? Number.NaN;
  return sum;
}

/** Households that went along a stream (an index into `FLOWS`) in some weeks, all groups. */
export function sumOfFlow(counts: Counts, flow: number, span: WeekSpan): number {
  let sum = 0;
  for (let week = span.fromWeek; week < span.toWeek; week++) {
    const first = (week - counts.firstWeek) * FLOW_CELLS + flow * GROUPS;
    for (let group = 0; group < GROUPS; group++) sum += counts.flows[first + group] ?? 0;
  }
  return sum;
}
