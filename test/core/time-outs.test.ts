import { describe, expect, it } from 'vitest';
import { costLines } from '../../src/analysis/costs';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { createSimulation } from '../../src/core';
import { C, CAREER, CAREER_WORDS, NEVER, ORIGIN } from '../../src/core/entities/careers';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import { DUE } from '../../src/core/processes/due-causes';
import { reservedBeds } from '../../src/core/processes/institutions';
import { offerPlacedRisks } from '../../src/core/processes/placed-tenants';
import { endTimeOut, isInTimeOut, releaseTimeOut, takeTimeOut, timeOuts } from '../../src/core/processes/time-outs';
import { LEDGER } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import { LEVER_INDEX } from '../../src/contract/levers';
import { addPerson, careWorld } from '../support/care-world';
import { runSpec, takeRun, weekly, weeklySum } from '../support/run-log';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';

const HALF_YEAR = 182;

/** A world without homes in which a part of the beds is reserved. */
function reserving(share: number, parameters: NonNullable<SpecChanges['parameters']> = {}): World {
  const world = careWorld('time-outs', { timeOutShare: 1, ...parameters });
  world.policy.value = (index) => (index === LEVER_INDEX.fastReadmission ? share : 0);
  return world;
}

function addTenant(world: World, key: number, origin: number = ORIGIN.BW): number {
  const career = { kind: origin | CAREER.placed };
  const row = addPerson(world, key, { setting: 'temporaryRoof', profile: 'BW', career });
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = FIRST_DWELLING;
  return row;
}

/** What happens next to a tenant who was placed. */
function nextRisk(world: World, row: number): { day: number; cause: number } {
  const next = { day: Infinity, cause: 0 };
  offerPlacedRisks(world, row, (day, cause) => {
    if (day < next.day) Object.assign(next, { day, cause });
  });
  return next;
}

describe('a time-out', () => {
  it('is there for as many as there are reserved beds, and ends with the stay', () => {
    const world = reserving(0.08);
    // 8% of 83 beds, of 667, and of the forensic places, whose lever is 0 here.
    expect(reservedBeds(world)).toBe(6 + 53);
    const rows = Array.from({ length: 70 }, (_, n) => addTenant(world, n + 1));
    const taken = rows.filter((row) => takeTimeOut(world, row));
    expect(taken.length).toBe(59);
    expect(timeOuts(world)).toBe(59);
    const { records } = world.careers;
    const days = taken.map((row) => records[world.careers.of(row) + C.ends]!);
    const mean = days.reduce((sum, length) => sum + length) / days.length;
    expect(Math.abs(mean - 56)).toBeLessThan(25);
    for (const row of taken) {
      const at = world.careers.of(row);
      expect(nextRisk(world, row)).toEqual({
        day: Math.min(records[at + C.ends]!, HALF_YEAR),
        cause: DUE.timeOutEnds,
      });
    }
  });

  it('is not for who came from elsewhere, nor without a reserved bed, nor for more than the share says', () => {
    const world = reserving(0.08);
    for (const origin of [ORIGIN.DAK, ORIGIN.DET, ORIGIN.JZ, ORIGIN.placed])
      expect(takeTimeOut(world, addTenant(world, origin + 1, origin))).toBe(false);
    expect(takeTimeOut(reserving(0), 0)).toBe(false);
    const some = reserving(0.08, { timeOutShare: 0.6, protectedLivingPlaces: 1e6 });
    const rows = Array.from({ length: 2000 }, (_, n) => addTenant(some, n + 1));
    const share = rows.filter((row) => takeTimeOut(some, row)).length / rows.length;
    expect(Math.abs(share - 0.6)).toBeLessThan(0.04);
  });

  it('keeps the home for 26 weeks; a longer stay costs it after all', () => {
    const world = reserving(0.08, { timeOutWeeks: 26 });
    const outcomes = Array.from({ length: 50 }, (_, n) => {
      const row = addTenant(world, n + 1);
      expect(takeTimeOut(world, row)).toBe(true);
      const stay = world.careers.records[world.careers.of(row) + C.ends]!;
      world.ledger.integers[LEDGER.day] = Math.min(stay, HALF_YEAR);
      const comesBack = endTimeOut(world, row);
      world.ledger.integers[LEDGER.day] = 0;
      expect(comesBack).toBe(stay <= HALF_YEAR);
      expect(isInTimeOut(world.careers.records[world.careers.of(row) + C.kind]!)).toBe(false);
      expect(world.careers.records[world.careers.of(row) + C.ends]).toBe(NEVER);
      return comesBack;
    });
    expect(timeOuts(world)).toBe(0);
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });

  it('gives its bed back when the tenant leaves for another reason, once', () => {
    const world = reserving(0.08);
    const row = addTenant(world, 1);
    takeTimeOut(world, row);
    releaseTimeOut(world, row);
    releaseTimeOut(world, row);
    expect(timeOuts(world)).toBe(0);
  });
});

describe('reserved beds in a run', () => {
  const horizon = '2029-01-01';
  const reserve = [measure('fastReadmission', 0.08, { from: '2025-01-06' })];

  it('are used by tenants who keep their home, cost what a bed costs, and are closed to others', () => {
    const simulation = createSimulation(tenthSpec('time-outs', { horizon, measures: reserve }));
    const { counts } = takeRun(simulation);
    const { world } = simulation;
    simulation.check();
    let inTimeOut = 0;
    for (let at = 0; at < world.careers.count * CAREER_WORDS; at += CAREER_WORDS)
      if (world.careers.records[at + C.row]! >= 0 && isInTimeOut(world.careers.records[at + C.kind]!)) inTimeOut++;
    expect(inTimeOut).toBe(timeOuts(world));
    expect(weeklySum(counts, 'timeOuts')).toBeGreaterThan(0);
    const beds = weekly(counts, 'reservedProtectedLivingLevel');
    expect(Math.max(...weekly(counts, 'timeOutsLevel'))).toBeLessThanOrEqual(reservedBeds(world));
    expect(new Set(beds)).toEqual(new Set([5]));
    const span = { fromWeek: 0, toWeek: counts.weeks };
    const contracted = () => ({ shelter: 0, nightShelter: 0, guidance: 0, meetingPlaces: 0 });
    const days = costLines({ counts, span, contracted }).find(({ price }) => price === 'protectedLivingYear')!.quantity;
    const without = runSpec(tenthSpec('time-outs', { horizon })).counts;
    expect(weeklySum(without, 'timeOuts')).toBe(0);
    const daysWithout = costLines({ counts: without, span, contracted }).find(
      ({ price }) => price === 'protectedLivingYear',
    )!.quantity;
    // The same beds are paid for, but for those that were full when they were reserved.
    expect(days).toBeGreaterThanOrEqual(daysWithout * 0.99);
  });

  it('save homes of people who were placed', () => {
    const saved = (seed: string): number => {
      const parameters = { placedLossGuided: 0.4, placedLossUnguided: 0.6 };
      const lost = (measures: typeof reserve): number =>
        weeklySum(runSpec(tenthSpec(seed, { horizon, measures, parameters })).counts, 'placedHomesLost');
      return lost([]) - lost(reserve);
    };
    expect(saved('a') + saved('b') + saved('c')).toBeGreaterThan(0);
  });
});
