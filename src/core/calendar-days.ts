import { civilDate, DAYS_PER_YEAR, epochDay, requireIsoDate, type Calendar } from '../contract/calendar';

const YEARS_BEFORE = 120;
const YEARS_AFTER = 300;

/** Calendar years as day numbers of a run. */
export class CalendarDays {
  /** Last day of a run, the first one not computed. @unit days */
  readonly horizonDay: number;
  /** @unit days */
  readonly nowDay: number;
  private readonly firstYear: number;
  private readonly newYears: Int32Array;

  /** Reads the dates of a calendar; throws where one is no date. */
  constructor(calendar: Calendar) {
    const startEpoch = requireIsoDate(calendar.start);
    this.horizonDay = requireIsoDate(calendar.horizon) - startEpoch;
    this.nowDay = requireIsoDate(calendar.now) - startEpoch;
    this.firstYear = civilDate(startEpoch).year - YEARS_BEFORE;
    this.newYears = Int32Array.from(
      { length: YEARS_BEFORE + YEARS_AFTER },
      (_, index) => epochDay({ year: this.firstYear + index, month: 1, day: 1 }) - startEpoch,
    );
  }

  /** Day number of 1 January of a year. */
  newYear(year: number): number {
    return this.newYears[year - this.firstYear];
  }

  /** Calendar year of a day number. */
  yearOf(day: number): number {
    const sinceFirst = day - this.newYears[0];
    // The mean length of a year may be off by a day or two, so that the guess may lie one year early or late.
    let index = Math.floor(sinceFirst / DAYS_PER_YEAR);
    if (this.newYears[index] > day) index--;
    else if (this.newYears[index + 1] <= day) index++;
    return this.firstYear + index;
  }
}
