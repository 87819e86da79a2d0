import type { StateArray, StatePart } from '../state-part';

/** Words of one packed dwelling record: 24 bytes. */
export const DWELLING_WORDS = 6;

/** Offsets into a dwelling record. */
export const D = {
  /** Identity that does not depend on the scenario. */
  key: 0,
  /** Row of the household that lives there, −1 where empty. */
  occupant: 1,
  /** Traits, see `packDwelling`. */
  traits: 2,
  /** Condition in bits 0–7 (see `CONDITION`), failed rounds 8–15, label plus one 16–23, channels tried 24–31. */
  status: 3,
  /** Day the wheel will call to settle the offers. */
  due: 4,
  /** Chain of the vacancy; 0 without one. */
  chain: 5,
} as const;

/** Bits of the condition of a dwelling. */
export const CONDITION = {
  inStock: 1,
  /** Notice was given, the tenant still lives there. */
  notice: 2,
  /** Somebody accepted it. */
  reserved: 4,
  /** Announced for demolition. */
  renewal: 8,
  /** Leaves the stock when it comes free: sold. */
  toSell: 16,
  /** Leaves the stock when it comes free: let outside the regulated sector. */
  toReclassify: 32,
  /** Stands in the list of homes to be labelled. */
  toLabel: 64,
} as const;

/**
 * Packs type (2 bits), rent class (2), municipality (8) and neighbourhood (12) into one word; the byte above holds what
 * the occupant counts for, see `withOccupantLoad`.
 */
export function packDwelling(type: number, rentClass: number, municipality: number, neighbourhood: number): number {
  return type | (rentClass << 2) | (municipality << 4) | (neighbourhood << 12);
}

/** Index into `DWELLING_TYPES`. */
export const dwellingTypeOf = (traits: number): number => traits & 3;
/** Index into `RENT_CLASSES`. */
export const rentClassOf = (traits: number): number => (traits >>> 2) & 3;
/** Index of the municipality. */
export const municipalityOf = (traits: number): number => (traits >>> 4) & 0xff;
/** Index of the neighbourhood over the whole region. */
export const neighbourhoodOf = (traits: number): number => (traits >>> 12) & 0xfff;

const OCCUPANT_SHIFT = 24;
const WITHOUT_OCCUPANT = (1 << OCCUPANT_SHIFT) - 1;

/** Load of the occupant in quarters of a need unit, as it was counted; −1 where nobody was counted. */
export const occupantLoadOf = (traits: number): number => (traits >>> OCCUPANT_SHIFT) - 1;
/** Traits with another load of the occupant; −1 where nobody lives there. */
export const withOccupantLoad = (traits: number, quarters: number): number =>
  (traits & WITHOUT_OCCUPANT) | ((quarters + 1) << OCCUPANT_SHIFT);

/** All dwellings, packed records and colder columns. A dwelling keeps its row for ever. */
export class Dwellings implements StatePart {
  readonly name = 'dwellings';
  records: Int32Array;
  /** Day the home came or will come free. */
  vacated: Int32Array;
  /** Day the works end. */
  worksDone: Int32Array;
  /** Vacancies so far, the occasion of draws about them. */
  vacancies: Int32Array;
  /** For a home announced for demolition: day its tenant leaves by own means, 0 where a letting is needed. */
  renewalLeave: Int32Array;
  /** Ordinal of the demolition that chose it. */
  renewalOrdinal: Int32Array;
  /** [rows]. */
  readonly scalars = new Int32Array(1);

  /** Room for a number of dwellings; grows by itself. */
  constructor(capacity: number) {
    const rows = Math.max(capacity, 16);
    this.records = new Int32Array(rows * DWELLING_WORDS);
    this.vacated = new Int32Array(rows);
    this.worksDone = new Int32Array(rows);
    this.vacancies = new Int32Array(rows);
    this.renewalLeave = new Int32Array(rows);
    this.renewalOrdinal = new Int32Array(rows);
  }

  /** Dwellings ever in stock. */
  get rows(): number {
    return this.scalars[0];
  }

  /** Adds an empty dwelling. */
  add(key: number, traits: number): number {
    const row = this.scalars[0]++;
    if (row === this.vacated.length) this.grow();
    const at = row * DWELLING_WORDS;
    this.records[at + D.key] = key;
    this.records[at + D.occupant] = -1;
    this.records[at + D.traits] = traits;
    this.records[at + D.due] = -1;
    return row;
  }

  arrays(): StateArray[] {
    return [
      this.records,
      this.vacated,
      this.worksDone,
      this.vacancies,
      this.renewalLeave,
      this.renewalOrdinal,
      this.scalars,
    ];
  }

  adopt(arrays: StateArray[]): void {
    [this.records, this.vacated, this.worksDone, this.vacancies, this.renewalLeave, this.renewalOrdinal] =
      arrays as Int32Array[];
    this.scalars.set(arrays[6]);
  }

  private grow(): void {
    const larger = (array: Int32Array): Int32Array => {
      const copy = new Int32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    this.records = larger(this.records);
    this.vacated = larger(this.vacated);
    this.worksDone = larger(this.worksDone);
    this.vacancies = larger(this.vacancies);
    this.renewalLeave = larger(this.renewalLeave);
    this.renewalOrdinal = larger(this.renewalOrdinal);
  }
}
