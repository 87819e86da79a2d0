import { HEADER_BYTES, readHeader, writeHeader } from './layout';

/**
 * Dwellings, one row each. Row `i` is place `FIRST_DWELLING + firstDwelling + i`; a dwelling keeps its number for ever.
 * The places before them are the settings and are not sent.
 */
export interface PlacesTable {
  readonly rows: number;
  /** Identity that does not depend on the scenario. */
  readonly key: Uint32Array;
  /** Household living there at the start of the run, `NONE` where empty or not yet in stock. */
  readonly occupantAtStart: Uint32Array;
  /** Index of the neighbourhood, counted over the whole region. */
  readonly neighbourhood: Uint16Array;
  readonly municipality: Uint8Array;
  /** Index into `DWELLING_TYPES`. */
  readonly type: Uint8Array;
  /** Index into `RENT_CLASSES`. */
  readonly rentClass: Uint8Array;
  /** Bit set of `PLACE_FLAGS` at the start of the run. */
  readonly flagsAtStart: Uint8Array;
}

/** Bits of the condition of a dwelling. */
export const PLACE_FLAGS = { inStock: 1, notice: 2, reserved: 4, renewal: 8 } as const;

/** Households, one row each, in the order in which they entered the model. */
export interface PeopleTable {
  readonly rows: number;
  /** Agent key: the identity in the log. */
  readonly key: Uint32Array;
  /** Day of registration as a seeker, may lie before the start (negative). @unit days */
  readonly registrationDay: Int32Array;
  /** Place at the start of the run: a setting or a dwelling; `NONE` where the household enters later. */
  readonly placeAtStart: Uint32Array;
  readonly birthYear: Uint16Array;
  /** Index into `HOUSEHOLD_GROUPS`. */
  readonly group: Uint8Array;
  readonly persons: Uint8Array;
  /** Support need class 0..3. */
  readonly need: Uint8Array;
  /** Index into `INCOME_CLASSES`. */
  readonly income: Uint8Array;
}

const PLACE_BYTES = 4 + 4 + 2 + 4;
const PERSON_BYTES = 4 + 4 + 4 + 2 + 4;

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** Buffer with room for `rows` dwellings. */
export function createPlacesBuffer(rows: number): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER_BYTES + padded(rows * PLACE_BYTES));
  writeHeader(buffer, 'places', rows);
  return buffer;
}

/** Lays the columns of the dwellings over a buffer. Throws on another layout or model version. */
export function viewPlaces(buffer: ArrayBuffer): PlacesTable {
  const rows = readHeader(buffer, 'places');
  const narrow = HEADER_BYTES + rows * 10;
  return {
    rows,
    key: new Uint32Array(buffer, HEADER_BYTES, rows),
    occupantAtStart: new Uint32Array(buffer, HEADER_BYTES + rows * 4, rows),
    neighbourhood: new Uint16Array(buffer, HEADER_BYTES + rows * 8, rows),
    municipality: new Uint8Array(buffer, narrow, rows),
    type: new Uint8Array(buffer, narrow + rows, rows),
    rentClass: new Uint8Array(buffer, narrow + rows * 2, rows),
    flagsAtStart: new Uint8Array(buffer, narrow + rows * 3, rows),
  };
}

/** Buffer with room for `rows` households. */
export function createPeopleBuffer(rows: number): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER_BYTES + padded(rows * PERSON_BYTES));
  writeHeader(buffer, 'people', rows);
  return buffer;
}

/** Lays the columns of the households over a buffer. Throws on another layout or model version. */
export function viewPeople(buffer: ArrayBuffer): PeopleTable {
  const rows = readHeader(buffer, 'people');
  const narrow = HEADER_BYTES + rows * 14;
  return {
    rows,
    key: new Uint32Array(buffer, HEADER_BYTES, rows),
    registrationDay: new Int32Array(buffer, HEADER_BYTES + rows * 4, rows),
    placeAtStart: new Uint32Array(buffer, HEADER_BYTES + rows * 8, rows),
    birthYear: new Uint16Array(buffer, HEADER_BYTES + rows * 12, rows),
    group: new Uint8Array(buffer, narrow, rows),
    persons: new Uint8Array(buffer, narrow + rows, rows),
    need: new Uint8Array(buffer, narrow + rows * 2, rows),
    income: new Uint8Array(buffer, narrow + rows * 3, rows),
  };
}
