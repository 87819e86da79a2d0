import { FIRST_DWELLING, NONE } from '../../contract/settings';
import { createPeopleBuffer, createPlacesBuffer, PLACE_FLAGS, viewPeople, viewPlaces } from '../../contract/tables';
import {
  CONDITION,
  D,
  DWELLING_WORDS,
  dwellingTypeOf,
  municipalityOf,
  neighbourhoodOf,
  rentClassOf,
  type Dwellings,
} from '../entities/dwellings';
import {
  birthYearOf,
  groupOf,
  H,
  HOUSEHOLD_WORDS,
  incomeOf,
  needOf,
  personsOf,
  type Households,
} from '../entities/households';

const PERSON_FIELDS = 4;

/** New rows for the people table, waiting to be taken. Not part of the state: rows are written as people enter. */
export class NewPeople {
  private rows = new Int32Array(4096 * PERSON_FIELDS);
  private count = 0;

  /** Notes a household that enters: key, traits, registration day, place at the start. */
  add(key: number, traits: number, registrationDay: number, placeAtStart: number): void {
    const at = this.count * PERSON_FIELDS;
    if (at === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[at] = key;
    this.rows[at + 1] = traits;
    this.rows[at + 2] = registrationDay;
    this.rows[at + 3] = placeAtStart;
    this.count++;
  }

  /** Notes that a household that was to be somewhere at the start is elsewhere before it; `NONE` where it left. */
  movedBeforeStart(key: number, place: number): void {
    for (let at = 0; at < this.count * PERSON_FIELDS; at += PERSON_FIELDS)
      if (this.rows[at] === key) this.rows[at + 3] = place;
  }

  /** Forgets rows that nobody took: a snapshot was put back. */
  clear(): void {
    this.count = 0;
  }

  /** Rows since the last take, as a buffer of the contract. */
  take(): { buffer: ArrayBuffer; rows: number } {
    const buffer = createPeopleBuffer(this.count);
    const people = viewPeople(buffer);
    for (let row = 0; row < this.count; row++) {
      const at = row * PERSON_FIELDS;
      const traits = this.rows[at + 1];
      people.key[row] = this.rows[at];
      people.registrationDay[row] = this.rows[at + 2];
      people.placeAtStart[row] = this.rows[at + 3];
      people.birthYear[row] = birthYearOf(traits);
      people.group[row] = groupOf(traits);
      people.persons[row] = personsOf(traits);
      people.need[row] = needOf(traits);
      people.income[row] = incomeOf(traits);
    }
    const rows = this.count;
    this.count = 0;
    return { buffer, rows };
  }
}

function flagsOf(condition: number): number {
  let flags = 0;
  if ((condition & CONDITION.inStock) !== 0) flags |= PLACE_FLAGS.inStock;
  if ((condition & CONDITION.notice) !== 0) flags |= PLACE_FLAGS.notice;
  if ((condition & CONDITION.reserved) !== 0) flags |= PLACE_FLAGS.reserved;
  if ((condition & CONDITION.renewal) !== 0) flags |= PLACE_FLAGS.renewal;
  return flags;
}

/** Condition and occupants of the dwellings of the start. */
export interface DwellingsAtStart {
  readonly occupants: Uint32Array;
  readonly flags: Uint8Array;
}

/** Notes who lives where on the first day. */
export function dwellingsAtStart(dwellings: Dwellings, households: Households): DwellingsAtStart {
  const occupants = new Uint32Array(dwellings.rows);
  const flags = new Uint8Array(dwellings.rows);
  for (let row = 0; row < dwellings.rows; row++) {
    const at = row * DWELLING_WORDS;
    const occupant = dwellings.records[at + D.occupant];
    occupants[row] = occupant < 0 ? NONE : households.records[occupant * HOUSEHOLD_WORDS + H.key];
    flags[row] = flagsOf(dwellings.records[at + D.status]);
  }
  return { occupants, flags };
}

/** Rows `from …` of the dwellings as a buffer of the contract; those that came later were not in stock at the start. */
export function takePlaces(dwellings: Dwellings, from: number, start: DwellingsAtStart): ArrayBuffer {
  const rows = dwellings.rows - from;
  const buffer = createPlacesBuffer(rows);
  const places = viewPlaces(buffer);
  for (let row = 0; row < rows; row++) {
    const dwelling = from + row;
    const at = dwelling * DWELLING_WORDS;
    const traits = dwellings.records[at + D.traits];
    const wasThere = dwelling < start.occupants.length;
    places.key[row] = dwellings.records[at + D.key];
    places.type[row] = dwellingTypeOf(traits);
    places.rentClass[row] = rentClassOf(traits);
    places.municipality[row] = municipalityOf(traits);
    places.neighbourhood[row] = neighbourhoodOf(traits);
    places.occupantAtStart[row] = wasThere ? start.occupants[dwelling] : NONE;
    places.flagsAtStart[row] = wasThere ? start.flags[dwelling] : 0;
  }
  return buffer;
}

/** Number of the place of a dwelling row. */
export function placeOfDwelling(row: number): number {
  return FIRST_DWELLING + row;
}
