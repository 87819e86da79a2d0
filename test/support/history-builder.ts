import { DAYS_PER_WEEK, type Calendar } from '../../src/contract/calendar';
import {
  createCountsBuffer,
  FLOW_CELLS,
  NEIGHBOURHOOD_COLUMNS,
  STOCK_CELLS,
  viewCounts,
  WEEKLY_COLUMNS,
  WEEKS_PER_BLOCK,
} from '../../src/contract/counts';
import { EVENT_WORDS } from '../../src/contract/events';
import { createEventsBuffer, viewEvents, type HistoryChunk } from '../../src/contract/history';
import type { Region } from '../../src/contract/region';
import { createWaitsBuffer, packWait, viewWaits, WAIT_WORDS } from '../../src/contract/wait-reasons';
import { NONE } from '../../src/contract/settings';
import { createPeopleBuffer, createPlacesBuffer, PLACE_FLAGS, viewPeople, viewPlaces } from '../../src/contract/tables';
import { RandomWorld } from './random-world';
import type { WorldHome, WorldHousehold } from './world-household';
import type { WorldWeek } from './world-tally';

/** What a random history is made of. */
export interface BuildOptions {
  readonly seed: number;
  readonly days: number;
  readonly homes: number;
  readonly seekers: number;
  readonly actsPerDay: number;
  /** From this day on things go otherwise, by another seed. */
  readonly other?: { readonly fromDay: number; readonly seed: number };
}

/** How things really stood after a day, kept by the world itself and not by replay. */
export interface WorldState {
  readonly occupant: readonly number[];
  readonly flags: readonly number[];
  readonly waiting: readonly number[];
}

/** A region of one municipality with two neighbourhoods. */
export const SMALL_REGION: Region = {
  id: 'small',
  name: 'Small',
  scale: 1,
  municipalities: [
    {
      id: 'town',
      name: 'Town',
      inhabitants: 1000,
      neighbourhoods: ['east', 'west'].map((id) => ({
        id,
        name: id,
        homes: { S: 10, M: 10, L: 10, SEN: 0 },
        socialShare: 0.3,
        liveability: 0,
      })),
    },
  ],
};

/** A calendar from which the histories take their first days. */
export const SMALL_CALENDAR: Calendar = {
  start: '2025-01-06',
  now: '2027-01-04',
  target: '2030-12-31',
  horizon: '2035-12-31',
};

/** A random history: whole, or in chunks between days of one's choice. */
export class BuiltHistory {
  readonly days: number;
  private readonly options: BuildOptions;
  /** After each day; empty where a history is built for speed. */
  readonly states: WorldState[] = [];
  readonly weeks: WorldWeek[] = [];
  readonly world: RandomWorld;
  /** Per day, before its events: events, homes and households known. */
  private readonly known: { readonly events: number; readonly homes: number; readonly people: number }[] = [];

  constructor(options: BuildOptions, keepsStates = true) {
    this.days = options.days;
    this.options = options;
    this.world = new RandomWorld(options.seed, options.homes, options.seekers);
    for (let day = 0; day < options.days; day++) {
      this.note();
      this.world.live(day, Math.imul(this.seedOn(day) + 1, 0x9e3779b1) + day, options.actsPerDay);
      if ((day + 1) % DAYS_PER_WEEK === 0) this.weeks.push(this.world.closeWeek());
      if (keepsStates) this.states.push(this.stateNow());
    }
    this.note();
  }

  /** Events of the whole history. */
  get eventCount(): number {
    return this.world.events.length / EVENT_WORDS;
  }

  /** The chunk `[fromDay, toDay)`. */
  chunk(fromDay: number, toDay: number): HistoryChunk {
    const from = this.known[fromDay] as (typeof this.known)[number];
    const to = this.known[toDay] as (typeof this.known)[number];
    const first = fromDay === 0 ? { homes: 0, people: 0 } : from;
    const events = createEventsBuffer(to.events - from.events);
    viewEvents(events).set(this.world.events.slice(from.events * EVENT_WORDS, to.events * EVENT_WORDS));
    return {
      fromDay,
      toDay,
      firstDwelling: first.homes,
      firstPerson: first.people,
      places: placesBuffer(this.world.homes.slice(first.homes, to.homes), fromDay === 0 ? from.homes : 0),
      people: peopleBuffer(this.world.households.slice(first.people, to.people)),
      events,
      counts: this.countsBuffer(Math.floor(fromDay / DAYS_PER_WEEK), Math.floor(toDay / DAYS_PER_WEEK)),
      waits: this.waitsBuffer(fromDay, toDay),
    };
  }

