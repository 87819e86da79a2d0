import type { StateArray, StatePart } from '../state-part';

/** Words of one career: 52 bytes. */
export const CAREER_WORDS = 13;

/** Offsets into a career. */
export const C = {
  /** Row of the household; −1 in a career that is free. */
  row: 0,
  /** Origin in bits 0–3, homeless class in bits 4–6, flags as in `CAREER`, guidance in bits 24–27. */
  kind: 1,
  /** First day of the present spell without a home; `NO_DAY` outside one. */
  homelessSince: 2,
  /** Day from which the household may leave if it has a home; `NO_DAY` while it may not. */
  readySince: 3,
  /** Day on which the present stay, gap or guidance in a home ends; `NEVER` without one. */
  ends: 4,
  /** Moves in bits 0–15, homeless spells in bits 16–23, detentions in bits 24–31: occasions of keyed draws. */
  occasions: 5,
  /** Day on which guidance ends; `NEVER` for guidance without end, `NO_DAY` without guidance. */
  guidanceEnds: 6,
  /** Day of the last placement of a vulnerable household; `NO_DAY` when none counts. */
  placed: 7,
  /** First day of the present regime: place, guidance and class as they are now. */
  regime: 8,
  /** Day of the last release from prison; `NO_DAY` when none counts. */
  released: 9,
  /** Cumulated hazard of being detained again since the release, in millionths. */
  spent: 10,
  /** Day on which the family joins; `NEVER` without one. */
  reunion: 11,
  /** Whole length of the present detention. @unit days */
  detention: 12,
} as const;

/** A day that never comes. */
export const NEVER = 0x3fffffff;
/** A day that never was; days before the start are negative. */
export const NO_DAY = -0x3fffffff;

/** Where somebody comes from (uit_type of A.1); the index is stored. */
export const ORIGINS = ['none', 'DET', 'TBS', 'GGZ', 'BW', 'FBW', 'JZ', 'STA', 'DAK', 'placed'] as const;
/** An origin. */
export type Origin = (typeof ORIGINS)[number];

/** Classes of homelessness (A.1 hl_class); hidden people have none of the three. */
export const HOMELESS_CLASS = { none: 0, short: 1, episodic: 2, long: 3, hidden: 4 } as const;

/** Flags of a career. */
export const CAREER = {
  originMask: 0xf,
  classShift: 4,
  classMask: 7 << 4,
  /** Vulnerable and placed in a home: may lose it (T22). */
  placed: 1 << 8,
  /** Homeless and reachable by an offer outside shelter. */
  reachable: 1 << 9,
  /** Asks for a bed in the shelter. */
  demands: 1 << 10,
  /** Mild intellectual disability. */
  lvb: 1 << 11,
  /** Was detained at home the last time. */
  detainedAtHome: 1 << 12,
  /** Ready for a place in another institution, not for a home. */
  forPlace: 1 << 13,
  /** Guidance ended although the disability stays. */
  guidanceStopped: 1 << 14,
  /** Placed in a home of a mixed complex (G01d). */
  mixedComplex: 1 << 15,
  /** In a reserved bed for a while, the home is kept (T23). */
  timeOut: 1 << 16,
  /** In a legal place for non-standard living, with guidance (G01c). */
  nonStandard: 1 << 17,
  guidanceShift: 24,
  guidanceMask: 0xf << 24,
} as const;

/** Lives of the households that are or were in an institution, in reception, or without a home; densely stored. */
export class Careers implements StatePart {
  readonly name = 'careers';
  records: Int32Array = new Int32Array(1024 * CAREER_WORDS);
  /** Career of a household row, plus one; 0 without one. */
  private index: Int32Array;
  private free: Int32Array = new Int32Array(256);
  /** [careers ever used, free ones]. */
  private readonly scalars = new Int32Array(2);

  /** Room for careers of a number of household rows; grows by itself. */
  constructor(rows: number) {
    this.index = new Int32Array(Math.max(rows, 16));
  }

  /** Careers in use or free: `0 … count − 1` exist. */
  get count(): number {
    return this.scalars[0];
  }

  /** Offset of the career of a household in `records`, −1 without one. */
  of(row: number): number {
    return row < this.index.length ? (this.index[row] - 1) * CAREER_WORDS : -CAREER_WORDS;
  }

  /** Offset of the career of a household, opened where there is none. */
  open(row: number): number {
    const known = this.of(row);
    if (known >= 0) return known;
    const career = this.take();
    if (row >= this.index.length) this.index = grown(this.index, Math.max(row + 1, this.index.length * 2));
    this.index[row] = career + 1;
    const at = career * CAREER_WORDS;
    this.records.fill(NO_DAY, at, at + CAREER_WORDS);
    this.records[at + C.row] = row;
    this.records[at + C.kind] = 0;
    this.records[at + C.ends] = NEVER;
    this.records[at + C.occasions] = 0;
    this.records[at + C.spent] = 0;
    this.records[at + C.detention] = 0;
    this.records[at + C.reunion] = NEVER;
    return at;
  }

  /** Forgets the career of a household that leaves the model. */
  close(row: number): void {
    const at = this.of(row);
    if (at < 0) return;
    this.records[at + C.row] = -1;
    this.index[row] = 0;
    if (this.scalars[1] === this.free.length) this.free = grown(this.free, this.free.length * 2);
    this.free[this.scalars[1]++] = at / CAREER_WORDS;
  }

  arrays(): StateArray[] {
    return [this.records, this.index, this.free, this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    this.records = arrays[0] as Int32Array;
    this.index = arrays[1] as Int32Array;
    this.free = arrays[2] as Int32Array;
    this.scalars.set(arrays[3]);
  }

  private take(): number {
    if (this.scalars[1] > 0) return this.free[--this.scalars[1]];
    const career = this.scalars[0]++;
    if ((career + 1) * CAREER_WORDS > this.records.length) this.records = grown(this.records, this.records.length * 2);
    return career;
  }
}

function grown(array: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

/** Index of an origin. */
export const ORIGIN = Object.fromEntries(ORIGINS.map((origin, index) => [origin, index])) as Readonly<
  Record<Origin, number>
>;

/** Origin of a career by its kind word. */
export const originOf = (kind: number): number => kind & CAREER.originMask;
/** Homeless class by the kind word. */
export const classOf = (kind: number): number => (kind & CAREER.classMask) >>> CAREER.classShift;
/** Guidance by the kind word: an index into `GUIDANCE` of processes/guidance. */
export const guidanceOf = (kind: number): number => (kind & CAREER.guidanceMask) >>> CAREER.guidanceShift;
