import { indicatorOver } from '../../analysis/indicator-over';
import { yearsOfRun } from '../../analysis/yearly-table';
import type { YearOfWeeks } from '../../analysis/yearly-table';
import { civilDate, dayNumber, DAYS_PER_WEEK, requireIsoDate } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';

/** The calendar year of an ISO date. */
export function yearOf(date: string): number {
  return civilDate(requireIsoDate(date)).year;
}

/** The weeks of a whole run that begin in one calendar year. */
export function weeksOfYear(calendar: Calendar, year: number): YearOfWeeks | undefined {
  const weeks = Math.floor(dayNumber(calendar, calendar.horizon) / DAYS_PER_WEEK);
  return yearsOfRun(calendar, weeks).find((candidate) => candidate.year === year);
}

/** Which indicator, of which year of which calendar. */
export interface YearQuestion {
  readonly calendar: Calendar;
  readonly indicator: IndicatorId;
  readonly year: number;
}

/** Value of an indicator over a calendar year; undefined until the whole year is known. */
export function overYear(counts: Counts | undefined, { calendar, indicator, year }: YearQuestion): number | undefined {
  const weeks = weeksOfYear(calendar, year);
  if (counts === undefined || weeks === undefined || counts.firstWeek + counts.weeks < weeks.toWeek) return undefined;
  const value = indicatorOver(counts, indicatorById(indicator), weeks);
  return Number.isFinite(value) ? value : undefined;
}
