import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { SETTING_INDEX } from '../../src/contract/settings';
import { groupOf, H, HOUSEHOLD_WORDS, incomeOf, personsOf } from '../../src/core/entities/households';
import { measure } from '../support/spec';
import { counted, rowsIn, runSupply, supplyWorld } from '../support/supply-world';

const YEAR = DAYS_PER_YEAR;
const YEARS = 20;
const HORIZON = { horizon: '2050-01-03' };
const SEEDS = Array.from({ length: 30 }, (_, n) => `pitch-${String(n)}`);

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('caravan pitches', () => {
  const worlds = SEEDS.map((seed) => supplyWorld(seed, { ...HORIZON, parameters: { flexHomesAtStart: 0 } }));
  const startedWith = worlds[0]!.tally.stockOf(SETTING_INDEX.pitch);
  const listed = worlds[0]!.tally.stockOf(SETTING_INDEX.pitchList);
  const persons = worlds.flatMap((world) =>
    rowsIn(world, 'pitch').map((row) => personsOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]!)),
  );
  const waits: number[] = [];
  for (const world of worlds) {
    runSupply(world, Math.round(YEARS * YEAR));
    for (const row of rowsIn(world, 'pitch')) {
      const at = row * HOUSEHOLD_WORDS;
      const entered = world.households.records[at + H.entered]!;
      if (entered > 0) waits.push((entered - world.households.records[at + H.registered]!) / YEAR);
    }
  }

  it('are 260 with 70 on the list, of 2.6 persons', () => {
    expect([startedWith, listed]).toEqual([260, 70]);
    expect(mean(persons)).toBeCloseTo(2.6, 1);
    const traits = worlds[0]!.households.records[rowsIn(worlds[0]!, 'pitch')[0]! * HOUSEHOLD_WORDS + H.traits]!;
    expect(HOUSEHOLD_GROUPS[groupOf(traits)]).toBe('WOW');
  });

  it('are let 2.8 times a year: 2.1 come free, .7 are new', () => {
    const lettings = worlds.map((world) => counted(world, 'pitchLettings') / YEARS);
    // Deviation of the mean √(2.1 · 20)/20/√30 = .06.
    expect(Math.abs(mean(lettings) - 2.8)).toBeLessThan(0.2);
    expect(mean(worlds.map((world) => world.pitches.places))).toBeCloseTo(260 + 0.7 * YEARS, 0);
  });

  it('keep people waiting for about 25 years, by Little and as those waited who got one', () => {
    const list = mean(worlds.map((world) => world.tally.stockOf(SETTING_INDEX.pitchList)));
    const lettings = mean(worlds.map((world) => counted(world, 'pitchLettings') / YEARS));
    expect(list).toBeGreaterThan(68);
    expect(list).toBeLessThan(84);
    expect(70 / lettings).toBeGreaterThan(23);
    expect(70 / lettings).toBeLessThan(27);
    expect(mean(waits)).toBeGreaterThan(23);
    expect(mean(waits)).toBeLessThan(27);
  });

  it('go to who is on the list longest', () => {
    for (const world of worlds.slice(0, 3)) {
      const { records } = world.households;
      const waiting = rowsIn(world, 'pitchList').map((row) => records[row * HOUSEHOLD_WORDS + H.registered]!);
      const let_ = rowsIn(world, 'pitch')
        .filter((row) => records[row * HOUSEHOLD_WORDS + H.entered]! > 0)
        .map((row) => records[row * HOUSEHOLD_WORDS + H.registered]!);
      expect(Math.max(...let_)).toBeLessThanOrEqual(Math.min(...waiting));
    }
  });

  it.each([
    ['all with a caravan to rent', 1, 0],
    ['none', 0, 1],
  ] as const)('go first to the incomes that can pay: %s', (_, value, income) => {
    const measures = [measure('rentalCaravanShare', value, { from: '2025-01-06' })];
    for (const seed of SEEDS.slice(0, 3)) {
      const world = supplyWorld(seed, { ...HORIZON, measures, parameters: { flexHomesAtStart: 0 } });
      runSupply(world, Math.round(5 * YEAR));
      const { records } = world.households;
      const moved = rowsIn(world, 'pitch').filter((row) => records[row * HOUSEHOLD_WORDS + H.entered]! > 0);
      expect(moved.length).toBeGreaterThan(4);
      expect(new Set(moved.map((row) => incomeOf(records[row * HOUSEHOLD_WORDS + H.traits]!)))).toEqual(
        new Set([income]),
      );
      expect(counted(world, 'pitchLettingsLowIncome')).toBe(income === 0 ? counted(world, 'pitchLettings') : 0);
    }
  });

  it('come six years after they are decided on', () => {
    const changes = { ...HORIZON, measures: [measure('newPitches', 15, { from: '2025-01-06' })] };
    const world = supplyWorld('more', changes);
    runSupply(world, Math.round(6 * YEAR));
    expect(world.pitches.places).toBeLessThanOrEqual(266);
    runSupply(world, Math.round(8 * YEAR));
    expect(world.pitches.places).toBeGreaterThanOrEqual(290);
    expect(world.pitches.places).toBeLessThanOrEqual(298);
  });
});
