import { dayNumber, DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import type { WeekSpan } from './weekly-sums';

const QUARTER = 13;

/** Weeks over which the target is judged: the quarter that ends with the target day. */
export function targetQuarter(calendar: Calendar): WeekSpan {
  const toWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  return { fromWeek: toWeek - QUARTER, toWeek };
}

/** Whether the quarter of the target is computed. */
export function isQuarterKnown(counts: Counts, calendar: Calendar): boolean {
  const { fromWeek, toWeek } = targetQuarter(calendar);
  return counts.firstWeek <= fromWeek && counts.firstWeek + counts.weeks >= toWeek;
}
