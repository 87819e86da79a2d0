import { SETTING_INDEX } from '../../contract/settings';
import type { StateArray, StatePart } from '../state-part';

/** Words of one packed household record: 44 bytes. */
export const HOUSEHOLD_WORDS = 11;

/** Offsets into a household record. */
export const H = {
  /** Agent key; 0xffffffff in a row that is free. */
  key: 0,
  /** Day the wheel will call, the token that makes an entry valid. */
  due: 1,
  /** Setting index or number of the dwelling. */
  place: 2,
  /** First day of the tenancy or of the waiting. */
  entered: 3,
  /** Day of registration as a seeker. */
  registered: 4,
  /** Traits, see `packTraits`. */
  traits: 5,
  /** Status bits, see `STATUS`. */
  status: 6,
  /** Occasions: tenancies in bits 0–7, searches given up in 8–15, offers refused in 16–23, refusals in a queue in 24–31. */
  occasions: 7,
  /** Due cause in bits 0–7; day the clock of the next search runs from, plus 32768, in bits 8–31. */
  clocks: 8,
  /** Number of the dwelling that was accepted; 0 without one. */
  accepted: 9,
  /** Municipality that answers for the household in a queue, see `RESPONSIBLE`. */
  responsible: 10,
} as const;

/** Parts of the word of the responsible municipality, whose number stands in the low byte. */
export const RESPONSIBLE = {
  municipalityMask: 0xff,
  /** The municipality that was named first, and pays; another than the responsible one after an exchange. */
  payerShift: 8,
  payerMask: 0xff00,
  /** A municipality was named. */
  known: 1 << 16,
  /** A home was found: the next need names a municipality anew. */
  settled: 1 << 17,
  /** How strong the ties to the own municipality are: a draw in 14 bits. */
  tiesShift: 18,
} as const;

/** Municipality that pays for a household, by the word of the responsible one. */
export const payerOf = (word: number): number => (word & RESPONSIBLE.payerMask) >>> RESPONSIBLE.payerShift;
/** Whether another municipality took over from the one that pays. */
export const isExchanged = (word: number): boolean => payerOf(word) !== (word & RESPONSIBLE.municipalityMask);

/** Bits of the status word. The low byte holds the queue plus one, 0 without a place in a queue. */
export const STATUS = {
  queueMask: 0xff,
  searching: 1 << 8,
  inNotice: 1 << 9,
  reserved: 1 << 10,
  wholeRegion: 1 << 11,
  /** Refused step-free homes too often to ask again in this tenancy. */
  seniorRefused: 1 << 12,
  /** Had a flexible home since the last tenancy, and gets no other one. */
  hadFlex: 1 << 13,
  municipalityShift: 16,
} as const;

/** Traits of a household that are fixed or change rarely. */
export interface HouseholdTraits {
  readonly birthYear: number;
  readonly persons: number;
  readonly type: number;
  readonly income: number;
  readonly need: number;
  readonly group: number;
}

/**
 * Packs the traits into one word: birth year 12 bits, persons 4, type 2, income 2, need 2, group 4, current need 2, and 1 for
 * who needs a step-free home. The current need begins as the need.
 */
export function packTraits(traits: HouseholdTraits): number {
  return (
    traits.birthYear |
    (traits.persons << 12) |
    (traits.type << 16) |
    (traits.income << 18) |
    (traits.need << 20) |
    (traits.group << 22) |
    (traits.need << 26)
  );
}

/** Birth year of the head. */
export const birthYearOf = (traits: number): number => traits & 0xfff;
/** Persons in the household. */
export const personsOf = (traits: number): number => (traits >>> 12) & 0xf;
/** Index into `HOUSEHOLD_TYPES`. */
export const typeOf = (traits: number): number => (traits >>> 16) & 3;
/** Index into `INCOME_CLASSES`. */
export const incomeOf = (traits: number): number => (traits >>> 18) & 3;
/** Support need class on arrival, on which guidance is decided. */
export const needOf = (traits: number): number => (traits >>> 20) & 3;
/** Index into `HOUSEHOLD_GROUPS`. */
export const groupOf = (traits: number): number => (traits >>> 22) & 0xf;

/** Whether there are two partners. */
export const hasPartner = (traits: number): boolean => (typeOf(traits) & 1) === 1;
/** Children at home. */
export const childrenOf = (traits: number): number => personsOf(traits) - (hasPartner(traits) ? 2 : 1);

