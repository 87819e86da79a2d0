import { SETTING_INDEX, type Setting } from '../../contract/settings';
import type { StateArray, StatePart } from '../state-part';
import { H, HOUSEHOLD_WORDS, STATUS, type Households } from './households';

const ENTRY_WORDS = 3;

/** Where who stands in a queue may be; who is elsewhere has lost the place. */
const QUEUES = {
  /** For a flexible home: urgent households. */
  flexUrgent: ['urgent'],
  /** For a flexible home: people without a home. */
  flexHomeless: ['couch', 'unconventional', 'street', 'nightShelter', 'shelter', 'transitional', 'temporaryRoof'],
  /** In a flexible home, longest there first. */
  flexTenants: ['flex'],
  /** For a shared home: singles under 28 with no place of their own. */
  sharedYoung: ['couch', 'unconventional'],
  /** For a pitch. */
  pitch: ['pitchList'],
} as const satisfies Record<string, readonly Setting[]>;
/** A queue of a place with its own list. */
export type PlaceQueue = keyof typeof QUEUES;

const NAMES = Object.keys(QUEUES) as PlaceQueue[];
/** Index of a queue. */
export const PLACE_QUEUE = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<
  Record<PlaceQueue, number>
>;

const SETTING_ROOM = 64;

function allowedSettings(): Uint8Array {
  const allowed = new Uint8Array(NAMES.length * SETTING_ROOM);
  NAMES.forEach((name, queue) => {
    for (const setting of QUEUES[name]) allowed[queue * SETTING_ROOM + SETTING_INDEX[setting]] = 1;
  });
  return allowed;
}

const ALLOWED = allowedSettings();

/**
 * Lists of the places that touch no credit (C.2): first come, first served from a day on. Entries are cancelled lazily:
 * one holds as long as the household is in a setting of the queue.
 */
export class PlaceQueues implements StatePart {
  readonly name = 'place-queues';
  private readonly queues: Int32Array[] = [];
  private readonly lengths = new Int32Array(NAMES.length);
  private readonly households: Households;

  /** Empty queues of households. */
  constructor(households: Households) {
    this.households = households;
    for (let queue = 0; queue < NAMES.length; queue++) this.queues.push(new Int32Array(64 * ENTRY_WORDS));
  }

  /** Puts a household at the end of a queue, once; it may be admitted from a day on. */
  join(queue: number, row: number, fromDay: number): void {
    this.compact(queue, row);
    let entries = this.queues[queue];
    const at = this.lengths[queue]++ * ENTRY_WORDS;
    if (at === entries.length) {
      const larger = new Int32Array(entries.length * 2);
      larger.set(entries);
      this.queues[queue] = entries = larger;
    }
    entries[at] = row;
    entries[at + 1] = this.households.records[row * HOUSEHOLD_WORDS + H.key];
    entries[at + 2] = fromDay;
  }

  /** Puts a household at the end of a queue unless it stands there already. */
  enter(queue: number, row: number, fromDay: number): void {
    const entries = this.queues[queue];
    const end = this.lengths[queue] * ENTRY_WORDS;
    for (let at = 0; at < end; at += ENTRY_WORDS) if (entries[at] === row && this.isLive(queue, at)) return;
    this.join(queue, row, fromDay);
  }

  /** Entries of a queue, dead ones included: positions run from 0. */
  length(queue: number): number {
    return this.lengths[queue];
  }

  /** Row at a position when it can be admitted on a day, else −1. */
  candidateAt(queue: number, position: number, day: number): number {
    const at = position * ENTRY_WORDS;
    const entries = this.queues[queue];
    if (entries[at + 2] > day || !this.isLive(queue, at)) return -1;
    const status = this.households.records[entries[at] * HOUSEHOLD_WORDS + H.status];
    return (status & (STATUS.reserved | STATUS.inNotice)) === 0 ? entries[at] : -1;
  }

  /** Sweeps dead entries out of all queues. */
  sweep(): void {
    for (let queue = 0; queue < NAMES.length; queue++) this.compact(queue, -1);
  }

  arrays(): StateArray[] {
    return [this.lengths, ...this.queues];
  }

  adopt(arrays: StateArray[]): void {
    this.lengths.set(arrays[0]);
    for (let queue = 0; queue < NAMES.length; queue++) this.queues[queue] = arrays[1 + queue] as Int32Array;
  }

  private isLive(queue: number, at: number): boolean {
    const entries = this.queues[queue];
    const record = entries[at] * HOUSEHOLD_WORDS;
    const { records } = this.households;
    const place = records[record + H.place];
    return (
      records[record + H.key] === entries[at + 1] && place < SETTING_ROOM && ALLOWED[queue * SETTING_ROOM + place] === 1
    );
  }

  /** Takes dead entries out, and those of a row. */
  private compact(queue: number, row: number): void {
    const entries = this.queues[queue];
    const end = this.lengths[queue] * ENTRY_WORDS;
    let kept = 0;
    for (let from = 0; from < end; from += ENTRY_WORDS) {
      if (entries[from] === row || !this.isLive(queue, from)) continue;
      if (kept < from) entries.copyWithin(kept, from, from + ENTRY_WORDS);
      kept += ENTRY_WORDS;
    }
    entries.fill(0, kept, end);
    this.lengths[queue] = kept / ENTRY_WORDS;
  }
}
