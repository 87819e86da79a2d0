import type { Counts } from './counts';
import { EVENT_WORDS } from './events';
import { HEADER_BYTES, readHeader, writeHeader } from './layout';
import type { PeopleTable, PlacesTable } from './tables';

/**
 * A piece of a history, `[fromDay, toDay)`. The buffers are transferred. Chunks of one run follow each other without a
 * gap; the first chunk of a resumed run starts at the day of its snapshot. Nobody may rely on the length or number.
 */
export interface HistoryChunk {
  readonly fromDay: number;
  readonly toDay: number;
  /** Rows of the tables that were known before this chunk: rows to keep when the chunk replaces older ones. */
  readonly firstDwelling: number;
  readonly firstPerson: number;
  /** New rows of the dwellings table: `viewPlaces`. */
  readonly places: ArrayBuffer;
  /** New rows of the people table: `viewPeople`. */
  readonly people: ArrayBuffer;
  /** Events in order of day and processing: `viewEvents`. */
  readonly events: ArrayBuffer;
  /** Counts of the weeks in the chunk: `viewCounts`. */
  readonly counts: ArrayBuffer;
  /** Why who waits was not housed, where that changed: `viewWaits`. */
  readonly waits: ArrayBuffer;
}

/** Buffer with room for `rows` events. */
export function createEventsBuffer(rows: number): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER_BYTES + rows * EVENT_WORDS * 4);
  writeHeader(buffer, 'events', rows);
  return buffer;
}

/** Lays the words of the events over a buffer, `EVENT_WORDS` each. Throws on another layout or model version. */
export function viewEvents(buffer: ArrayBuffer): Uint32Array {
  return new Uint32Array(buffer, HEADER_BYTES, readHeader(buffer, 'events') * EVENT_WORDS);
}

/** Some events of a history: `words` holds `EVENT_WORDS` per event, `first` is the number of the first one. */
export interface EventSlice {
  readonly first: number;
  readonly words: Uint32Array;
}

/** One thing that happened to a household. */
export interface LifeEvent {
  readonly index: number;
  readonly day: number;
  readonly kind: number;
  readonly cause: number;
  readonly from: number;
  readonly to: number;
  readonly chain: number;
}

/** The only way to a history: answered from the memory of the page, or later from elsewhere. */
export interface HistoryReader {
  /** Days computed so far: `[0, days)`. */
  readonly days: number;
  placesTable(): Promise<PlacesTable>;
  peopleTable(): Promise<PeopleTable>;
  /** Events with `fromDay ≤ day < toDay`. */
  eventsBetween(fromDay: number, toDay: number): Promise<EventSlice>;
  /** Counts of all weeks computed so far. */
  counts(): Promise<Counts>;
  /** Everything that happened to one household, in order. */
  lifeOf(household: number): Promise<readonly LifeEvent[]>;
  /** Households that lived in a dwelling, with the day each moved in and left. */
  occupantsOf(place: number): Promise<readonly { household: number; fromDay: number; toDay: number }[]>;
}
