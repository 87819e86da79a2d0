import { CHANNELS, type Channel } from './households';
import { HEADER_BYTES, readHeader, writeHeader } from './layout';

/**
 * Why a household that waits was not housed in a month: the last thing it came up against. The order is that of the way
 * to a home, so of all that happened in a month the highest counts; `none` for who does not wait. Append nothing in
 * between: the index is stored.
 *
 * | reason | what happened |
 * |---|---|
 * | no-home | no home of a suitable size came to its queue or list |
 * | not-eligible | one came, but income, rent or a waiting term shut the household out |
 * | queue | one it could rent came, and somebody else had it: place in the queue, or no answer to the advert |
 * | task-not-met | its municipality is behind with its task, and it was among those to be housed before |
 * | ceiling | a home was there, the neighbourhood bears no more |
 * | no-guidance | a home was there, no slot of guidance |
 * | refused | it was offered a home and refused it |
 */
export const WAIT_REASONS = [
  'none',
  'no-home',
  'not-eligible',
  'queue',
  'task-not-met',
  'ceiling',
  'no-guidance',
  'refused',
] as const;
/** Why a household was not housed in a month. */
export type WaitReason = (typeof WAIT_REASONS)[number];

/** Index of a reason, as stored. */
export const WAIT_REASON = Object.fromEntries(WAIT_REASONS.map((reason, index) => [reason, index])) as Readonly<
  Record<WaitReason, number>
>;

/** Reasons of who waits. */
export type BindingReason = Exclude<WaitReason, 'none'>;
/** The reasons of who waits, in the order of `WAIT_REASONS`. */
export const BINDING_REASONS = WAIT_REASONS.slice(1) as readonly BindingReason[];

/** Channels somebody waits in; who takes part in the lottery waits on the list of `REG`. */
export type WaitChannel = Exclude<Channel, 'LOT'>;
/** The channels somebody waits in, in the order of `CHANNELS`. */
export const WAIT_CHANNELS = CHANNELS.filter((channel): channel is WaitChannel => channel !== 'LOT');

/** Days of a month of waiting: the four weeks of the lists and queues. @unit days */
export const WAIT_MONTH_DAYS = 28;

/** Words of 32 bits per row of the table: household; day, reason and channel in one. */
export const WAIT_WORDS = 2;

/** Packs day, reason and channel (an index into `CHANNELS`) into the second word of a row. */
export function packWait(day: number, reason: number, channel: number): number {
  return (day | (reason << 16) | (channel << 24)) >>> 0;
}

/** Day on which a row was written: the last of its month, or the day on which the household left. @unit days */
export function waitDay(word: number): number {
  return word & 0xffff;
}

/** Reason of a row, an index into `WAIT_REASONS`. */
export function waitReason(word: number): number {
  return (word >>> 16) & 0xff;
}

/** Channel of a row, an index into `CHANNELS`. */
export function waitChannel(word: number): number {
  return word >>> 24;
}

/** Buffer with room for `rows` changes of a reason. */
export function createWaitsBuffer(rows: number): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER_BYTES + rows * WAIT_WORDS * 4);
  writeHeader(buffer, 'waits', rows);
  return buffer;
}

/**
 * Lays the words over a buffer, `WAIT_WORDS` a row, in order of day. A row stands where the reason or channel of a
 * household differs from the month before; it holds good until the next one of that household. Throws on another layout
 * or model version.
 */
export function viewWaits(buffer: ArrayBuffer): Uint32Array {
  return new Uint32Array(buffer, HEADER_BYTES, readHeader(buffer, 'waits') * WAIT_WORDS);
}
