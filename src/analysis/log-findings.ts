import { civilDate, dayNumber, DAYS_PER_WEEK, requireIsoDate, type Calendar } from '../contract/calendar';
import type { LogFindings } from '../contract/simulation-service';
import { homeRetention } from './home-retention';
import type { DaySpan } from './scan-events';
import { shelterStays } from './shelter-stays';
import { ageWhenEnded, survivalOf } from './survival';
import { targetQuarter } from './target-quarter';

/** A log from day 0 on, `EVENT_WORDS` words an event. */
export interface KnownLog {
  readonly events: Uint32Array;
  /** Days it covers. @unit days */
  readonly days: number;
}

/** Nine in ten stays are over by then; where fewer are, the age of the oldest. */
function shelterStayDays(events: Uint32Array, calendar: Calendar): number {
  const { fromWeek, toWeek } = targetQuarter(calendar);
  const stays = shelterStays(events, { fromDay: fromWeek * DAYS_PER_WEEK, toDay: toWeek * DAYS_PER_WEEK });
  const oldest = stays.reduce((most, { toDays }) => Math.max(most, toDays), 0);
  return ageWhenEnded(survivalOf(stays), 0.9) ?? oldest;
}

/** The calendar year two years before that of the target. */
function placementYear(calendar: Calendar): DaySpan {
  const year = civilDate(requireIsoDate(calendar.target)).year - 2;
  return {
    fromDay: Math.max(0, dayNumber(calendar, `${String(year)}-01-01`)),
    toDay: Math.max(0, dayNumber(calendar, `${String(year + 1)}-01-01`)),
  };
}

/** What the criteria need of a log. */
export function logFindings({ events, days }: KnownLog, calendar: Calendar): LogFindings {
  const kept = homeRetention(events, placementYear(calendar), days);
  return { shelterStayDays: shelterStayDays(events, calendar), homeLossShare: kept === undefined ? null : 1 - kept };
}
