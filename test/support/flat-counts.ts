import {
  createCountsBuffer,
  STOCK_CELLS,
  viewCounts,
  WEEKLY_COLUMN,
  WEEKLY_COLUMNS,
  type Counts,
  type WeeklyColumn,
} from '../../src/contract/counts';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';

/** Counts of some weeks in which every week is the same: columns and households in places. */
export function countsOf(
  weeks: number,
  columns: Readonly<Partial<Record<WeeklyColumn, number>>>,
  stocks: Readonly<Partial<Record<Setting, number>>> = {},
): Counts {
  const counts = viewCounts(createCountsBuffer(0, weeks, { neighbourhoods: 1, municipalities: 1 }));
  for (let week = 0; week < weeks; week++) {
    for (const [column, value] of Object.entries(columns) as [WeeklyColumn, number][])
      counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] = value;
    for (const [setting, households] of Object.entries(stocks) as [Setting, number][])
      counts.stocks[week * STOCK_CELLS + SETTING_INDEX[setting] * HOUSEHOLD_GROUPS.length] = households;
  }
  return counts;
}
