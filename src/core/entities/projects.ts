import type { StateArray, StatePart } from '../state-part';

/** Words of one project record. */
export const PROJECT_WORDS = 6;

/** Offsets into a project record. */
export const P = {
  /** Kind above, number in the stream of the kind below: the key of the project for draws and order. */
  key: 0,
  /** Day the present stage ends; −1 when done or cancelled. */
  due: 1,
  /** 0 plan, 1 build, 2 done, 3 cancelled (A.6). */
  stage: 2,
  homes: 3,
  /** Municipality and neighbourhood as in `packDwelling`. */
  site: 4,
  /** Kind in bits 0–7; in thousandths the share of the lowest rent class in bits 8–17, extra step-free homes in 18–27. */
  kind: 5,
} as const;

/** Kinds of projects (A.6); `flexMove` brings flexible homes to a new site. The order is part of the model: append only. */
export const PROJECT_KIND = {
  new: 0,
  transformation: 1,
  flex: 2,
  flexMove: 3,
  split: 4,
  pitch: 5,
  midSegment: 6,
} as const;

/** Stages of a project. */
export const STAGE = { plan: 0, build: 1, done: 2, cancelled: 3 } as const;

const KIND_BITS = 24;

/** Key of the n-th project of a kind; does not depend on the policy. */
export function projectKey(kind: number, ordinal: number): number {
  return (kind << KIND_BITS) | ordinal;
}

/** A project that begins. */
export interface NewProject {
  /** See `projectKey`. */
  readonly key: number;
  /** Day the first stage ends. @unit days */
  readonly due: number;
  readonly homes: number;
  /** Municipality and neighbourhood as in `packDwelling`. */
  readonly site: number;
  /** Share of the lowest rent class. */
  readonly lowestRent: number;
  /** Step-free homes on top of the share every project has. */
  readonly extraSenior?: number;
}

const LOWEST_SHIFT = 8;
const SENIOR_SHIFT = 18;
const THOUSANDTHS = 0x3ff;

/** Share of the lowest rent class, by the word of the kind. */
export const lowestRentOf = (kind: number): number => ((kind >>> LOWEST_SHIFT) & THOUSANDTHS) / 1000;
/** Step-free homes on top of the share every project has, by the word of the kind. */
export const extraSeniorOf = (kind: number): number => ((kind >>> SENIOR_SHIFT) & THOUSANDTHS) / 1000;

/** The supply pipeline. */
export class Projects implements StatePart {
  readonly name = 'projects';
  records: Int32Array = new Int32Array(256 * PROJECT_WORDS);
  /** [rows, homes now in the building stage]. */
  readonly scalars = new Int32Array(2);

  /** Projects ever started. */
  get rows(): number {
    return this.scalars[0];
  }

  /** Adds a project in its plan stage. */
  add({ key, due, homes, site, lowestRent, extraSenior = 0 }: NewProject): number {
    const row = this.scalars[0]++;
    const at = row * PROJECT_WORDS;
    if (at === this.records.length) {
      const larger = new Int32Array(this.records.length * 2);
      larger.set(this.records);
      this.records = larger;
    }
    const kind =
      (key >>> KIND_BITS) |
      (Math.round(lowestRent * 1000) << LOWEST_SHIFT) |
      (Math.round(extraSenior * 1000) << SENIOR_SHIFT);
    this.records.set([key, due, STAGE.plan, homes, site, kind], at);
    return row;
  }

  arrays(): StateArray[] {
    return [this.records, this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    this.records = arrays[0] as Int32Array;
    this.scalars.set(arrays[1]);
  }
}
