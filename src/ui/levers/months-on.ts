import type { Calendar } from '../../contract/calendar';

/** First day of the month that lies `months` after that of a date; fewer than none lie before. ISO dates. */
export function monthsOn(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** First day of the same month a year later, and not after the end of a run. */
export function yearAfter(calendar: Calendar, date: string): string {
  const later = monthsOn(date, 12);
  return later < calendar.horizon ? later : calendar.horizon;
}
