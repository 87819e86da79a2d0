import { CHANNELS, type Channel } from '../contract/households';
import {
  WAIT_MONTH_DAYS,
  WAIT_REASON,
  WAIT_REASONS,
  WAIT_WORDS,
  waitChannel,
  waitDay,
  waitReason,
  type BindingReason,
} from '../contract/wait-reasons';

/** What kept a household from a home in a month. */
export interface WhyWaiting {
  readonly reason: BindingReason;
  readonly channel: Channel;
  /** Months in a row up to this one with the same reason in the same channel. @unit months of four weeks */
  readonly months: number;
}

/** Number of a month of waiting: the one a day is in, counted from day 0. */
export function waitMonthOf(day: number): number {
  return Math.floor(day / WAIT_MONTH_DAYS);
}

/**
 * Answers why a household was not housed in a month, from the words of the table of waits. Undefined where it did not
 * wait at the end of that month. The answer is for whole months that were computed; of a later one it repeats the last.
 */
export function whyWaiting(words: Uint32Array, household: number, month: number): WhyWaiting | undefined {
  const end = (month + 1) * WAIT_MONTH_DAYS;
  let last: number | undefined;
  for (let at = 0; at < words.length; at += WAIT_WORDS) {
    const word = words[at + 1] ?? 0;
    if (waitDay(word) >= end) break;
    if (words[at] === household) last = word;
  }
  if (last === undefined || waitReason(last) === WAIT_REASON.none) return undefined;
  return {
    reason: WAIT_REASONS[waitReason(last)] as BindingReason,
    channel: CHANNELS[waitChannel(last)] ?? 'REG',
    months: month - waitMonthOf(waitDay(last)) + 1,
  };
}
