import type { StateArray, StatePart } from '../state-part';

/** Words of one project record. */
export const PROJECT_WORDS = 5;

/** Offsets into a project record. */
export const P = {
  /** Number of the project in its stream, its key for draws. */
  ordinal: 0,
  /** Day the present stage ends; −1 when done or cancelled. */
  due: 1,
  /** 0 plan, 1 build, 2 done, 3 cancelled (A.6). */
  stage: 2,
  homes: 3,
  /** Municipality and neighbourhood as in `packDwelling`. */
  site: 4,
} as const;

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
  add(ordinal: number, due: number, homes: number, site: number): number {
    const row = this.scalars[0]++;
    const at = row * PROJECT_WORDS;
    if (at === this.records.length) {
      const larger = new Int32Array(this.records.length * 2);
      larger.set(this.records);
      this.records = larger;
    }
    this.records.set([ordinal, due, 0, homes, site], at);
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