  /** Chunks that end on given days, the last one at the end. */
  chunks(borders: readonly number[] = [], fromDay = 0): HistoryChunk[] {
    const ends = [...new Set([...borders, this.days])].filter((day) => day > fromDay).sort((a, b) => a - b);
    return ends.map((end, index) => this.chunk(ends[index - 1] ?? fromDay, end));
  }

  /** One household that waits, with a reason of its own every week. */
  private waitsBuffer(fromDay: number, toDay: number): ArrayBuffer {
    const words: number[] = [];
    for (let day = fromDay; day < toDay; day++)
      if ((day + 1) % DAYS_PER_WEEK === 0)
        words.push(this.world.households[0]?.key ?? 0, packWait(day, 1 + ((day + this.seedOn(day)) % 7), 7));
    const buffer = createWaitsBuffer(words.length / WAIT_WORDS);
    viewWaits(buffer).set(words);
    return buffer;
  }

  private seedOn(day: number): number {
    const { other, seed } = this.options;
    return other !== undefined && day >= other.fromDay ? other.seed : seed;
  }

  private note(): void {
    const { events, homes, households } = this.world;
    this.known.push({ events: events.length / EVENT_WORDS, homes: homes.length, people: households.length });
  }

  private stateNow(): WorldState {
    const { homes } = this.world;
    return {
      occupant: homes.map((home) => home.occupant?.key ?? NONE),
      flags: homes.map(flagsOf),
      waiting: this.world.waitingNow(),
    };
  }

  private countsBuffer(firstWeek: number, endWeek: number): ArrayBuffer {
    const buffer = createCountsBuffer(firstWeek, endWeek - firstWeek, { neighbourhoods: 2, municipalities: 1 });
    const counts = viewCounts(buffer);
    let blocks = 0;
    this.weeks.slice(firstWeek, endWeek).forEach((week, index) => {
      counts.weekly.set(week.weekly, index * WEEKLY_COLUMNS.length);
      counts.flows.set(week.flows, index * FLOW_CELLS);
      counts.stocks.set(week.stocks, index * STOCK_CELLS);
      week.registrationBins.forEach(
        (lettings, bin) => (counts.durations[bin] = (counts.durations[bin] ?? 0) + lettings),
      );
      const weekNumber = firstWeek + index + 1;
      if (weekNumber % WEEKS_PER_BLOCK === 0)
        counts.blocks.fill(
          weekNumber,
          blocks++ * 2 * NEIGHBOURHOOD_COLUMNS.length,
          blocks * 2 * NEIGHBOURHOOD_COLUMNS.length,
        );
    });
    return buffer;
  }
}

function flagsOf(home: WorldHome): number {
  return (
    (home.inStock ? PLACE_FLAGS.inStock : 0) |
    (home.notice ? PLACE_FLAGS.notice : 0) |
    (home.reserved ? PLACE_FLAGS.reserved : 0) |
    (home.renewal ? PLACE_FLAGS.renewal : 0)
  );
}

/** The first `atStart` homes were there before the first day; the others came later and were not in stock then. */
function placesBuffer(homes: readonly WorldHome[], atStart: number): ArrayBuffer {
  const buffer = createPlacesBuffer(homes.length);
  const places = viewPlaces(buffer);
  homes.forEach((home, row) => {
    places.key[row] = home.key;
    places.neighbourhood[row] = home.neighbourhood;
    places.occupantAtStart[row] = home.occupantAtStart;
    places.flagsAtStart[row] = row < atStart && home.inStockAtStart ? PLACE_FLAGS.inStock : 0;
  });
  return buffer;
}

function peopleBuffer(households: readonly WorldHousehold[]): ArrayBuffer {
  const buffer = createPeopleBuffer(households.length);
  const people = viewPeople(buffer);
  households.forEach((household, row) => {
    people.key[row] = household.key;
    people.group[row] = household.group;
    people.registrationDay[row] = household.registrationDay;
    people.placeAtStart[row] = household.placeAtStart;
    people.persons[row] = 1;
  });
  return buffer;
}
