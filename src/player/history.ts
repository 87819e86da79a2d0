import { dayNumber, DAYS_PER_WEEK, type Calendar } from '../contract/calendar';
import { viewCounts, type Counts } from '../contract/counts';
import { EVENT_KIND, EVENT_WORDS, eventCause, eventDay, eventKind } from '../contract/events';
import {
  viewEvents,
  type EventSlice,
  type HistoryChunk,
  type HistoryReader,
  type LifeEvent,
} from '../contract/history';
import { invariant } from '../contract/invariant';
import type { Region } from '../contract/region';
import { FIRST_DWELLING, NONE } from '../contract/settings';
import {
  createPeopleBuffer,
  createPlacesBuffer,
  viewPeople,
  viewPlaces,
  type PeopleTable,
  type PlacesTable,
} from '../contract/tables';
import { viewWaits } from '../contract/wait-reasons';
import { Growable } from './growable';
import { GrowableCounts } from './growable-counts';
import { GrowableTable } from './growable-table';
import { PersonIndex } from './person-index';
import { WaitTable } from './wait-table';

/** Rows of the tables at a day where a chunk ended. */
interface Border {
  readonly day: number;
  readonly dwellings: number;
  readonly people: number;
}

/**
 * What is known of one run: tables, events and counts, put together from chunks. It grows at its end while the run is
 * computed. Views that it hands out hold good until the next `append`.
 */
export class History implements HistoryReader {
  readonly region: Region;
  readonly calendar: Calendar;
  /** Goes up with every chunk. */
  version = 0;
  /** Goes up when a chunk replaced days or rows that were known already. */
  pastVersion = 0;
  /** Day on which the run ends. @unit days */
  readonly horizonDay: number;
  private placeRows = new GrowableTable<PlacesTable>(viewPlaces(createPlacesBuffer(0)));
  private personRows = new GrowableTable<PeopleTable>(viewPeople(createPeopleBuffer(0)));
  private readonly index = new PersonIndex();
  private words = new Growable<Uint32Array>(new Uint32Array(0));
  private eventPersons = new Growable<Int32Array>(new Int32Array(0));
  /** For each day, and one beyond: number of the first event on it or later. */
  private dayStarts = new Growable<Uint32Array>(new Uint32Array(1));
  private allCounts: GrowableCounts;
  private waitRows = new WaitTable();
  private borders: readonly Border[] = [];

  constructor(region: Region, calendar: Calendar) {
    this.region = region;
    this.calendar = calendar;
    this.horizonDay = dayNumber(calendar, calendar.horizon);
    this.allCounts = new GrowableCounts(
      region.municipalities.reduce((sum, municipality) => sum + municipality.neighbourhoods.length, 0),
    );
  }

  /** Days computed so far: `[0, days)`. @unit days */
  get days(): number {
    return this.dayStarts.length - 1;
  }

  /** Number of events. */
  get eventCount(): number {
    return this.eventPersons.length;
  }

  /** Dwellings, one row each: row i is place `FIRST_DWELLING` + i. */
  get places(): PlacesTable {
    return this.placeRows.view;
  }

  /** Households, one row each. */
  get people(): PeopleTable {
    return this.personRows.view;
  }

  /** All events, `EVENT_WORDS` words each. */
  get eventWords(): Uint32Array {
    return this.words.view;
  }

  /** Row in `people` of the household of each event, −1 where it has none. */
  get eventPersonRows(): Int32Array {
    return this.eventPersons.view;
  }

  /** Counts of all weeks computed so far. */
  get weekCounts(): Counts {
    return this.allCounts.view;
  }

  /** Why who waits was not housed, `WAIT_WORDS` words for each change of a reason. */
  get waitWords(): Uint32Array {
    return this.waitRows.words;
  }

  /** Row of a household in `people`, −1 where it is not there. */
  personRow(household: number): number {
    return this.index.find(household, this.people.key);
  }

  /** Number of the first event on a day or later; the day is brought within what is known. */
  firstEventOf(day: number): number {
    const within = Math.min(Math.max(Math.floor(day), 0), this.days);
    return this.dayStarts.view[within] ?? 0;
  }

  /** Takes a chunk; everything known from its first day on is replaced. Throws where days in between would be missing. */
  append(chunk: HistoryChunk): void {
    invariant(chunk.fromDay <= this.days, 'chunks follow without a gap');
    invariant(
      chunk.firstDwelling <= this.places.rows && chunk.firstPerson <= this.people.rows,
      'rows follow without a gap',
    );
    const replaces =
      chunk.fromDay < this.days || chunk.firstDwelling < this.places.rows || chunk.firstPerson < this.people.rows;
    this.placeRows.replaceFrom(chunk.firstDwelling, viewPlaces(chunk.places));
    this.index.cut(chunk.firstPerson, this.people.key);
    this.personRows.replaceFrom(chunk.firstPerson, viewPeople(chunk.people));
    this.index.extend(this.people.key);
    this.appendEvents(chunk);
    this.allCounts.replaceFrom(viewCounts(chunk.counts));
    this.waitRows.replaceFrom(chunk.fromDay, viewWaits(chunk.waits));
    const border = { day: chunk.toDay, dwellings: this.places.rows, people: this.people.rows };
    this.borders = [...this.borders.filter((known) => known.day <= chunk.fromDay), border];
    this.version++;
    if (replaces) this.pastVersion++;
  }

