import { civilDate, dayNumber, DAYS_PER_WEEK, requireIsoDate, type Calendar } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import { INDICATORS, type Indicator, type IndicatorId } from '../contract/indicators';
import { indicatorOver } from './indicator-over';
import type { WeekSpan } from './weekly-sums';

/** A calendar year as the weeks of a run that end in it: `[fromWeek, toWeek)`. */
export interface YearOfWeeks extends WeekSpan {
  readonly year: number;
}

/** One year of a run: every indicator. */
export interface YearlyRow {
  readonly year: number;
  readonly values: Readonly<Record<IndicatorId, number>>;
}

function weekOfNewYear(calendar: Calendar, year: number): number {
  return Math.max(0, Math.ceil(dayNumber(calendar, `${String(year)}-01-01`) / DAYS_PER_WEEK));
}

/** The calendar years that a run touches, each with the weeks that begin in it. */
export function yearsOfRun(calendar: Calendar, weeks: number): readonly YearOfWeeks[] {
  const first = civilDate(requireIsoDate(calendar.start)).year;
  const years: YearOfWeeks[] = [];
  for (let year = first; ; year++) {
    const fromWeek = weekOfNewYear(calendar, year);
    const toWeek = Math.min(weekOfNewYear(calendar, year + 1), weeks);
    if (fromWeek >= toWeek) return years;
    years.push({ year, fromWeek, toWeek });
  }
}

/** Every indicator for every calendar year of a run. */
export function yearlyTable(counts: Counts, calendar: Calendar): readonly YearlyRow[] {
  return yearsOfRun(calendar, counts.firstWeek + counts.weeks).map((year) => ({
    year: year.year,
    values: Object.fromEntries(
      INDICATORS.map((indicator: Indicator) => [indicator.id, indicatorOver(counts, indicator, year)]),
    ) as Record<IndicatorId, number>,
  }));
}
