import { describe, expect, it } from 'vitest';
import { WEEKLY_COLUMN } from '../../src/contract/counts';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { C, CAREER, NEVER, NO_DAY } from '../../src/core/entities/careers';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import { writePeopleLevels } from '../../src/core/observe/people-levels';
import { detainTenant, serveWithoutHome } from '../../src/core/processes/prison';
import { detainedAgainDay } from '../../src/core/processes/regimes';
import { careDays, longPrisonDays, outsidePrisonDays, prisonDays } from '../../src/core/processes/stays';
import { LEDGER } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import { addPerson, careWorld } from '../support/care-world';

const KEYS = Array.from({ length: 20_000 }, (_, index) => index + 1);
const LOSING = 91;

function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length / values.length;
}

/** A tenant who was placed and was in prison before. */
function addTenant(world: World, key = 1): number {
  const row = addPerson(world, key, { setting: 'temporaryRoof', profile: 'DET', career: { released: -400, spent: 0 } });
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = FIRST_DWELLING;
  return row;
}

function detainedTenants(world: World, day: number): number {
  world.ledger.integers[LEDGER.day] = day;
  world.tally.week.fill(0);
  writePeopleLevels(world);
  return world.tally.week[WEEKLY_COLUMN.detainedTenantsLevel]!;
}

describe('a stay in prison of which is known that a home was lost by it', () => {
  const world = careWorld('long stays');
  const long = KEYS.map((key) => longPrisonDays(world, key, 1, LOSING));
  const any = KEYS.map((key) => prisonDays(world, key, 1));

  it('lasts as the stays of 91 days and more do, and is not one that was lengthened', () => {
    expect(Math.min(...long)).toBe(LOSING);
    const longOnes = any.filter((days) => days >= LOSING);
    expect(share(long, (days) => days === LOSING)).toBeLessThan(0.02);
    for (const days of [120, 200, 365, 730]) {
      const expected = share(longOnes, (each) => each >= days);
      expect(Math.abs(share(long, (each) => each >= days) - expected)).toBeLessThan(0.02);
    }
  });
});

describe('stays from outside beside those of tenants who lose their home', () => {
  const world = careWorld('together');
  const others = 800;
  const tenants = 40;
  const outside = KEYS.map((key) => outsidePrisonDays(world, key, 1, { least: LOSING, tenants, others }));
  const any = KEYS.map((key) => prisonDays(world, key, 1));
  const count = KEYS.length;

  it('are as long together as T10 says of everybody', () => {
    for (const days of [14, 60, LOSING, 200, 400]) {
      // Of every 840 stays 40 are of tenants: those are all long.
      const ofTenants = tenants * (days <= LOSING ? 1 : chanceOf(days) / chanceOf(LOSING));
      const together = (others * share(outside, (each) => each >= days) + ofTenants) / (others + tenants);
      const error = Math.sqrt((chanceOf(days) * (1 - chanceOf(days))) / count);
      expect(Math.abs(together - chanceOf(days)), String(days)).toBeLessThan(4 * Math.SQRT2 * error);
    }
  });

  it('are those of T10 where no tenant loses a home', () => {
    expect(KEYS.map((key) => outsidePrisonDays(world, key, 1, { least: LOSING, tenants: 0, others }))).toEqual(any);
  });

  function chanceOf(days: number): number {
    return share(any, (each) => each >= days);
  }
});

describe('stays in prison and in care', () => {
  it('are drawn apart, also where their numbers are the same', () => {
    const world = careWorld('apart');
    const prison = KEYS.map((key) => prisonDays(world, key, 1));
    const clinic = KEYS.map((key) => careDays(world, 'clinic', key, 1));
    const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length / 2]!;
    const [halfPrison, halfClinic] = [median(prison), median(clinic)];
    const both = share(KEYS, (key) => prison[key - 1]! < halfPrison && clinic[key - 1]! < halfClinic);
    expect(Math.abs(both - 0.25)).toBeLessThan(0.012);
  });
});

describe('a next detention', () => {
  it('never comes where nobody is detained again', () => {
    const world = careWorld('never', { detentionAgainTwoYears: 0 });
    const row = addPerson(world, 1, { setting: 'couch', profile: 'DET', career: { released: -10, spent: 0 } });
    expect(detainedAgainDay(world, row, world.careers.of(row))).toBe(NEVER);
  });
});

describe('a tenant who is detained again', () => {
  /** A tenant whose detention has a length that a test asks for. */
  function detained(fits: (length: number) => boolean): { world: World; row: number; length: number } {
    const key = KEYS.find((each) => fits(prisonDays(careWorld('tenants'), each, 1)))!;
    const world = careWorld('tenants');
    const row = addTenant(world, key);
    detainTenant(world, row);
    return { world, row, length: prisonDays(world, key, 1) };
  }

  it('is counted in prison until the release, with the home kept', () => {
    const { world, length } = detained((days) => days > 20 && days < 90);
    expect(detainedTenants(world, 1)).toBe(1);
    expect(detainedTenants(world, length - 1)).toBe(1);
    expect(detainedTenants(world, length)).toBe(0);
  });

  it('is not counted in prison while detained at home', () => {
    const { world, row } = detained((days) => days > 20);
    world.careers.records[world.careers.of(row) + C.kind]! |= CAREER.detainedAtHome;
    expect(detainedTenants(world, 1)).toBe(0);
  });

  it('serves what is left of that detention when it costs the home, and no other one', () => {
    const { world, row, length } = detained((days) => days >= LOSING);
    const detentions = world.tally.week[WEEKLY_COLUMN.detentions]!;
    world.ledger.integers[LEDGER.day] = 30;
    serveWithoutHome(world, row);
    const at = world.careers.of(row);
    expect(world.careers.records[at + C.ends]).toBe(length);
    expect(world.careers.records[at + C.detention]).toBe(length);
    expect(world.careers.records[at + C.released]).toBe(NO_DAY);
    expect(world.tally.week[WEEKLY_COLUMN.detentions]).toBe(detentions);
    expect(world.careers.records[at + C.occasions]! >>> 24).toBe(1);
  });

  it('serves a stay of 91 days or more when the home was lost for another detention', () => {
    for (let key = 1; key <= 50; key++) {
      const world = careWorld('tenants');
      const row = addTenant(world, key);
      serveWithoutHome(world, row);
      const at = world.careers.of(row);
      expect(world.careers.records[at + C.detention]).toBe(longPrisonDays(world, key, 1, LOSING));
      expect(world.tally.week[WEEKLY_COLUMN.detentions]).toBe(1);
    }
  });
});
