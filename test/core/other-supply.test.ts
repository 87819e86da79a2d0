import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { SETTING_INDEX } from '../../src/contract/settings';
import { D, DWELLING_WORDS, dwellingTypeOf } from '../../src/core/entities/dwellings';
import { birthYearOf, H, HOUSEHOLD_WORDS, personsOf, withMakeUp } from '../../src/core/entities/households';
import { rentByDraw, typeByDraw } from '../../src/core/processes/new-dwellings';
import { joinSharedList } from '../../src/core/processes/place-lists';
import { newHousehold, recordAtStart } from '../../src/core/processes/waiting';
import type { World } from '../../src/core/world';
import { measure } from '../support/spec';
import { counted, rowsIn, runSupply, supplyWorld } from '../support/supply-world';

const YEAR = DAYS_PER_YEAR;
const SEEDS = Array.from({ length: 12 }, (_, n) => `supply-${String(n)}`);

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('transformed buildings', () => {
  it('give 40 small homes a year, .7 of what is tried', () => {
    const parameters = { flexHomesAtStart: 0, flexHomesPerYear: 0, pitchesAtStart: 0, pitchListAtStart: 0 };
    const worlds = SEEDS.map((seed) => supplyWorld(seed, { parameters }));
    for (const world of worlds) runSupply(world, Math.round(10 * YEAR));
    const perYear = mean(worlds.map((world) => counted(world, 'transformed') / 10));
    // 11.4 buildings of five homes a year: deviation of the mean √(114·.21)·5/10/√12 = .7.
    expect(Math.abs(perYear - 40)).toBeLessThan(2.5);
    const { dwellings } = worlds[0]!;
    expect(dwellings.rows).toBe(counted(worlds[0]!, 'transformed'));
    for (let row = 0; row < dwellings.rows; row++)
      expect(dwellingTypeOf(dwellings.records[row * DWELLING_WORDS + D.traits]!)).toBe(0);
  });

  it('come 14 months after the decision', () => {
    const changes = { measures: [measure('statePropertyHomes', 60, { from: '2027-01-04' })] };
    const [without, withLever] = [supplyWorld('late'), supplyWorld('late', changes)];
    const lag = Math.round(14 * (YEAR / 12));
    for (const world of [without, withLever]) runSupply(world, 728 + lag);
    expect(counted(withLever, 'transformed')).toBe(counted(without, 'transformed'));
    for (const world of [without, withLever]) runSupply(world, 728 + lag + 365 * 2);
    expect(counted(withLever, 'transformed')).toBeGreaterThan(counted(without, 'transformed') + 20);
  });
});

describe('shared homes', () => {
  /** Adults under 28 and over 40, alone and with two, on a couch. */
  function couches(world: World, count: number): void {
    for (let n = 0; n < count; n++) {
      const row = newHousehold(world, 0x70000000 + n, 'visible', 0);
      const at = row * HOUSEHOLD_WORDS;
      const traits = world.households.records[at + H.traits]!;
      world.households.records[at + H.traits] = withMakeUp(traits, n % 2 === 0 ? 1 : 2, false);
      world.households.records[at + H.place] = SETTING_INDEX.couch;
      recordAtStart(world, row);
      joinSharedList(world, row);
    }
  }

  it('grow by 15 places a year, by 60 with the three levers of the report', () => {
    const levers = (['costSharingReform', 'sharedRentAllowance', 'longTermContracts'] as const).map((lever) =>
      measure(lever, 1, { from: '2025-01-06' }),
    );
    const [slow, fast] = [supplyWorld('shared'), supplyWorld('shared', { measures: levers })];
    for (const world of [slow, fast]) runSupply(world, Math.round(4 * YEAR));
    expect(Math.abs(slow.sharedHomes.places - 60)).toBeLessThanOrEqual(3);
    // The four months before the first day were decided without them.
    expect(Math.abs(fast.sharedHomes.places - (5 + 60 * (4 - 1 / 3)))).toBeLessThanOrEqual(5);
  });

  it('take in singles under 28 only, who leave after a stay', () => {
    const world = supplyWorld('young', { parameters: { sharedHomesPerYear: 60 } });
    couches(world, 400);
    runSupply(world, Math.round(YEAR));
    const rows = rowsIn(world, 'sharedHome');
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits]!;
      expect(personsOf(traits)).toBe(1);
      expect(2025 - birthYearOf(traits)).toBeLessThan(28);
    }
    const keysThere = (): number[] =>
      rowsIn(world, 'sharedHome').map((row) => world.households.records[row * HOUSEHOLD_WORDS + H.key]!);
    const before = new Set(keysThere());
    runSupply(world, Math.round(10.9 * YEAR));
    const stayed = keysThere().filter((key) => before.has(key));
    // A mean stay of three years leaves e^(−10/3) = 4% after ten.
    expect(stayed.length / before.size).toBeLessThan(0.2);
  });
});

describe('new homes', () => {
  const draws = Array.from({ length: 10_000 }, (_, n) => (n + 0.5) / 10_000);
  const shares = (pick: (u: number) => number): number[] =>
    [0, 1, 2, 3].map((index) => draws.filter((u) => pick(u) === index).length / draws.length);

  it('have the types and rents of the region', () => {
    expect(shares((u) => typeByDraw(u, 0.08))).toEqual([0.3, 0.32, 0.3, 0.08]);
    expect(shares((u) => rentByDraw(u, 0.12))).toEqual([0.12, 0.48, 0.12, 0.28]);
  });

  it('keep the proportions of the others when one share is moved', () => {
    const types = shares((u) => typeByDraw(u, 0.54));
    expect(types[3]).toBeCloseTo(0.54, 3);
    expect(types[0]! / types[1]!).toBeCloseTo(0.3 / 0.32, 2);
    const rents = shares((u) => rentByDraw(u, 0.5));
    expect(rents[0]).toBeCloseTo(0.5, 3);
    expect(rents[1]! / rents[3]!).toBeCloseTo(0.48 / 0.28, 2);
  });
});
