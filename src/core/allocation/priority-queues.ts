import { H, HOUSEHOLD_WORDS, STATUS, type Households } from '../entities/households';
import type { StateArray, StatePart } from '../state-part';

const ENTRY_WORDS = 3;

/** Channels with a queue of their own, in the order of `CHANNELS`: STA, UIT, DAK, URG, REN, SEN. */
const QUEUED_CHANNELS = 6;

/**
 * Queues of the priority channels of the region, first come first served by a static day: end of the preparation, day
 * ready, day of urgency, day of announcement. Entries are cancelled lazily and swept once a month.
 */
export class PriorityQueues implements StatePart {
  readonly name = 'priority-queues';
  private readonly queues: Int32Array[] = [];
  private readonly lengths = new Int32Array(QUEUED_CHANNELS);

  /** Empty queues. */
  constructor() {
    for (let channel = 0; channel < QUEUED_CHANNELS; channel++) this.queues.push(new Int32Array(64 * ENTRY_WORDS));
  }

  /** Appends a household that may be offered homes from a day on, and marks its record; its old place is forgotten. */
  add(channel: number, row: number, households: Households, fromDay: number): void {
    this.forget(channel, row);
    let queue = this.queues[channel];
    const at = this.lengths[channel] * ENTRY_WORDS;
    if (at === queue.length) {
      const larger = new Int32Array(queue.length * 2);
      larger.set(queue);
      this.queues[channel] = queue = larger;
    }
    const record = row * HOUSEHOLD_WORDS;
    households.records[record + H.status] =
      (households.records[record + H.status] & ~STATUS.channelMask) | (channel + 1);
    queue[at] = row;
    queue[at + 1] = households.records[record + H.key];
    queue[at + 2] = fromDay;
    this.lengths[channel]++;
  }

  /** Takes a household out of its queue. */
  remove(row: number, households: Households): void {
    households.records[row * HOUSEHOLD_WORDS + H.status] &= ~STATUS.channelMask;
  }

  /** Entries of a channel, dead ones included: positions run from 0. */
  length(channel: number): number {
    return this.lengths[channel];
  }

  /** Row at a position when it can be offered a home on a day, else −1. */
  candidateAt(channel: number, position: number, households: Households, day: number): number {
    const queue = this.queues[channel];
    const at = position * ENTRY_WORDS;
    if (queue[at + 2] > day) return -1;
    return this.isLive(channel, queue, at, households) ? queue[at] : -1;
  }

  /** Sweeps dead entries out. */
  sweep(households: Households): void {
    for (let channel = 0; channel < QUEUED_CHANNELS; channel++) {
      const queue = this.queues[channel];
      let kept = 0;
      for (let position = 0; position < this.lengths[channel]; position++) {
        const from = position * ENTRY_WORDS;
        if (!this.isQueued(channel, queue, from, households)) continue;
        queue.copyWithin(kept++ * ENTRY_WORDS, from, from + ENTRY_WORDS);
      }
      queue.fill(0, kept * ENTRY_WORDS, this.lengths[channel] * ENTRY_WORDS);
      this.lengths[channel] = kept;
    }
  }

  arrays(): StateArray[] {
    return [this.lengths, ...this.queues];
  }

  adopt(arrays: StateArray[]): void {
    this.lengths.set(arrays[0]);
    for (let channel = 0; channel < QUEUED_CHANNELS; channel++)
      this.queues[channel] = arrays[1 + channel] as Int32Array;
  }

  /** Takes dead entries of a row out, so that who comes back stands at the end and once. */
  private forget(channel: number, row: number): void {
    const queue = this.queues[channel];
    const end = this.lengths[channel] * ENTRY_WORDS;
    let kept = 0;
    for (let from = 0; from < end; from += ENTRY_WORDS) {
      if (queue[from] === row) continue;
      if (kept < from) queue.copyWithin(kept, from, from + ENTRY_WORDS);
      kept += ENTRY_WORDS;
    }
    queue.fill(0, kept, end);
    this.lengths[channel] = kept / ENTRY_WORDS;
  }

  private isQueued(channel: number, queue: Int32Array, at: number, households: Households): boolean {
    const record = queue[at] * HOUSEHOLD_WORDS;
    const records = households.records;
    return (
      records[record + H.key] === queue[at + 1] && (records[record + H.status] & STATUS.channelMask) === channel + 1
    );
  }

  private isLive(channel: number, queue: Int32Array, at: number, households: Households): boolean {
    const status = households.records[queue[at] * HOUSEHOLD_WORDS + H.status];
    return this.isQueued(channel, queue, at, households) && (status & (STATUS.reserved | STATUS.inNotice)) === 0;
  }
}
