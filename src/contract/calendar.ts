/** Days in a year of the model, everywhere but in the fluid twin. @unit days */
export const DAYS_PER_YEAR = 365.25;

/** Days in a step of accounting. @unit days */
export const DAYS_PER_WEEK = 7;

/** Weeks in a year of the model. @unit weeks */
export const WEEKS_PER_YEAR = DAYS_PER_YEAR / DAYS_PER_WEEK;

/** The four dates of a run, each an ISO date as `2027-01-04`. */
export interface Calendar {
  /** First day; day number 0. */
  readonly start: string;
  /** Measures of a user begin here or later. */
  readonly now: string;
  /** Date by which everyone should have a home. */
  readonly target: string;
  /** First day that is no longer computed. */
  readonly horizon: string;
}

/** A day as year, month 1–12 and day 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 January 1970 of a civil date (proleptic Gregorian calendar, Hinnant's algorithm). */
export function epochDay(date: CivilDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Civil date of a number of days since 1 January 1970. */
export function civilDate(epoch: number): CivilDate {
  const shifted = epoch + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Days since 1 January 1970 of an ISO date, or undefined where the text is not a date that exists. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const epoch = epochDay(date);
  const back = civilDate(epoch);
  return back.year === date.year && back.month === date.month && back.day === date.day ? epoch : undefined;
}

/** ISO date of a number of days since 1 January 1970. */
export function formatIsoDate(epoch: number): string {
  const { year, month, day } = civilDate(epoch);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Epoch day of an ISO date known to be good. Throws where it is not. */
export function requireIsoDate(text: string): number {
  const epoch = parseIsoDate(text);
  if (epoch === undefined) throw new Error(`Not a date: ${text}`);
  return epoch;
}

/** Day number within a run (day 0 is `calendar.start`) of an ISO date. */
export function dayNumber(calendar: Pick<Calendar, 'start'>, date: string): number {
  return requireIsoDate(date) - requireIsoDate(calendar.start);
}

/** ISO date of a day number within a run. */
export function dateOfDay(calendar: Pick<Calendar, 'start'>, day: number): string {
  return formatIsoDate(requireIsoDate(calendar.start) + day);
}
