import type { LandMoment, LandRun } from '../../analysis/land-overlay';
import type { WeekSpan } from '../../analysis/weekly-sums';
import { dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { Calendar } from '../../contract/calendar';
import { WEEKS_PER_BLOCK } from '../../contract/counts';
import type { RunView } from '../session/session-view';

/** Weeks over which streams are averaged, as on the picture. @unit weeks */
const QUARTER = 13;

/** The moment that is read, in days and whole weeks. */
export interface PlaceMoment extends LandMoment {
  /** @unit days */
  readonly day: number;
}

/** The moment of a day. */
export function placeMoment(calendar: Calendar, day: number): PlaceMoment {
  const weekOf = (date: string): number => Math.floor(dayNumber(calendar, date) / DAYS_PER_WEEK);
  return {
    day,
    toWeek: Math.floor((day + 1) / DAYS_PER_WEEK),
    nowWeek: weekOf(calendar.now),
    targetWeek: weekOf(calendar.target),
  };
}

/** The last quarter before a moment, or what there is of it. */
export function quarterBefore({ toWeek }: Pick<LandMoment, 'toWeek'>): WeekSpan {
  return { fromWeek: Math.max(0, toWeek - QUARTER), toWeek };
}

/** Whether a run is known up to a moment, and the first month is over. */
export function isKnownAt({ counts }: Pick<RunView, 'counts'>, { toWeek }: Pick<LandMoment, 'toWeek'>): boolean {
  return toWeek >= WEEKS_PER_BLOCK && counts.firstWeek + counts.weeks >= toWeek;
}

/** A run as far as its land shows it. */
export function landRun({ counts, history }: Pick<RunView, 'counts' | 'history'>): LandRun {
  const { eventWords, eventPersonRows, places, people } = history;
  return { counts, log: { events: eventWords, eventPersons: eventPersonRows, places, people } };
}
