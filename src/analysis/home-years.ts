import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../contract/calendar';
import { STOCK_CELLS, type Counts } from '../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS, type DisplayGroup } from '../contract/households';
import { SETTING_INDEX } from '../contract/settings';
import type { WeekSpan } from './weekly-sums';

/** Years the households of each shown group lived in a social home in some weeks, all together. @unit years */
export function homeYearsByGroup(counts: Counts, span: WeekSpan): Readonly<Record<DisplayGroup, number>> {
  const weeks = Object.fromEntries(DISPLAY_GROUPS.map((group) => [group, 0])) as Record<DisplayGroup, number>;
  for (let week = span.fromWeek; week < span.toWeek; week++) {
    const first = (week - counts.firstWeek) * STOCK_CELLS + SETTING_INDEX.social * HOUSEHOLD_GROUPS.length;
    for (const [index, origin] of HOUSEHOLD_GROUPS.entries())
      weeks[DISPLAY_GROUP_OF[origin]] += counts.stocks[first + index] ?? 0;
  }
  return Object.fromEntries(
    DISPLAY_GROUPS.map((group) => [group, (weeks[group] * DAYS_PER_WEEK) / DAYS_PER_YEAR]),
  ) as Record<DisplayGroup, number>;
}
