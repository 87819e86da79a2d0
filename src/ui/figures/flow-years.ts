import { yearsOfRun } from '../../analysis/yearly-table';
import type { YearOfWeeks } from '../../analysis/yearly-table';
import type { Calendar } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import { weeksOfYear } from './over-year';

/** The calendar years that are known whole in every one of some runs. */
export function wholeYears(calendar: Calendar, runs: readonly Counts[]): readonly YearOfWeeks[] {
  const weeks = Math.min(...runs.map(({ firstWeek, weeks: known }) => firstWeek + known));
  return yearsOfRun(calendar, weeks).filter(({ year, toWeek }) => weeksOfYear(calendar, year)?.toWeek === toWeek);
}

/** The year that is asked for, or the one nearest to it. */
export function nearestYear(years: readonly YearOfWeeks[], asked: number): YearOfWeeks | undefined {
  return years.find(({ year }) => year >= asked) ?? years.at(-1);
}
