import {
  createCountsBuffer,
  STOCK_CELLS,
  viewCounts,
  WEEKLY_COLUMN,
  WEEKLY_COLUMNS,
  type WeeklyColumn,
} from '../../src/contract/counts';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import { CAUSE, EVENT_KIND, EVENT_WORDS, packEventHead, type CauseId, type EventKind } from '../../src/contract/events';
import { createEventsBuffer, viewEvents } from '../../src/contract/history';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../../src/contract/households';
import type { Region } from '../../src/contract/region';
import { FIRST_DWELLING, NONE, SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { createPeopleBuffer, createPlacesBuffer, PLACE_FLAGS, viewPeople, viewPlaces } from '../../src/contract/tables';
import { createWaitsBuffer } from '../../src/contract/wait-reasons';
import { History } from '../../src/player/history';

/** Households in each place at the start, and how many of a hundred have a second person. */
export const AT_START: Readonly<Partial<Record<Setting, readonly [HouseholdGroup, number, number]>>> = {
  list: ['REG', 20_000, 40],
  urgent: ['URG', 70, 60],
  reception: ['STA', 160, 55],
  emergencyReception: ['STA', 95, 55],
  prison: ['UIT', 225, 0],
  passants: ['UIT', 5, 0],
  forensicClinic: ['UIT', 41, 0],
  forensicLiving: ['UIT', 58, 0],
  clinic: ['UIT', 83, 0],
  protectedLiving: ['UIT', 667, 0],
  youthCare: ['UIT', 34, 0],
  nightShelter: ['DAK', 140, 0],
  shelter: ['DAK', 325, 12],
  transitional: ['DAK', 24, 20],
  couch: ['DAK', 620, 20],
  unconventional: ['DAK', 360, 25],
  street: ['DAK', 160, 0],
};

/** Who is ready to leave, every week. */
const READY: Readonly<Partial<Record<WeeklyColumn, number>>> = {
  readyDetaineesLevel: 25,
  readyForensicClinicLevel: 5,
  readyForensicLivingLevel: 12,
  readyClinicLevel: 18,
  readyProtectedLivingLevel: 110,
  readyYouthCareLevel: 25,
  readyTransitionalLevel: 4,
};

/** Moves that happen again and again: from, to, how many a week, and the rule. */
export const STREAMS: readonly (readonly [Setting, Setting, number, CauseId])[] = [
  ['list', 'social', 52, 'channel-REG'],
  ['urgent', 'social', 7, 'channel-URG'],
  ['reception', 'social', 8, 'channel-STA'],
  ['protectedLiving', 'social', 2, 'channel-UIT'],
  ['clinic', 'social', 1, 'channel-UIT'],
  ['prison', 'social', 1, 'channel-UIT'],
  ['couch', 'social', 1, 'channel-DAK'],
  ['shelter', 'social', 2, 'channel-DAK'],
  ['street', 'social', 1, 'channel-DAK'],
  ['prison', 'street', 1, 'release'],
  ['prison', 'couch', 2, 'release'],
  ['couch', 'street', 2, 'homeless-move'],
  ['street', 'couch', 1, 'homeless-move'],
  ['street', 'nightShelter', 2, 'shelter-demand'],
  ['couch', 'shelter', 2, 'shelter-demand'],
  ['shelter', 'street', 2, 'shelter-exit'],
  ['clinic', 'couch', 1, 'dropped-out'],
  ['emergencyReception', 'reception', 3, 'reception'],
];

/** Arrivals a week. */
const ARRIVALS: readonly (readonly [Setting, number, HouseholdGroup])[] = [
  ['couch', 4, 'DAK'],
  ['street', 2, 'DAK'],
  ['unconventional', 1, 'DAK'],
  ['prison', 4, 'UIT'],
  ['reception', 5, 'STA'],
  ['protectedLiving', 2, 'UIT'],
  ['clinic', 2, 'UIT'],
  ['urgent', 7, 'URG'],
  ['list', 55, 'REG'],
];

/** What tenants leave for, a week. */
const DEPARTURES: readonly (readonly [Setting, number])[] = [
  ['deceased', 17],
  ['bought', 13],
  ['privateRent', 6],
  ['elsewhere', 11],
  ['nursingHome', 5],
  ['couch', 2],
  ['street', 1],
];

class HandMade {
  readonly people: { key: number; group: number; place: number; registrationDay: number; persons: number }[] = [];
  readonly events: number[] = [];
  readonly lists = new Map<Setting, number[]>();
  private chain = 0;

  add(group: HouseholdGroup, place: number, atStart: boolean, persons: number, registrationDay: number): number {
    const key = this.people.length + 1;
    this.people.push({
      key,
      group: HOUSEHOLD_GROUPS.indexOf(group),
      place: atStart ? place : NONE,
      registrationDay,
      persons,
    });
    return key;
  }

  queue(setting: Setting): number[] {
    const known = this.lists.get(setting) ?? [];
    this.lists.set(setting, known);
    return known;
  }

  write(day: number, kind: EventKind, cause: CauseId, who: readonly [number, number, number]): void {
    this.events.push(packEventHead(day, EVENT_KIND[kind], CAUSE[cause]), ...who, this.chain++);
  }
}

/** A history of some weeks of a region, made by hand: every place has people, and the usual moves happen. */
export function handMadeHistory(region: Region, weeks: number): History {
  const made = new HandMade();
  const homes = region.municipalities
    .flatMap(({ neighbourhoods }) => neighbourhoods)
    .flatMap((neighbourhood, index) =>
      DWELLING_TYPES.flatMap((type) => Array.from({ length: neighbourhood.homes[type] }, () => index)),
    );
  const buffer = createPlacesBuffer(homes.length);
  const places = viewPlaces(buffer);
  const vacant: number[] = [];
  const occupied: number[] = [];
  const tenant = new Uint32Array(homes.length);
  homes.forEach((neighbourhood, row) => {
    const isVacant = (row * 7919) % 97 === 0;
    places.key[row] = row;
    places.neighbourhood[row] = neighbourhood;
    places.flagsAtStart[row] = PLACE_FLAGS.inStock;
    tenant[row] = isVacant ? NONE : made.add('ZIT', FIRST_DWELLING + row, true, 1 + (row % 3), -3000);
    places.occupantAtStart[row] = tenant[row] ?? NONE;
    (isVacant ? vacant : occupied).push(row);
  });
  for (const [setting, [group, count, pairs]] of Object.entries(AT_START) as [
    Setting,
    readonly [HouseholdGroup, number, number],
  ][]) {
    for (let n = 0; n < count; n++) {
      const persons = (n * 37) % 100 < pairs ? 2 + (n % 3) : 1;
      const years = (n * 7919) % 4300;
      made.queue(setting).push(made.add(group, SETTING_INDEX[setting], true, persons, -years));
    }
  }
  const stocks: number[][] = [];
  const stockNow = (): number[] => {
    const cells = new Array<number>(STOCK_CELLS).fill(0);
    for (const [setting, keys] of made.lists) {
      for (const key of keys) {
        const cell = SETTING_INDEX[setting] * HOUSEHOLD_GROUPS.length + (made.people[key - 1]?.group ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
    return cells;
  };
  for (let week = 0; week < weeks; week++) {
    for (let day = week * 7; day < week * 7 + 7; day++) liveDay(made, day, { vacant, occupied, tenant });
    stocks.push(stockNow());
  }
  return assemble(region, made, { weeks, buffer, stocks });
}

/** Whether something that happens so many times a week happens on a day; gives how often. */
function timesOn(day: number, perWeek: number, shift: number): number {
  return Math.floor(((day + 1) * perWeek + shift) / 7) - Math.floor((day * perWeek + shift) / 7);
}

function liveDay(
  made: HandMade,
  day: number,
  { vacant, occupied, tenant }: { vacant: number[]; occupied: number[]; tenant: Uint32Array },
): void {
  ARRIVALS.forEach(([setting, perWeek, group], index) => {
    for (let n = timesOn(day, perWeek, index); n > 0; n--) {
      const key = made.add(group, SETTING_INDEX[setting], false, 1, day);
      made.queue(setting).push(key);
      made.write(day, 'household-arrived', 'became-homeless', [key, SETTING_INDEX.outside, SETTING_INDEX[setting]]);
    }
  });
  DEPARTURES.forEach(([setting, perWeek], index) => {
    for (let n = timesOn(day, perWeek, index); n > 0; n--) {
      const at = (day * 131 + n * 7 + index * 1009) % occupied.length;
      const row = occupied[at] ?? 0;
      occupied[at] = occupied.at(-1) ?? 0;
      occupied.pop();
      vacant.push(row);
      const key = tenant[row] ?? 0;
      if (setting === 'couch' || setting === 'street') made.queue(setting).push(key);
      made.write(day, 'home-left', 'eviction', [key, FIRST_DWELLING + row, SETTING_INDEX[setting]]);
    }
  });
  STREAMS.forEach(([from, to, perWeek, cause], index) => {
    for (let n = timesOn(day, perWeek, index); n > 0; n--) {
      const key = made.queue(from).shift();
      if (key === undefined) continue;
      if (to !== 'social') {
        made.queue(to).push(key);
        made.write(day, 'household-moved', cause, [key, SETTING_INDEX[from], SETTING_INDEX[to]]);
        continue;
      }
      const row = vacant.splice((day * 17 + n) % vacant.length, 1)[0] ?? 0;
      occupied.push(row);
      tenant[row] = key;
      made.write(day, 'dwelling-let', cause, [key, SETTING_INDEX[from], FIRST_DWELLING + row]);
    }
  });
}

function assemble(
  region: Region,
  made: HandMade,
  { weeks, buffer, stocks }: { weeks: number; buffer: ArrayBuffer; stocks: readonly number[][] },
): History {
  const calendar = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };
  const peopleBuffer = createPeopleBuffer(made.people.length);
  const people = viewPeople(peopleBuffer);
  made.people.forEach(({ key, group, place, registrationDay, persons }, row) => {
    people.key[row] = key;
    people.group[row] = group;
    people.placeAtStart[row] = place;
    people.registrationDay[row] = registrationDay;
    people.persons[row] = persons;
  });
  const events = createEventsBuffer(made.events.length / EVENT_WORDS);
  viewEvents(events).set(made.events);
  const neighbourhoods = region.municipalities.reduce((sum, town) => sum + town.neighbourhoods.length, 0);
  const countsBuffer = createCountsBuffer(0, weeks, { neighbourhoods, municipalities: 1 });
  const counts = viewCounts(countsBuffer);
  for (let week = 0; week < weeks; week++) {
    counts.stocks.set(stocks[week] ?? [], week * STOCK_CELLS);
    for (const [column, level] of Object.entries(READY) as [WeeklyColumn, number][])
      counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] = level;
  }
  const history = new History(region, calendar);
  history.append({
    fromDay: 0,
    toDay: weeks * 7,
    firstDwelling: 0,
    firstPerson: 0,
    places: buffer,
    people: peopleBuffer,
    events,
    counts: countsBuffer,
    waits: createWaitsBuffer(0),
  });
  return history;
}
