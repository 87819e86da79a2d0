import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { C, COHORT_WORDS } from '../../src/core/entities/cohorts';
import { groupOf, H, HOUSEHOLD_WORDS, personsOf, withMakeUp } from '../../src/core/entities/households';
import { setClocks } from '../../src/core/processes/career-clock';
import { DUE } from '../../src/core/processes/due-causes';
import { advanceFlex, endFlex, endsSoon, flexPlaces, takeFlexInstead } from '../../src/core/processes/flex-homes';
import { joinFlexList } from '../../src/core/processes/place-lists';
import { newHousehold, recordAtStart } from '../../src/core/processes/waiting';
import { LEDGER } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import type { Profile } from '../../src/core/entities/traits';
import { counted, rowsIn, runSupply, supplyWorld } from '../support/supply-world';

const YEAR = DAYS_PER_YEAR;

/** Puts single households in a setting; their keys are those of nobody else. */
function people(world: World, setting: Setting, count: number, profile: Profile = 'URG'): number[] {
  const first = 0x70000000 + world.households.rows;
  return Array.from({ length: count }, (_, n) => {
    const row = newHousehold(world, first + n, profile, world.day);
    const at = row * HOUSEHOLD_WORDS;
    world.households.records[at + H.traits] = withMakeUp(world.households.records[at + H.traits]!, 1, false);
    world.households.records[at + H.place] = SETTING_INDEX[setting];
    recordAtStart(world, row);
    return row;
  });
}

function placeOf(world: World, row: number): number {
  return world.households.records[row * HOUSEHOLD_WORDS + H.place]!;
}

function setDay(world: World, day: number): void {
  world.ledger.integers[LEDGER.day] = day;
}

/** Homes on sites that end by a day. */
function endedBy(world: World, day: number): number {
  let homes = 0;
  for (let row = 0; row < world.flex.rows; row++)
    if (world.flex.records[row * COHORT_WORDS + C.endDay]! <= day)
      homes += world.flex.records[row * COHORT_WORDS + C.places]!;
  return homes;
}

describe('flexible homes at the start', () => {
  const world = supplyWorld('flex');
  const rows = rowsIn(world, 'flex');

  it('are 400 on sites that last 10, 15 and 30 years in .3, .5 and .2, at every age', () => {
    expect(flexPlaces(world)).toBe(400);
    for (const [years, homes] of [
      [5, 120 * 0.5 + 200 / 3 + 80 / 6],
      [10, 120 + (200 * 2) / 3 + 80 / 3],
      [15, 120 + 200 + 40],
      [30, 400],
    ] as const)
      expect(Math.abs(endedBy(world, years * YEAR) - homes)).toBeLessThanOrEqual(10);
  });

  it('are let to one or two persons, a third of them permit holders', () => {
    expect(rows).toHaveLength(400);
    const traits = rows.map((row) => world.households.records[row * HOUSEHOLD_WORDS + H.traits]!);
    expect(Math.max(...traits.map(personsOf))).toBe(2);
    expect(traits.filter((each) => HOUSEHOLD_GROUPS[groupOf(each)] === 'STA')).toHaveLength(134);
  });

  it('have contracts of which every day as many end', () => {
    const contract = Math.round(2 * YEAR);
    const ends = rows.map((row) => world.households.records[row * HOUSEHOLD_WORDS + H.entered]! + contract);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
    expect(ends.filter((day) => day < contract / 2)).toHaveLength(200);
    expect(Math.max(...ends)).toBeLessThanOrEqual(contract);
  });
});

describe('a contract of a flexible home', () => {
  it('is near its end 26 weeks before, and ends after two years', () => {
    const world = supplyWorld('contract', { parameters: { flexHomesAtStart: 5 } });
    const row = rowsIn(world, 'flex')[4]!;
    const at = row * HOUSEHOLD_WORDS;
    const end = world.households.records[at + H.entered]! + Math.round(2 * YEAR);
    expect(world.households.records[at + H.due]).toBe(end - 182);
    expect(world.households.records[at + H.clocks]! & 0xff).toBe(DUE.flexPriority);
    setDay(world, end - 183);
    expect(endsSoon(world, row)).toBe(false);
    setDay(world, end - 182);
    expect(endsSoon(world, row)).toBe(true);
    setDay(world, 0);
    runSupply(world, end);
    expect(placeOf(world, row)).toBe(SETTING_INDEX.flex);
    runSupply(world, end + 1);
    expect(placeOf(world, row)).not.toBe(SETTING_INDEX.flex);
  });

  it('that ends without a home leads to a couch in .6, else to family', () => {
    const world = supplyWorld('ends');
    for (const row of rowsIn(world, 'flex')) endFlex(world, row);
    expect(world.tally.stockOf(SETTING_INDEX.flex)).toBe(0);
    expect(Math.abs(world.tally.stockOf(SETTING_INDEX.couch) - 240)).toBeLessThan(3.5 * Math.sqrt(400 * 0.24));
  });
});

