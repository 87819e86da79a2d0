import { civilDate, dayNumber, requireIsoDate, type Calendar } from '../contract/calendar';
import { EVENT_WORDS, eventDay } from '../contract/events';
import { Hash } from '../contract/hash';
import type { Checkpoint } from '../contract/run-record';

/**
 * Hashes of all events before each new year, up to the last day computed. Two runs agree until the new year before the
 * first hash that differs.
 *
 * @param events The log from its first day on, `EVENT_WORDS` words an event.
 * @param days Days the log covers. @unit days
 */
export function checkpointsOf(events: Uint32Array, calendar: Calendar, days: number): readonly Checkpoint[] {
  const hash = new Hash();
  const checkpoints: Checkpoint[] = [];
  let begin = 0;
  for (let year = civilDate(requireIsoDate(calendar.start)).year + 1; ; year++) {
    const date = `${String(year)}-01-01`;
    const day = dayNumber(calendar, date);
    if (day > days) return checkpoints;
    let end = begin;
    while (end < events.length && eventDay(events[end] ?? 0) < day) end += EVENT_WORDS;
    hash.add(events.subarray(begin, end));
    checkpoints.push({ date, hash: hash.digest() });
    begin = end;
  }
}

/** Date of the first checkpoint that differs; undefined where all that both have are the same. */
export function firstDifference(a: readonly Checkpoint[], b: readonly Checkpoint[]): string | undefined {
  return a.find(({ date, hash }) => b.some((other) => other.date === date && other.hash !== hash))?.date;
}
