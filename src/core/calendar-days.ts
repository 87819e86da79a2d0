import { epochDay, civilDate, requireIsoDate, type Calendar } from '../contract/calendar';

const YEARS_BEFORE = 120;
const YEARS_AFTER = 300;

/** Calendar years as day numbers of a run. */
export class CalendarDays {
  /** Last day of a run, the first one not computed. @unit days */
  readonly horizonDay: number;
  /** @unit days */
  readonly nowDay: number;
  private readonly startEpoch: number;
  private readonly firstYear: number;
  private readonly newYears: Int32Array;

  /** Reads the dates of a calendar; throws where one is no date. */
  constructor(calendar: Calendar) {
    this.startEpoch = requireIsoDate(calendar.start);
    this.horizonDay = requireIsoDate(calendar.horizon) - this.startEpoch;
    this.nowDay = requireIsoDate(calendar.now) - this.startEpoch;
    this.firstYear = civilDate(this.startEpoch).year - YEARS_BEFORE;
    this.newYears = Int32Array.from(
      { length: YEARS_BEFORE + YEARS_AFTER },
      (_, index) => epochDay({ year: this.firstYear + index, month: 1, day: 1 }) - this.startEpoch,
    );
  }

  /** Day number of 1 January of a year. */
  newYear(year: number): number {
    return this.newYears[year - this.firstYear];
  }

  /** Calendar year of a day number. */
  yearOf(day: number): number {
    return civilDate(this.startEpoch + day).year;
  }
}
