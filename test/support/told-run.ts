import { DAYS_PER_WEEK } from '../../src/contract/calendar';
import { createCountsBuffer } from '../../src/contract/counts';
import { CAUSE, EVENT_KIND, EVENT_WORDS, packEventHead, type CauseId, type EventKind } from '../../src/contract/events';
import { createEventsBuffer, viewEvents } from '../../src/contract/history';
import { CHANNELS, HOUSEHOLD_GROUPS, type Channel, type HouseholdGroup } from '../../src/contract/households';
import { FIRST_DWELLING, NONE, SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { createPeopleBuffer, createPlacesBuffer, PLACE_FLAGS, viewPeople, viewPlaces } from '../../src/contract/tables';
import {
  createWaitsBuffer,
  packWait,
  viewWaits,
  WAIT_REASON,
  WAIT_WORDS,
  type WaitReason,
} from '../../src/contract/wait-reasons';
import { History } from '../../src/player/history';
import { SMALL_CALENDAR, SMALL_REGION } from './history-builder';

/** A place as a test writes it: a setting, the number of a home from 0 on, or nowhere. */
export type ToldPlace = Setting | number | 'nowhere';

/** One line of the log: day, kind, cause, household (0 for none), from, to, chain. */
export type ToldEvent = readonly [number, EventKind, CauseId, number, ToldPlace, ToldPlace, number?];

/** A small run, told line by line. */
export interface ToldRun {
  /** Rounded up to whole weeks. */
  readonly days: number;
  readonly homes: number;
  /** Key, group and place at the start of every household. */
  readonly people: readonly (readonly [number, HouseholdGroup, ToldPlace])[];
  readonly events?: readonly ToldEvent[];
  /** Household, day, reason and channel of every change of a reason. */
  readonly waits?: readonly (readonly [number, number, WaitReason, Channel])[];
}

/** Number of a place. */
export function placeOf(place: ToldPlace): number {
  if (place === 'nowhere') return NONE;
  return typeof place === 'number' ? FIRST_DWELLING + place : SETTING_INDEX[place];
}

/** A history of a run that was told. */
export function toldHistory({ days, homes, people, events = [], waits = [] }: ToldRun): History {
  const weeks = Math.ceil(days / DAYS_PER_WEEK);
  const placesBuffer = createPlacesBuffer(homes);
  const places = viewPlaces(placesBuffer);
  places.occupantAtStart.fill(NONE);
  places.flagsAtStart.fill(PLACE_FLAGS.inStock);
  const peopleBuffer = createPeopleBuffer(people.length);
  const table = viewPeople(peopleBuffer);
  people.forEach(([key, group, place], row) => {
    table.key[row] = key;
    table.group[row] = HOUSEHOLD_GROUPS.indexOf(group);
    table.placeAtStart[row] = placeOf(place);
    table.birthYear[row] = 1990;
    table.persons[row] = 1;
    if (typeof place === 'number') places.occupantAtStart[place] = key;
  });
  const eventsBuffer = createEventsBuffer(events.length);
  events.forEach(([day, kind, cause, household, from, to, chain = 0], index) => {
    const who = household === 0 ? NONE : household;
    const words = [packEventHead(day, EVENT_KIND[kind], CAUSE[cause]), who, placeOf(from), placeOf(to), chain];
    viewEvents(eventsBuffer).set(words, index * EVENT_WORDS);
  });
  const waitsBuffer = createWaitsBuffer(waits.length);
  waits.forEach(([household, day, reason, channel], index) => {
    const words = [household, packWait(day, WAIT_REASON[reason], CHANNELS.indexOf(channel))];
    viewWaits(waitsBuffer).set(words, index * WAIT_WORDS);
  });
  const history = new History(SMALL_REGION, SMALL_CALENDAR);
  history.append({
    fromDay: 0,
    toDay: weeks * DAYS_PER_WEEK,
    firstDwelling: 0,
    firstPerson: 0,
    places: placesBuffer,
    people: peopleBuffer,
    events: eventsBuffer,
    counts: createCountsBuffer(0, weeks, { neighbourhoods: 2, municipalities: 1 }),
    waits: waitsBuffer,
  });
  return history;
}
