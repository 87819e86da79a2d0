import { H, HOUSEHOLD_WORDS, STATUS, type Households } from '../entities/households';
import type { StateArray, StatePart } from '../state-part';
import { isIdealSize, SEEKER_CODES, seekerCode } from './eligibility';

/** Buckets of agent keys, for the lottery and for who hears of an advert. */
export const KEY_BUCKETS = 256;

/** Words of an entry: row, key, registration day, and code with the bucket of the key above it. */
export const ENTRY_WORDS = 4;

/** The last word of an entry: code in the low bits, bucket from this bit on. */
export const BUCKET_SHIFT = 8;
/** Code in the last word of an entry. */
export const CODE_MASK = 0xff;

/** Code of an entry that is dead. */
export const DEAD_CODE = SEEKER_CODES;

/** Words of the bucket starts of one list. */
export const BUCKET_STARTS = KEY_BUCKETS + 1;

/** Bucket of an agent key: a fixed scramble, so that neighbours in time are in different buckets. */
function keyBucket(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 24;
}

function isDead(word: number): boolean {
  return (word & CODE_MASK) === DEAD_CODE;
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
  /** Last word of every entry again, side by side, for walks that pass most of them by; known from the entries. */
  readonly words: Uint16Array[] = [];
  /** Entries per list. */
  readonly lengths: Int32Array;
  /** Seekers per list and code at the start of the month. */
  readonly codeCounts: Int32Array;
  /** Per list: copies of the entries of the last sweep, ordered by lottery bucket. */
  readonly lottery: Int32Array[] = [];
  /** Per list: first position of every bucket, and one past the last. */
  readonly bucketStarts: Int32Array;

  private readonly fillPositions = new Int32Array(KEY_BUCKETS);

  /** Lists for a number of municipalities. */
  constructor(municipalities: number) {
    this.municipalities = municipalities;
    const areas = municipalities + 1;
    for (let area = 0; area < areas; area++) {
      this.entries.push(new Int32Array(64 * ENTRY_WORDS));
      this.words.push(new Uint16Array(64));
      this.lottery.push(new Int32Array(64 * ENTRY_WORDS));
    }
    this.lengths = new Int32Array(areas);
    this.codeCounts = new Int32Array(areas * SEEKER_CODES);
    this.bucketStarts = new Int32Array(areas * BUCKET_STARTS);
  }

  /** Adds a seeker at its place in the order of registration; of equal days the one who came first stays first. */
  add(area: number, row: number, key: number, registered: number, code: number): void {
    let list = this.entries[area];
    const end = this.lengths[area] * ENTRY_WORDS;
    if (end === list.length) {
      const larger = new Int32Array(list.length * 2);
      larger.set(list);
      this.entries[area] = list = larger;
      const words = new Uint16Array(larger.length / ENTRY_WORDS);
      words.set(this.words[area]);
      this.words[area] = words;
    }
    const at = this.placeOf(list, end, registered);
    const position = at / ENTRY_WORDS;
    if (at < end) {
      list.copyWithin(at + ENTRY_WORDS, at, end);
      this.words[area].copyWithin(position + 1, position, this.lengths[area]);
    }
    list[at] = row;
    list[at + 1] = key;
    list[at + 2] = registered;
    this.setWord(area, position, code | (keyBucket(key) << BUCKET_SHIFT));
    this.lengths[area]++;
  }

  /** Takes a seeker out: the entry is marked dead and no longer answers. */
  remove(area: number, key: number, registered: number): void {
    const list = this.entries[area];
    const end = this.lengths[area] * ENTRY_WORDS;
    for (let at = this.placeOf(list, end, registered - 1); at < end && list[at + 2] === registered; at += ENTRY_WORDS) {
      if (list[at + 1] !== key || isDead(list[at + 3])) continue;
      this.setWord(area, at / ENTRY_WORDS, (list[at + 3] & ~CODE_MASK) | DEAD_CODE);
      return;
    }
  }

  private setWord(area: number, position: number, word: number): void {
    this.entries[area][position * ENTRY_WORDS + 3] = word;
    this.words[area][position] = word;
  }

  private placeOf(list: Int32Array, end: number, registered: number): number {
    if (end === 0 || list[end - ENTRY_WORDS + 2] <= registered) return end;
    let low = 0;
    let high = end / ENTRY_WORDS;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (list[middle * ENTRY_WORDS + 2] <= registered) low = middle + 1;
      else high = middle;
    }
    return low * ENTRY_WORDS;
  }

  /** Whether a copy in the lottery index still stands for somebody who can be offered a home. */
  isLive(list: Int32Array, at: number, households: Households): boolean {
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

  /** Monthly: sweeps dead entries out, counts the living by code and indexes them for the lottery. */
  sweep(): void {
    this.codeCounts.fill(0);
    for (let area = 0; area <= this.municipalities; area++) {
      this.sweepList(area);
      this.indexLottery(area);
    }
  }

  /** Renews the codes of all living entries: households have grown older or smaller. */
  renewCodes(households: Households, year: number): void {
    this.entries.forEach((list, area) => {
      for (let position = 0; position < this.lengths[area]; position++) {
        const word = this.words[area][position];
        if (isDead(word)) continue;
        const traits = households.records[list[position * ENTRY_WORDS] * HOUSEHOLD_WORDS + H.traits];
        this.setWord(area, position, (word & ~CODE_MASK) | seekerCode(traits, year));
      }
    });
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
      const entries = this.entries[area];
      this.words[area] = new Uint16Array(entries.length / ENTRY_WORDS).map((_, n) => entries[n * ENTRY_WORDS + 3]);
    }
  }

  private sweepList(area: number): void {
    const list = this.entries[area];
    const words = this.words[area];
    const counts = this.codeCounts;
    const end = this.lengths[area] * ENTRY_WORDS;
    let kept = 0;
    for (let at = 0; at < end; at += ENTRY_WORDS) {
      const word = list[at + 3];
      if (isDead(word)) continue;
      counts[area * SEEKER_CODES + (word & CODE_MASK)]++;
      if (kept < at) {
        list[kept] = list[at];
        list[kept + 1] = list[at + 1];
        list[kept + 2] = list[at + 2];
        list[kept + 3] = word;
        words[kept / ENTRY_WORDS] = word;
      }
      kept += ENTRY_WORDS;
    }
    list.fill(0, kept, end);
    this.lengths[area] = kept / ENTRY_WORDS;
  }

  /** Copies the entries of a list in order of their lottery bucket. */
  private indexLottery(area: number): void {
    const list = this.entries[area];
    const end = this.lengths[area] * ENTRY_WORDS;
    if (this.lottery[area].length < end) this.lottery[area] = new Int32Array(list.length);
    const index = this.lottery[area];
    const starts = this.bucketStarts;
    const first = area * BUCKET_STARTS;
    const fill = this.fillPositions;
    index.fill(0, end);
    fill.fill(0);
    for (let at = 0; at < end; at += ENTRY_WORDS) fill[list[at + 3] >>> BUCKET_SHIFT]++;
    let running = 0;
    for (let bucket = 0; bucket < KEY_BUCKETS; bucket++) {
      starts[first + bucket] = running;
      running += fill[bucket];
      fill[bucket] = starts[first + bucket];
    }
    starts[first + KEY_BUCKETS] = running;
    for (let at = 0; at < end; at += ENTRY_WORDS) {
      const to = fill[list[at + 3] >>> BUCKET_SHIFT]++ * ENTRY_WORDS;
      index[to] = list[at];
      index[to + 1] = list[at + 1];
      index[to + 2] = list[at + 2];
      index[to + 3] = list[at + 3];
    }
  }
}