describe('a site of flexible homes that expires', () => {
  /** A world whose sites of the start all end on the day that is simulated next, none replaced by new ones. */
  function expired(relocated: number): World {
    const parameters = { flexRelocated: relocated, flexHomesPerYear: 0, flexContractYears: 5 };
    const world = supplyWorld('expiry', { parameters });
    for (let row = 0; row < 4; row++) world.flex.records[row * COHORT_WORDS + C.endDay] = 7;
    for (let row = 4; row < world.flex.rows; row++) world.flex.records[row * COHORT_WORDS + C.endDay] = 3000;
    return world;
  }

  it('is lost without a new place; who lived longest in a flexible home leaves', () => {
    const world = expired(0);
    const rows = rowsIn(world, 'flex');
    setDay(world, 7);
    advanceFlex(world);
    expect(flexPlaces(world)).toBe(380);
    expect(counted(world, 'flexLost')).toBe(20);
    expect(rows.filter((row) => placeOf(world, row) !== SETTING_INDEX.flex)).toEqual(rows.slice(0, 20));
    runSupply(world, 400);
    expect(flexPlaces(world)).toBe(380);
  });

  it('comes back on another one after half a year', () => {
    const world = expired(1);
    runSupply(world, 8);
    expect(flexPlaces(world)).toBe(380);
    expect(counted(world, 'flexLost')).toBe(0);
    runSupply(world, 7 + 183);
    expect(flexPlaces(world)).toBe(380);
    runSupply(world, 7 + 184);
    expect(flexPlaces(world)).toBe(400);
    expect(counted(world, 'flexDelivered')).toBe(0);
  });

  it('takes nobody out of a home while another flexible home is free', () => {
    const world = expired(0);
    for (const row of rowsIn(world, 'flex').slice(0, 30)) endFlex(world, row);
    setDay(world, 7);
    advanceFlex(world);
    expect(world.tally.stockOf(SETTING_INDEX.flex)).toBe(370);
  });
});

describe('the list for flexible homes', () => {
  /** A world with thirty free homes and as many candidates of both classes as could want them. */
  function freed(parameters: Parameters<typeof supplyWorld>[1] = {}): World {
    const world = supplyWorld('list', parameters);
    for (const row of rowsIn(world, 'flex').slice(0, 30)) endFlex(world, row);
    for (const setting of ['urgent', 'couch'] as const)
      for (const row of people(world, setting, 40)) joinFlexList(world, row, 0);
    return world;
  }

  it('lets urgent households and people without a home in by turns, who is on it longest first', () => {
    const world = freed({ parameters: { flexPermitHolderShare: 0 } });
    const urgent = rowsIn(world, 'urgent');
    advanceFlex(world);
    expect(urgent.filter((row) => placeOf(world, row) === SETTING_INDEX.flex)).toEqual(urgent.slice(0, 15));
    expect(world.tally.stockOf(SETTING_INDEX.flex)).toBe(400);
    expect(counted(world, 'flexAdmissions')).toBe(30);
  });

  it('keeps a third for permit holders, never more than one in fifty of all', () => {
    const world = freed();
    advanceFlex(world);
    expect(world.flex.kept).toBe(8);
    expect(world.tally.stockOf(SETTING_INDEX.flex)).toBe(392);
    const [single, family] = people(world, 'reception', 2, 'STA');
    const at = family! * HOUSEHOLD_WORDS + H.traits;
    world.households.records[at] = withMakeUp(world.households.records[at]!, 3, false);
    expect(takeFlexInstead(world, family!)).toBe(false);
    expect(takeFlexInstead(world, single!)).toBe(true);
    expect(world.flex.kept).toBe(7);
    expect(placeOf(world, single!)).toBe(SETTING_INDEX.flex);
  });

  it('gives nobody a second one', () => {
    const world = supplyWorld('again', { parameters: { flexPermitHolderShare: 0 } });
    const ended = rowsIn(world, 'flex').slice(0, 100);
    for (const row of ended) endFlex(world, row);
    const couch = ended.filter((row) => placeOf(world, row) === SETTING_INDEX.couch);
    for (const row of couch) joinFlexList(world, row, 0);
    advanceFlex(world);
    expect(couch.length).toBeGreaterThan(40);
    expect(counted(world, 'flexAdmissions')).toBe(0);
  });

  it('gives permit holders nothing where nothing is kept', () => {
    const world = supplyWorld('full');
    advanceFlex(world);
    expect(takeFlexInstead(world, people(world, 'reception', 1, 'STA')[0]!)).toBe(false);
  });

  it('passes over who does not fit, and who found something else', () => {
    const world = freed({ parameters: { flexPermitHolderShare: 0 } });
    for (const row of rowsIn(world, 'urgent')) world.households.remove(row);
    advanceFlex(world);
    setClocks(world);
    expect(counted(world, 'flexAdmissions')).toBe(30);
    const [large] = people(world, 'urgent', 1);
    const at = large! * HOUSEHOLD_WORDS + H.traits;
    world.households.records[at] = withMakeUp(world.households.records[at]!, 3, false);
    joinFlexList(world, large!, 0);
    for (const row of rowsIn(world, 'flex').slice(0, 5)) endFlex(world, row);
    for (const row of rowsIn(world, 'couch')) world.households.remove(row);
    advanceFlex(world);
    expect(placeOf(world, large!)).toBe(SETTING_INDEX.urgent);
  });
});

it('flexible homes are delivered at 115 a year, and are never fewer than who lives in them at the end of a week', () => {
  const world = supplyWorld('years');
  for (let week = 1; week <= 52 * 6; week++) {
    runSupply(world, week * 7 - 6);
    expect(world.tally.stockOf(SETTING_INDEX.flex) + world.flex.kept).toBeLessThanOrEqual(flexPlaces(world));
  }
  expect(Math.abs(counted(world, 'flexDelivered') - 115 * 6)).toBeLessThanOrEqual(10);
  // 28 homes a year expire at first, .7 of them are moved.
  expect(counted(world, 'flexLost')).toBeGreaterThan(10);
  expect(counted(world, 'flexLost')).toBeLessThan(110);
});
