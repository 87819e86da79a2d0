import type { StateArray, StatePart } from '../state-part';

/** Words of one cohort. */
export const COHORT_WORDS = 4;

/** Offsets into a cohort. */
export const C = {
  /** Key of the project that brought the places, for draws. */
  key: 0,
  places: 1,
  /** Last day of the places. */
  endDay: 2,
  /** Sites these places have had before. */
  moves: 3,
} as const;

/** A day that never comes: places without an end. @unit days */
export const NEVER = 0x3fffffff;

/** Places that arrive together and end together. */
export interface NewCohort {
  readonly key: number;
  readonly places: number;
  readonly endDay: number;
  readonly moves: number;
}

/** One place of the model whose capacity is made of cohorts with an end date: flexible homes, split homes, pitches. */
export class Cohorts implements StatePart {
  readonly name: string;
  records: Int32Array = new Int32Array(64 * COHORT_WORDS);
  /** [cohorts, places, admissions so far, free places kept for somebody]. */
  readonly scalars = new Int32Array(4);
  /** Credit of the classes of candidates, for admissions by turns. */
  readonly credits = new Float64Array(3);

  /** A place without capacity. */
  constructor(name: string) {
    this.name = name;
  }

  /** Cohorts now. */
  get rows(): number {
    return this.scalars[0];
  }

  /** Places now. */
  get places(): number {
    return this.scalars[1];
  }

  /** Admissions so far. */
  get admissions(): number {
    return this.scalars[2];
  }

  /** Free places kept for somebody. */
  get kept(): number {
    return this.scalars[3];
  }

  /** Keeps a number of free places more, or fewer. */
  keep(places: number): void {
    this.scalars[3] += places;
  }

  /** Counts an admission. */
  countAdmission(): void {
    this.scalars[2]++;
  }

  /** Adds places. */
  add({ key, places, endDay, moves }: NewCohort): void {
    const at = this.scalars[0]++ * COHORT_WORDS;
    if (at === this.records.length) {
      const larger = new Int32Array(this.records.length * 2);
      larger.set(this.records);
      this.records = larger;
    }
    this.records[at + C.key] = key;
    this.records[at + C.places] = places;
    this.records[at + C.endDay] = endDay;
    this.records[at + C.moves] = moves;
    this.scalars[1] += places;
  }

  /** First cohort at or after a position whose end has come, −1 where there is none. */
  endedFrom(position: number, day: number): number {
    for (let row = position; row < this.scalars[0]; row++)
      if (this.records[row * COHORT_WORDS + C.endDay] <= day) return row;
    return -1;
  }

  /** Takes a cohort out; the others keep their order. */
  remove(row: number): void {
    const at = row * COHORT_WORDS;
    const end = this.scalars[0] * COHORT_WORDS;
    this.scalars[1] -= this.records[at + C.places];
    this.records.copyWithin(at, at + COHORT_WORDS, end);
    this.records.fill(0, end - COHORT_WORDS, end);
    this.scalars[0]--;
  }

  arrays(): StateArray[] {
    return [this.records, this.scalars, this.credits];
  }

  adopt(arrays: StateArray[]): void {
    this.records = arrays[0] as Int32Array;
    this.scalars.set(arrays[1]);
    this.credits.set(arrays[2]);
  }
}
