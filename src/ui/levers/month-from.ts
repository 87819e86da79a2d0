import type { Calendar } from '../../contract/calendar';

/** First day from which a measure of a month can act: the first of that month, and not before `now`. */
export function monthFrom(calendar: Calendar, date: string): string {
  const first = `${date.slice(0, 7)}-01`;
  return first < calendar.now ? calendar.now : first;
}
