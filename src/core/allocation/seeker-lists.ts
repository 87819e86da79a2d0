import { H, HOUSEHOLD_WORDS, STATUS, type Households } from '../entities/households';
import type { StateArray, StatePart } from '../state-part';
import { isIdealSize, SEEKER_CODES, seekerCode } from './eligibility';

/** Buckets of the lottery index, by agent key. */
export const LOTTERY_BUCKETS = 256;

/** Words of an entry: row, key, registration day, code. */
export const ENTRY_WORDS = 4;

/** Bucket of an agent key: a fixed scramble, so that neighbours in time are not neighbours in the lottery. */
export function lotteryBucket(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 24;
}

/**
 * Regular seekers, one list per search area in order of registration: one per municipality for those who search there
 * only, one more for those who search the whole region. Entries are cancelled lazily and swept once a month, when the
 * number of seekers per kind and the lottery index are made anew.
 */
export class SeekerLists implements StatePart {
  readonly municipalities: number;
  readonly name = 'seeker-lists';
  readonly entries: Int32Array[] = [];
  /** Entries per list. */
  readonly lengths: Int32Array;
  /** Seekers per list and code at the start of the month. */
  readonly codeCounts: Int32Array;
  /** Per list: entry numbers ordered by lottery bucket. */
  readonly lottery: Int32Array[] = [];
  /** Per list: first position of every bucket, and one past the last. */
  readonly bucketStarts: Int32Array;

  /** Lists for a number of municipalities. */
  constructor(municipalities: number) {
    this.municipalities = municipalities;
    const areas = municipalities + 1;
    for (let area = 0; area < areas; area++) {
      this.entries.push(new Int32Array(64 * ENTRY_WORDS));
      this.lottery.push(new Int32Array(64));
    }
    this.lengths = new Int32Array(areas);
    this.codeCounts = new Int32Array(areas * SEEKER_CODES);
    this.bucketStarts = new Int32Array(areas * (LOTTERY_BUCKETS + 1));
  }

  /** Appends a seeker; registration days must not fall within a list. */
  add(area: number, row: number, key: number, registered: number, code: number): void {
    let list = this.entries[area];
    const at = this.lengths[area] * ENTRY_WORDS;
    if (at === list.length) {
      const larger = new Int32Array(list.length * 2);
      larger.set(list);
      this.entries[area] = list = larger;
    }
    list[at] = row;
    list[at + 1] = key;
    list[at + 2] = registered;
    list[at + 3] = code;
    this.lengths[area]++;
  }

  /** Whether the entry at a position of a list still stands for somebody who can be offered a home. */
  isLive(area: number, position: number, households: Households): boolean {
    const list = this.entries[area];
    const at = position * ENTRY_WORDS;
    const record = list[at] * HOUSEHOLD_WORDS;
    const records = households.records;
    return (
      records[record + H.key] === list[at + 1] &&
      records[record + H.registered] === list[at + 2] &&
      (records[record + H.status] & (STATUS.searching | STATUS.reserved | STATUS.inNotice)) === STATUS.searching
    );
  }

  /** Sum of the interest of all seekers that may see a home: weight 1 for the ideal size, `misfit` otherwise. */
  interest(municipality: number, mask: number, type: number, misfit: number): number {
    let ideal = 0;
    let other = 0;
    for (const area of [municipality, this.municipalities])
      for (let code = 0; code < SEEKER_CODES; code++) {
        if (((mask >>> code) & 1) === 0) continue;
        if (isIdealSize(type, code)) ideal += this.codeCounts[area * SEEKER_CODES + code];
        else other += this.codeCounts[area * SEEKER_CODES + code];
      }
    return ideal + misfit * other;
  }

  /** Sweeps dead entries out, renews codes, counts and the lottery index. */
  sweep(households: Households, year: number): void {
    this.codeCounts.fill(0);
    for (let area = 0; area <= this.municipalities; area++) {
      const list = this.entries[area];
      let kept = 0;
      for (let position = 0; position < this.lengths[area]; position++) {
        if (!this.isLive(area, position, households)) continue;
        const from = position * ENTRY_WORDS;
        const to = kept * ENTRY_WORDS;
        const code = seekerCode(households.records[list[from] * HOUSEHOLD_WORDS + H.traits], year);
        list[to] = list[from];
        list[to + 1] = list[from + 1];
        list[to + 2] = list[from + 2];
        list[to + 3] = code;
        this.codeCounts[area * SEEKER_CODES + code]++;
        kept++;
      }
      list.fill(0, kept * ENTRY_WORDS, this.lengths[area] * ENTRY_WORDS);
      this.lengths[area] = kept;
      this.indexLottery(area);
    }
  }

  arrays(): StateArray[] {
    return [this.lengths, this.codeCounts, this.bucketStarts, ...this.entries, ...this.lottery];
  }

  adopt(arrays: StateArray[]): void {
    this.lengths.set(arrays[0]);
    this.codeCounts.set(arrays[1]);
    this.bucketStarts.set(arrays[2]);
    const areas = this.municipalities + 1;
    for (let area = 0; area < areas; area++) {
      this.entries[area] = arrays[3 + area] as Int32Array;
      this.lottery[area] = arrays[3 + areas + area] as Int32Array;
    }
  }

  private indexLottery(area: number): void {
    const list = this.entries[area];
    const length = this.lengths[area];
    if (this.lottery[area].length < length) this.lottery[area] = new Int32Array(list.length / ENTRY_WORDS);
    const order = this.lottery[area];
    order.fill(0);
    const starts = area * (LOTTERY_BUCKETS + 1);
    this.bucketStarts.fill(0, starts, starts + LOTTERY_BUCKETS + 1);
    for (let position = 0; position < length; position++)
      this.bucketStarts[starts + 1 + lotteryBucket(list[position * ENTRY_WORDS + 1])]++;
    for (let bucket = 0; bucket < LOTTERY_BUCKETS; bucket++)
      this.bucketStarts[starts + bucket + 1] += this.bucketStarts[starts + bucket];
    for (let position = length - 1; position >= 0; position--) {
      const bucket = lotteryBucket(list[position * ENTRY_WORDS + 1]);
      order[--this.bucketStarts[starts + 1 + bucket]] = position;
    }
    for (let bucket = 0; bucket < LOTTERY_BUCKETS; bucket++)
      this.bucketStarts[starts + bucket] = this.bucketStarts[starts + bucket + 1];
    this.bucketStarts[starts + LOTTERY_BUCKETS] = length;
  }
}
