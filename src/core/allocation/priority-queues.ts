import type { Channel } from '../../contract/households';
import { H, HOUSEHOLD_WORDS, STATUS, type Households } from '../entities/households';
import type { StateArray, StatePart } from '../state-part';

/**
 * Queues with a static order. Those of a channel come first: people ready to leave wait by the class of the bed they
 * block, homeless people by class. The others are for a place in an institution. Append only.
 */
export const QUEUES = [
  'STA',
  'UIT-no-bed',
  'UIT-protected-living',
  'UIT-forensic-living',
  'UIT-clinic',
  'DAK-long',
  'DAK-other',
  'URG',
  'REN',
  'SEN',
  'forensicClinic',
  'forensicLiving',
  'clinic',
  'protectedLiving',
] as const;
/** A queue. */
export type QueueId = (typeof QUEUES)[number];

/** Index of a queue. */
export const QUEUE = Object.fromEntries(QUEUES.map((queue, index) => [queue, index])) as Readonly<
  Record<QueueId, number>
>;

/** Queues of a channel and the weight of a day of waiting in each (C.4: blocked-bed cost class). */
export const QUEUES_OF: Readonly<
  Partial<Record<Channel, readonly { readonly queue: number; readonly weight: number }[]>>
> = {
  STA: [{ queue: QUEUE.STA, weight: 1 }],
  UIT: [
    { queue: QUEUE['UIT-no-bed'], weight: 1 },
    { queue: QUEUE['UIT-protected-living'], weight: 2 },
    { queue: QUEUE['UIT-forensic-living'], weight: 3 },
    { queue: QUEUE['UIT-clinic'], weight: 4 },
  ],
  DAK: [
    { queue: QUEUE['DAK-long'], weight: 1 },
    { queue: QUEUE['DAK-other'], weight: 1 },
  ],
  URG: [{ queue: QUEUE.URG, weight: 1 }],
  REN: [{ queue: QUEUE.REN, weight: 1 }],
  SEN: [{ queue: QUEUE.SEN, weight: 1 }],
};

const ENTRY_WORDS = 3;

/**
 * Queues of the region, each in the order of a static day: end of the preparation, day ready, first day homeless, day of
 * urgency, day of announcement. A household stands in one queue at most. Entries are cancelled lazily and swept monthly.
 */
export class PriorityQueues implements StatePart {
  readonly name = 'priority-queues';
  private readonly queues: Int32Array[] = [];
  private readonly lengths = new Int32Array(QUEUES.length);

  /** Empty queues. */
  constructor() {
    for (let queue = 0; queue < QUEUES.length; queue++) this.queues.push(new Int32Array(64 * ENTRY_WORDS));
  }

  /** Adds a household in the order of a day, from which it may be served, and marks its record; its old place is forgotten. */
  add(id: number, row: number, households: Households, fromDay: number): void {
    this.forget(id, row);
    let queue = this.queues[id];
    const length = this.lengths[id] * ENTRY_WORDS;
    if (length === queue.length) {
      const larger = new Int32Array(queue.length * 2);
      larger.set(queue);
      this.queues[id] = queue = larger;
    }
    const record = row * HOUSEHOLD_WORDS;
    households.records[record + H.status] = (households.records[record + H.status] & ~STATUS.queueMask) | (id + 1);
    let at = length;
    while (at > 0 && queue[at - ENTRY_WORDS + 2] > fromDay) at -= ENTRY_WORDS;
    queue.copyWithin(at + ENTRY_WORDS, at, length);
    queue[at] = row;
    queue[at + 1] = households.records[record + H.key];
    queue[at + 2] = fromDay;
    this.lengths[id]++;
  }

  /** Takes a household out of its queue. */
  remove(row: number, households: Households): void {
    households.records[row * HOUSEHOLD_WORDS + H.status] &= ~STATUS.queueMask;
  }

  /** Entries of a queue, dead ones included: positions run from 0. */
  length(id: number): number {
    return this.lengths[id];
  }

  /** Day of the order at a position. @unit days */
  dayAt(id: number, position: number): number {
    return this.queues[id][position * ENTRY_WORDS + 2];
  }

  /** Row at a position when it can be served on a day, else −1. */
  candidateAt(id: number, position: number, households: Households, day: number): number {
    const queue = this.queues[id];
    const at = position * ENTRY_WORDS;
    if (queue[at + 2] > day) return -1;
    return this.isLive(id, queue, at, households) ? queue[at] : -1;
  }

  /** Row at a position when it waits, for its turn or for a later day from which it may be served; else −1. */
  waitingAt(id: number, position: number, households: Households): number {
    const queue = this.queues[id];
    const at = position * ENTRY_WORDS;
    return this.isLive(id, queue, at, households) ? queue[at] : -1;
  }

  /** First row of a queue that can be served on a day, −1 without one. */
  first(id: number, households: Households, day: number): number {
    for (let position = 0; position < this.lengths[id]; position++) {
      const row = this.candidateAt(id, position, households, day);
      if (row >= 0) return row;
    }
    return -1;
  }

  /** Sweeps dead entries out. */
  sweep(households: Households): void {
    for (let id = 0; id < QUEUES.length; id++) {
      const queue = this.queues[id];
      let kept = 0;
      for (let position = 0; position < this.lengths[id]; position++) {
        const from = position * ENTRY_WORDS;
        if (!this.isQueued(id, queue, from, households)) continue;
        queue.copyWithin(kept++ * ENTRY_WORDS, from, from + ENTRY_WORDS);
      }
      queue.fill(0, kept * ENTRY_WORDS, this.lengths[id] * ENTRY_WORDS);
      this.lengths[id] = kept;
    }
  }

  arrays(): StateArray[] {
    return [this.lengths, ...this.queues];
  }

  adopt(arrays: StateArray[]): void {
    this.lengths.set(arrays[0]);
    for (let id = 0; id < QUEUES.length; id++) this.queues[id] = arrays[1 + id] as Int32Array;
  }

  /** Takes old entries of a row out, so that who comes back stands in the queue once. */
  private forget(id: number, row: number): void {
    const queue = this.queues[id];
    const end = this.lengths[id] * ENTRY_WORDS;
    let kept = 0;
    for (let from = 0; from < end; from += ENTRY_WORDS) {
      if (queue[from] === row) continue;
      if (kept < from) queue.copyWithin(kept, from, from + ENTRY_WORDS);
      kept += ENTRY_WORDS;
    }
    queue.fill(0, kept, end);
    this.lengths[id] = kept / ENTRY_WORDS;
  }

  private isQueued(id: number, queue: Int32Array, at: number, households: Households): boolean {
    const record = queue[at] * HOUSEHOLD_WORDS;
    const records = households.records;
    return records[record + H.key] === queue[at + 1] && (records[record + H.status] & STATUS.queueMask) === id + 1;
  }

  private isLive(id: number, queue: Int32Array, at: number, households: Households): boolean {
    const status = households.records[queue[at] * HOUSEHOLD_WORDS + H.status];
    return this.isQueued(id, queue, at, households) && (status & (STATUS.reserved | STATUS.inNotice)) === 0;
  }
}
