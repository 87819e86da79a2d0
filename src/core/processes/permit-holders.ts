/**
 * How do permit holders wait in reception, and what follows on a home? (T34–T37, G-X6)
 *
 * Reads places and the term; writes reception, moves between kinds of reception, and family reunion.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { CAUSE, eventType } from '../../contract/events';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, CAREER_WORDS, NEVER, ORIGIN } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, personsOf, STATUS } from '../entities/households';
import { placesOfCareers } from '../entities/places-of-careers';
import { lognormalQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { setMakeUp } from './families';
import { firstComeFirst } from './first-come';
import { relocate } from './relocation';
import { joinQueue } from './responsibility';
import { newHousehold } from './waiting';

/** Spread of the time until the family joins (T36). @source model-document */
const REUNION_SIGMA = 0.6;
/** Persons who join, and the share of families in which one more does: 2.2 in the mean (T36). @source model-document */
const JOINING = { persons: 2, oneMore: 0.2 } as const;

function persons(world: World, setting: Setting): number {
  return world.tally.personsIn[SETTING_INDEX[setting]];
}

function room(world: World, setting: 'reception' | 'bridging'): number {
  const places =
    setting === 'reception' ? world.rate('regularReceptionPlaces') : world.lever('bridgingBeds') * world.scale;
  return Math.floor(places) - persons(world, setting);
}

/** First day on which a home can be offered. @unit days */
function offersFrom(world: World, since: number): number {
  return since + Math.ceil(world.parameters.permitPreparationDays);
}

/** Somebody with a permit enters reception: regular where there is room, else emergency reception (T34). */
export function receive(world: World, key: number, since: number): number {
  const row = newHousehold(world, key, 'STA', since);
  const at = world.careers.open(row);
  const { records } = world.households;
  const household = row * HOUSEHOLD_WORDS;
  world.careers.records[at + C.kind] |= ORIGIN.STA;
  world.careers.records[at + C.regime] = Math.max(since, 0);
  const fits = personsOf(records[household + H.traits]) <= room(world, 'reception');
  records[household + H.place] = SETTING_INDEX[fits ? 'reception' : 'emergencyReception'];
  records[household + H.entered] = since;
  joinQueue(world, row, QUEUE.STA, offersFrom(world, since));
  world.touch(row);
  return row;
}

/** Weekly: who waits in emergency reception moves to a free regular place, or to a bridging location (2.3, step 4). */
export function spreadReception(world: World): void {
  moveFromEmergency(world, 'bridging');
  moveFromEmergency(world, 'reception');
}

function moveFromEmergency(world: World, to: 'reception' | 'bridging'): void {
  let free = room(world, to);
  if (free <= 0 || world.tally.stockOf(SETTING_INDEX.emergencyReception) === 0) return;
  const { records } = world.households;
  for (const row of waitingInEmergency(world)) {
    if (free <= 0) return;
    const household = row * HOUSEHOLD_WORDS;
    const size = personsOf(records[household + H.traits]);
    if (size > free) continue;
    free -= size;
    const registered = records[household + H.registered];
    relocate(world, row, to, 'reception');
    joinQueue(world, row, QUEUE.STA, offersFrom(world, registered));
    world.touch(row);
  }
}

/** Rows of who waits in emergency reception and has no home in sight, in the order in which they came to the region. */
function waitingInEmergency(world: World): number[] {
  const { careers, households } = world;
  const places = placesOfCareers(careers, households);
  const rows: number[] = [];
  for (let career = 0; career < careers.count; career++) {
    if (places[career] !== SETTING_INDEX.emergencyReception) continue;
    const row = careers.records[career * CAREER_WORDS + C.row];
    if ((households.records[row * HOUSEHOLD_WORDS + H.status] & STATUS.reserved) === 0) rows.push(row);
  }
  return firstComeFirst(world, rows, (row) => households.records[row * HOUSEHOLD_WORDS + H.registered]);
}

/** A permit holder has moved into a home: the family of some singles will join (T36). */
export function expectReunion(world: World, row: number): void {
  const at = world.careers.of(row);
  const household = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (personsOf(records[household + H.traits]) > 1 || world.careers.records[at + C.reunion] !== NEVER) return;
  const u = world.draws.uniform(PURPOSE.reunion, records[household + H.key], 0);
  if (u >= world.parameters.reunionShare) return;
  const months = lognormalQuantile(world.draws.second(), world.parameters.reunionMonths, REUNION_SIGMA);
  world.careers.records[at + C.reunion] = world.day + Math.round((months * DAYS_PER_YEAR) / 12);
}

/** The family joins: the home is too small, the household asks for a larger one with urgency. */
export function reunite(world: World, row: number): void {
  const household = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const key = records[household + H.key];
  const more = world.draws.uniform(PURPOSE.reunion, key, 1) < JOINING.oneMore ? 1 : 0;
  const size = personsOf(records[household + H.traits]) + JOINING.persons + more;
  setMakeUp(world, row, size, true);
  world.careers.records[world.careers.of(row) + C.reunion] = NEVER;
  const place = records[household + H.place];
  world.record(eventType('search-started', CAUSE.reunion), row, place, place);
  if ((records[household + H.status] & (STATUS.reserved | STATUS.inNotice | STATUS.queueMask)) === 0)
    joinQueue(world, row, QUEUE.URG, world.day);
}
