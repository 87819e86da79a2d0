import { indicatorOver } from '../../analysis/indicator-over';
import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import type { Counts } from '../../contract/counts';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';

/** Level of an indicator at the end of the last whole week up to the target day; undefined until it is known. */
export function atTarget(counts: Counts | undefined, calendar: Calendar, indicator: IndicatorId): number | undefined {
  const toWeek = Math.floor((dayNumber(calendar, calendar.target) + 1) / DAYS_PER_WEEK);
  if (counts === undefined || counts.firstWeek + counts.weeks < toWeek) return undefined;
  const value = indicatorOver(counts, indicatorById(indicator), { fromWeek: toWeek - 1, toWeek });
  return Number.isFinite(value) ? value : undefined;
}
