import type { Channel } from '../../contract/households';
import { H, HOUSEHOLD_WORDS, RESPONSIBLE, STATUS, type Households } from '../entities/households';
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

/** Queues that every municipality has of its own: those up to and with URG. The others are of the region. */
export const MUNICIPAL_QUEUES = QUEUE.URG + 1;

/** A queue of a channel and the weight of a day of waiting in it. */
export interface WeightedQueue {
  readonly queue: number;
  readonly weight: number;
}

/** Queues of a channel and the weight of a day of waiting in each (C.4: blocked-bed cost class). */
export const QUEUES_OF: Readonly<Partial<Record<Channel, readonly WeightedQueue[]>>> = {
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
/** Entries a list has room for before it grows. */
const FIRST_ROOM = 32;

/**
 * Queues in the order of a static day: end of the preparation, day ready, first day homeless, day of urgency, day of
 * announcement. Those of permit holders, ready, homeless and urgent people are kept as one list per municipality, those of
 * the others as one list. A household stands in one list at most. Entries are cancelled lazily and swept monthly.
 */
export class PriorityQueues implements StatePart {
  readonly name = 'priority-queues';
  readonly municipalities: number;
  private readonly lists: Int32Array[] = [];
  private readonly lengths: Int32Array;
  /**
   * Per list: 1 at the position of an entry that was found dead. Once dead it stays so: who has a home in sight or left the
   * queue comes back with an entry of its own. Known anew from the state, so no part of it.
   */
  private readonly dead: Uint8Array[] = [];

  /** Empty queues for a number of municipalities. */
  constructor(municipalities: number) {
    this.municipalities = municipalities;
    const lists = MUNICIPAL_QUEUES * municipalities + QUEUES.length - MUNICIPAL_QUEUES;
    this.lengths = new Int32Array(lists);
    for (let list = 0; list < lists; list++) {
      this.lists.push(new Int32Array(FIRST_ROOM * ENTRY_WORDS));
      this.dead.push(new Uint8Array(FIRST_ROOM));
    }
  }

  /** List of a queue in a municipality; of the whole region where the queue is regional. */
  listOf(id: number, municipality: number): number {
    if (id >= MUNICIPAL_QUEUES) return MUNICIPAL_QUEUES * this.municipalities + id - MUNICIPAL_QUEUES;
    return id * this.municipalities + municipality;
  }

  /** Adds a household in the order of a day, from which it may be served, and marks its record; its old place is forgotten. */
  add(id: number, row: number, households: Households, fromDay: number): void {
    const record = row * HOUSEHOLD_WORDS;
    const list = this.listOf(id, households.records[record + H.responsible] & RESPONSIBLE.municipalityMask);
    this.forget(list, row);
    let queue = this.lists[list];
    const length = this.lengths[list] * ENTRY_WORDS;
    if (length === queue.length) {
      const larger = new Int32Array(queue.length * 2);
      larger.set(queue);
      this.lists[list] = queue = larger;
      const dead = new Uint8Array(larger.length / ENTRY_WORDS);
      dead.set(this.dead[list]);
      this.dead[list] = dead;
    }
    households.records[record + H.status] = (households.records[record + H.status] & ~STATUS.queueMask) | (id + 1);
    let at = length;
    while (at > 0 && queue[at - ENTRY_WORDS + 2] > fromDay) at -= ENTRY_WORDS;
    const position = at / ENTRY_WORDS;
    queue.copyWithin(at + ENTRY_WORDS, at, length);
    this.dead[list].copyWithin(position + 1, position, this.lengths[list]);
    this.dead[list][position] = 0;
    queue[at] = row;
    queue[at + 1] = households.records[record + H.key];
    queue[at + 2] = fromDay;
    this.lengths[list]++;
  }

  /** Takes a household out of its queue. */
  remove(row: number, households: Households): void {
    households.records[row * HOUSEHOLD_WORDS + H.status] &= ~STATUS.queueMask;
  }

  /** Entries of a list, dead ones included: positions run from 0. */
  length(list: number): number {
    return this.lengths[list];
  }

  /** Day of the order at a position. @unit days */
  dayAt(list: number, position: number): number {
    return this.lists[list][position * ENTRY_WORDS + 2];
  }

  /** Row at a position when it can be served on a day, else −1. */
  candidateAt(list: number, position: number, households: Households, day: number): number {
    return this.lists[list][position * ENTRY_WORDS + 2] > day ? -1 : this.waitingAt(list, position, households);
  }

  /** Row at a position when it waits, for its turn or for a later day from which it may be served; else −1. */
  waitingAt(list: number, position: number, households: Households): number {
    if (this.dead[list][position] === 1) return -1;
    const at = position * ENTRY_WORDS;
    if (this.isLive(list, at, households)) return this.lists[list][at];
    this.dead[list][position] = 1;
    return -1;
  }

  /** First row of a queue of the region that can be served on a day, −1 without one. */
  first(id: number, households: Households, day: number): number {
    const list = this.listOf(id, 0);
    for (let position = 0; position < this.lengths[list]; position++) {
      const row = this.candidateAt(list, position, households, day);
      if (row >= 0) return row;
    }
    return -1;
  }

  /** Households that can be served on a day, in a list. */
  waiting(list: number, households: Households, day: number): number {
    let waiting = 0;
    for (let position = 0; position < this.lengths[list]; position++)
      if (this.candidateAt(list, position, households, day) >= 0) waiting++;
    return waiting;
  }

  /** Sweeps dead entries out. */
  sweep(households: Households): void {
    for (let list = 0; list < this.lists.length; list++) {
      const queue = this.lists[list];
      let kept = 0;
      for (let position = 0; position < this.lengths[list]; position++) {
        const from = position * ENTRY_WORDS;
        if (!this.isQueued(list, from, households)) continue;
        this.moveEntry(list, position, kept++);
      }
      queue.fill(0, kept * ENTRY_WORDS, this.lengths[list] * ENTRY_WORDS);
      this.lengths[list] = kept;
    }
  }

  arrays(): StateArray[] {
    return [this.lengths, ...this.lists];
  }

  adopt(arrays: StateArray[]): void {
    this.lengths.set(arrays[0]);
    for (let list = 0; list < this.lists.length; list++) {
      this.lists[list] = arrays[1 + list] as Int32Array;
      this.dead[list] = new Uint8Array(this.lists[list].length / ENTRY_WORDS);
    }
  }

  /** Takes old entries of a row out, so that who comes back stands in the queue once. */
  private forget(list: number, row: number): void {
    const queue = this.lists[list];
    const length = this.lengths[list];
    let position = 0;
    while (position < length && queue[position * ENTRY_WORDS] !== row) position++;
    if (position === length) return;
    let kept = position;
    for (; position < length; position++)
      if (queue[position * ENTRY_WORDS] !== row) this.moveEntry(list, position, kept++);
    queue.fill(0, kept * ENTRY_WORDS, length * ENTRY_WORDS);
    this.lengths[list] = kept;
  }

  /** Moves an entry of a list forward to a position that is free. */
  private moveEntry(list: number, from: number, to: number): void {
    if (from === to) return;
    const queue = this.lists[list];
    const at = from * ENTRY_WORDS;
    const free = to * ENTRY_WORDS;
    queue[free] = queue[at];
    queue[free + 1] = queue[at + 1];
    queue[free + 2] = queue[at + 2];
    this.dead[list][to] = this.dead[list][from];
  }

  private isQueued(list: number, at: number, households: Households): boolean {
    const queue = this.lists[list];
    const record = queue[at] * HOUSEHOLD_WORDS;
    const records = households.records;
    if (records[record + H.key] !== queue[at + 1]) return false;
    const id = (records[record + H.status] & STATUS.queueMask) - 1;
    return id >= 0 && this.listOf(id, records[record + H.responsible] & RESPONSIBLE.municipalityMask) === list;
  }

  private isLive(list: number, at: number, households: Households): boolean {
    const status = households.records[this.lists[list][at] * HOUSEHOLD_WORDS + H.status];
    return this.isQueued(list, at, households) && (status & (STATUS.reserved | STATUS.inNotice)) === 0;
  }
}