/** Support need class in the present tenancy, which loads a neighbourhood. */
export const currentNeedOf = (traits: number): number => (traits >>> 26) & 3;

const STEP_FREE = 1 << 28;

/** Whether the household needs a home without stairs. */
export const needsStepFree = (traits: number): boolean => (traits & STEP_FREE) !== 0;
/** Traits with the need for a home without stairs. */
export const withStepFreeNeed = (traits: number): number => traits | STEP_FREE;

/** Traits with another current need. */
export const withCurrentNeed = (traits: number, need: number): number => (traits & ~(3 << 26)) | (need << 26);
/** Traits with another income class. */
export const withIncome = (traits: number, income: number): number => (traits & ~(3 << 18)) | (income << 18);
/** Traits of a household of some persons, with or without two partners among them. */
export function withMakeUp(traits: number, persons: number, partner: boolean): number {
  const children = persons - (partner ? 2 : 1);
  const type = (children > 0 ? 2 : 0) | (partner ? 1 : 0);
  return (traits & ~((0xf << 12) | (3 << 16))) | (persons << 12) | (type << 16);
}

/** Changes of a household that are told apart. */
const MOST_CHANGES = 0xff;

/** All households: packed records, rows of those who left are used again. */
export class Households implements StatePart {
  readonly name = 'households';
  records: Int32Array;
  /** Changes in who belongs to the household, in the low byte; the day of the last one above. */
  private changed: Int32Array;
  private freeRows: Int32Array;
  /** [rows ever used, free rows]. */
  readonly scalars = new Int32Array(2);

  /** Room for a number of households; grows by itself. */
  constructor(capacity: number) {
    const rows = Math.max(capacity, 16);
    this.records = new Int32Array(rows * HOUSEHOLD_WORDS);
    this.changed = new Int32Array(rows);
    this.freeRows = new Int32Array(16);
  }

  /** Rows in use or free: rows `0 … rows − 1` exist. */
  get rows(): number {
    return this.scalars[0];
  }

  /** Households that are followed now. */
  get alive(): number {
    return this.scalars[0] - this.scalars[1];
  }

  /** A row for a new household, set to zero but for its key. */
  add(key: number): number {
    const row = this.takeRow();
    const at = row * HOUSEHOLD_WORDS;
    this.records.fill(0, at, at + HOUSEHOLD_WORDS);
    this.records[at + H.key] = key;
    this.changed[row] = 0;
    return row;
  }

  /** How often it has changed who belongs to a household: with the spell the occasion of the risks of its make-up. */
  changesOf(row: number): number {
    return this.changed[row] & MOST_CHANGES;
  }

  /** Day of the last change in who belongs to a household, 0 without one. @unit days */
  changedOn(row: number): number {
    return this.changed[row] >>> 8;
  }

  /** Notes a change in who belongs to a household, from day 0 on. */
  noteChange(row: number, day: number): void {
    this.changed[row] = (day << 8) | ((this.changed[row] + 1) & MOST_CHANGES);
  }

  /** Gives the row of a household that left back. */
  remove(row: number): void {
    const at = row * HOUSEHOLD_WORDS;
    this.records[at + H.key] = -1;
    this.records[at + H.due] = -1;
    this.records[at + H.status] = 0;
    this.records[at + H.place] = SETTING_INDEX.outside;
    if (this.scalars[1] === this.freeRows.length) {
      const larger = new Int32Array(this.freeRows.length * 2);
      larger.set(this.freeRows);
      this.freeRows = larger;
    }
    this.freeRows[this.scalars[1]++] = row;
  }

  arrays(): StateArray[] {
    return [this.records, this.freeRows, this.scalars, this.changed];
  }

  adopt(arrays: StateArray[]): void {
    this.records = arrays[0] as Int32Array;
    this.freeRows = arrays[1] as Int32Array;
    this.scalars.set(arrays[2]);
    this.changed = arrays[3] as Int32Array;
  }

  private takeRow(): number {
    if (this.scalars[1] > 0) return this.freeRows[--this.scalars[1]];
    const row = this.scalars[0]++;
    if ((row + 1) * HOUSEHOLD_WORDS > this.records.length) {
      const larger = new Int32Array(this.records.length * 2);
      larger.set(this.records);
      this.records = larger;
      const changed = new Int32Array(this.changed.length * 2);
      changed.set(this.changed);
      this.changed = changed;
    }
    return row;
  }
}
