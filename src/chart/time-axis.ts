import { civilDate, dayNumber, requireIsoDate } from '../contract/calendar';
import type { Calendar } from '../contract/calendar';

/** A year on the axis of time: where it begins and where its name stands. */
export interface YearMark {
  readonly year: number;
  readonly x: number;
  readonly middle: number;
}

/** The axis of time of the timeline: days of a run to pixels and back. */
export interface TimeAxis {
  readonly width: number;
  readonly horizonDay: number;
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
  readonly years: readonly YearMark[];
}

/** The axis of time over a whole run, `width` pixels wide. */
export function createTimeAxis(calendar: Calendar, width: number): TimeAxis {
  const horizonDay = dayNumber(calendar, calendar.horizon);
  const x = (day: number): number => (day / horizonDay) * width;
  const first = civilDate(requireIsoDate(calendar.start)).year;
  const last = civilDate(requireIsoDate(calendar.horizon) - 1).year;
  const years: YearMark[] = [];
  for (let year = first; year <= last; year++) {
    const from = Math.max(0, dayNumber(calendar, `${String(year)}-01-01`));
    const to = Math.min(horizonDay, dayNumber(calendar, `${String(year + 1)}-01-01`));
    years.push({ year, x: x(from), middle: x((from + to) / 2) });
  }
  return {
    width,
    horizonDay,
    x,
    day: (at) => Math.min(horizonDay, Math.max(0, (at / Math.max(1, width)) * horizonDay)),
    years,
  };
}