  /**
   * A history of its own with the same days before `day`; this one stays as it is. Its tables may hold rows that came
   * up to the end of the chunk with that day, until the next chunk replaces them.
   */
  fork(day: number): History {
    const days = Math.min(Math.max(Math.floor(day), 0), this.days);
    const copy = new History(this.region, this.calendar);
    const border = this.borders.find((known) => known.day >= days);
    copy.placeRows = new GrowableTable(this.places);
    copy.personRows = new GrowableTable(this.people);
    if (border !== undefined) {
      copy.placeRows.replaceFrom(border.dwellings, viewPlaces(createPlacesBuffer(0)));
      copy.personRows.replaceFrom(border.people, viewPeople(createPeopleBuffer(0)));
      copy.borders = [...this.borders.filter((known) => known.day < days), { ...border, day: days }];
    }
    copy.index.extend(copy.people.key);
    const events = this.firstEventOf(days);
    copy.words = new Growable(this.words.view.subarray(0, events * EVENT_WORDS));
    copy.eventPersons = new Growable(this.eventPersons.view.subarray(0, events));
    copy.dayStarts = new Growable(this.dayStarts.view.subarray(0, days + 1));
    copy.allCounts = this.allCounts.fork(Math.floor(days / DAYS_PER_WEEK));
    copy.waitRows = this.waitRows.fork(days);
    return copy;
  }

  placesTable(): Promise<PlacesTable> {
    return Promise.resolve(this.places);
  }

  peopleTable(): Promise<PeopleTable> {
    return Promise.resolve(this.people);
  }

  counts(): Promise<Counts> {
    return Promise.resolve(this.weekCounts);
  }

  eventsBetween(fromDay: number, toDay: number): Promise<EventSlice> {
    const first = this.firstEventOf(fromDay);
    const end = Math.max(this.firstEventOf(toDay), first);
    return Promise.resolve({ first, words: this.eventWords.subarray(first * EVENT_WORDS, end * EVENT_WORDS) });
  }

  lifeOf(household: number): Promise<readonly LifeEvent[]> {
    return Promise.resolve(this.eventsOf(household));
  }

  /** Everything that happened to one household, in order. */
  eventsOf(household: number): readonly LifeEvent[] {
    const life: LifeEvent[] = [];
    for (let index = 0; index < this.eventCount; index++)
      if (this.eventWords[index * EVENT_WORDS + 1] === household) life.push(this.eventAt(index));
    return life;
  }

  /** A household that was there at the start moved in on day 0; one that still is there leaves on `days`. */
  occupantsOf(place: number): Promise<readonly { household: number; fromDay: number; toDay: number }[]> {
    const stays: { household: number; fromDay: number; toDay: number }[] = [];
    let household = this.places.occupantAtStart[place - FIRST_DWELLING] ?? NONE;
    let fromDay = 0;
    const leave = (toDay: number): void => {
      if (household !== NONE) stays.push({ household, fromDay, toDay });
      household = NONE;
    };
    for (let index = 0; index < this.eventCount; index++) {
      const at = index * EVENT_WORDS;
      if (this.eventWords[at + 2] !== place && this.eventWords[at + 3] !== place) continue;
      const event = this.eventAt(index);
      if (event.kind !== EVENT_KIND['home-left'] && event.kind !== EVENT_KIND['dwelling-let']) continue;
      if (event.from === place) leave(event.day);
      if (event.to === place) {
        household = this.eventWords[at + 1] ?? NONE;
        fromDay = event.day;
      }
    }
    leave(this.days);
    return Promise.resolve(stays);
  }

  /** One event by its number, read out. For panels; the replay reads the words. */
  eventAt(index: number): LifeEvent {
    const at = index * EVENT_WORDS;
    const head = this.eventWords[at] ?? 0;
    return {
      index,
      day: eventDay(head),
      kind: eventKind(head),
      cause: eventCause(head),
      from: this.eventWords[at + 2] ?? NONE,
      to: this.eventWords[at + 3] ?? NONE,
      chain: this.eventWords[at + 4] ?? NONE,
    };
  }

  private appendEvents(chunk: HistoryChunk): void {
    const kept = this.firstEventOf(chunk.fromDay);
    const added = viewEvents(chunk.events);
    this.words.replaceFrom(kept * EVENT_WORDS, added);
    const count = added.length / EVENT_WORDS;
    this.eventPersons.resize(kept);
    this.eventPersons.resize(kept + count);
    this.dayStarts.resize(chunk.fromDay);
    this.dayStarts.resize(chunk.toDay + 1);
    const rows = this.eventPersons.view;
    const starts = this.dayStarts.view;
    const keys = this.people.key;
    let nextDay = chunk.fromDay;
    let lastDay = chunk.fromDay;
    for (let event = 0; event < count; event++) {
      const day = eventDay(added[event * EVENT_WORDS] ?? 0);
      invariant(day >= lastDay && day < chunk.toDay, 'events stand in order of day, within their chunk');
      lastDay = day;
      while (nextDay <= day) starts[nextDay++] = kept + event;
      const household = added[event * EVENT_WORDS + 1] ?? NONE;
      rows[kept + event] = household === NONE ? -1 : this.index.find(household, keys);
    }
    while (nextDay <= chunk.toDay) starts[nextDay++] = kept + count;
  }
}
