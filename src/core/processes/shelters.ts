/**
 * Who gets a bed in the shelter, who is turned away, and how does a stay end? (T29–T31, G23; 2.3, step 9)
 *
 * Reads beds and who asks; writes moves, the people turned away and the log.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, eventType } from '../../contract/events';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, CAREER, CAREER_WORDS, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { placesOfCareers } from '../entities/places-of-careers';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { firstComeFirst } from './first-come';
import { settleHomeless } from './homelessness';
import { fillNonStandardPlaces } from './non-standard-places';
import { agreedStay, transitionalPlaces } from './outflow-agreement';
import { joinPlaceList } from './institutions';
import { regimeOf } from './regimes';
import { relocate } from './relocation';
import { careDays } from './stays';

/** Whether a household has a home in sight: it needs no bed. */
function hasHomeInSight(world: World, row: number): boolean {
  return (world.households.records[row * HOUSEHOLD_WORDS + H.status] & (STATUS.reserved | STATUS.inNotice)) !== 0;
}

/** Rows of the guests of a place who need a bed, in the order in which they came. */
function guestsOf(world: World, place: number): number[] {
  const { careers, households } = world;
  const places = placesOfCareers(careers, households);
  const rows: number[] = [];
  for (let career = 0; career < careers.count; career++) {
    if (places[career] !== place) continue;
    const row = careers.records[career * CAREER_WORDS + C.row];
    if (!hasHomeInSight(world, row)) rows.push(row);
  }
  return firstComeFirst(world, rows, (row) => households.records[row * HOUSEHOLD_WORDS + H.entered]);
}

/** Rows of who asks for a bed, in the order in which they lost their home. */
function demands(world: World): number[] {
  const { careers } = world;
  const rows: number[] = [];
  for (let at = 0; at < careers.count * CAREER_WORDS; at += CAREER_WORDS) {
    const row = careers.records[at + C.row];
    if (row < 0 || (careers.records[at + C.kind] & CAREER.demands) === 0) continue;
    if (!hasHomeInSight(world, row)) rows.push(row);
  }
  return firstComeFirst(world, rows, (row) => careers.records[careers.of(row) + C.homelessSince]);
}

function bedsOf(world: World, setting: Setting): number {
  if (setting === 'nightShelter') return Math.floor(world.rate('nightShelterPlaces'));
  if (setting === 'shelter') return Math.floor(world.rate('shelterPlaces'));
  return transitionalPlaces(world);
}

function freeBeds(world: World, setting: Setting): number {
  return bedsOf(world, setting) - world.tally.stockOf(SETTING_INDEX[setting]);
}

/** Moves the longest staying guests on while there are beds: to the shelter by day, and to transitional housing. */
function moveOn(world: World, from: Setting, to: Setting): void {
  let free = freeBeds(world, to);
  if (free <= 0) return;
  const guests = guestsOf(world, SETTING_INDEX[from]);
  for (let i = 0; i < guests.length && free > 0; i++, free--) {
    const row = guests[i];
    relocate(world, row, to, 'admitted');
    if (to === 'transitional') startTransitional(world, row);
    settleHomeless(world, row);
  }
}

function startTransitional(world: World, row: number): void {
  const at = world.careers.of(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const days = careDays(world, 'transitional', key, regimeOf(world, at));
  world.careers.records[at + C.ends] = world.day + agreedStay(world, days);
}

/** Weekly: guests move on, who asks gets a bed in the order of asking, the others are turned away (T29). */
export function assignBeds(world: World): void {
  fillNonStandardPlaces(world);
  moveOn(world, 'shelter', 'transitional');
  moveOn(world, 'nightShelter', 'shelter');
  const { careers } = world;
  for (const row of demands(world)) {
    const at = careers.of(row);
    const to: Setting | undefined =
      freeBeds(world, 'nightShelter') > 0 ? 'nightShelter' : freeBeds(world, 'shelter') > 0 ? 'shelter' : undefined;
    if (to === undefined) turnAway(world, row, at);
    else {
      careers.records[at + C.kind] &= ~CAREER.demands;
      relocate(world, row, to, 'shelter-demand');
      settleHomeless(world, row);
    }
  }
}

/** No bed: counted; some ask again next week, the others when their need arises again. */
function turnAway(world: World, row: number, at: number): void {
  const household = row * HOUSEHOLD_WORDS;
  const place = world.households.records[household + H.place];
  const key = world.households.records[household + H.key];
  world.tally.week[WEEKLY_COLUMN.shelterTurnedAway]++;
  world.record(eventType('turned-away', CAUSE['shelter-demand']), row, place, place);
  const u = world.draws.uniform(PURPOSE['demand-again'], key, world.day);
  if (u < world.parameters.demandAgain) return;
  world.careers.records[at + C.kind] &= ~CAREER.demands;
  world.touch(row);
}

/** Somebody without a place asks for a bed from now on. */
export function askForBed(world: World, row: number): void {
  world.careers.records[world.careers.of(row) + C.kind] |= CAREER.demands;
  world.touch(row);
}

/** A guest leaves the shelter for the street or for a couch (T30). */
export function dropOutOfShelter(world: World, row: number): void {
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  world.draws.uniform(PURPOSE['risk-shelter-drop-out'], key, regimeOf(world, world.careers.of(row)));
  relocate(world, row, world.draws.second() < 0.5 ? 'street' : 'couch', 'shelter-exit');
  settleHomeless(world, row);
}

/** A guest leaves the shelter for an institution (T30). */
export function leaveForInstitution(world: World, row: number): void {
  const at = world.careers.of(row);
  world.careers.records[at + C.homelessSince] = NO_DAY;
  joinPlaceList(world, row, 'clinicList', 'shelter-exit');
}
