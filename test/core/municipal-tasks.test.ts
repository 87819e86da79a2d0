import { describe, expect, it } from 'vitest';
import { MUNICIPALITY_COLUMNS, WEEKS_PER_BLOCK, type MunicipalityColumn } from '../../src/contract/counts';
import { createSimulation } from '../../src/core';
import { ACCOUNT } from '../../src/core/entities/municipal-accounts';
import { CHANNELS } from '../../src/contract/households';
import { shareOut } from '../../src/core/processes/channel-shares';
import { countPermitHoused, openTask, setTasks } from '../../src/core/processes/municipal-tasks';
import { leaveModel, relocate } from '../../src/core/processes/relocation';
import { joinQueue } from '../../src/core/processes/responsibility';
import { QUEUE } from '../../src/core/allocation/priority-queues';
import type { World } from '../../src/core/world';
import { addNewcomer, CENTRE, MUNICIPALITIES, municipalWorld } from '../support/municipal-world';
import { runSpec, takeRun, weeklySum } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';

const PERMITS = { parameters: { permitHouseholds: 60 } };
const STA = CHANNELS.indexOf('STA');
const START = { from: '2025-01-06' };

function of(world: World, column: number): number[] {
  return Array.from({ length: MUNICIPALITIES }, (_, municipality) => world.accounts.get(municipality, column));
}

describe('the task for permit holders', () => {
  it('of half a year is divided by inhabitants', () => {
    const world = municipalWorld('divided', PERMITS);
    setTasks(world);
    // 60 households of 2.2 persons a year; inhabitants 1 : 2 : 3.
    for (const [municipality, persons] of [11, 22, 33].entries())
      expect(world.accounts.get(municipality, ACCOUNT.permitTask)).toBeCloseTo(persons, 10);
  });

  it('carries over what was not housed, and a head start too', () => {
    const world = municipalWorld('carried', PERMITS);
    setTasks(world);
    const row = addNewcomer(world, { key: 1, origin: 'STA', from: 0, setting: 'reception' });
    for (let n = 0; n < 40; n++) countPermitHoused(world, row);
    const housed = world.accounts.get(0, ACCOUNT.permitHoused);
    setTasks(world);
    for (const [municipality, persons] of [11 - housed, 22, 33].entries())
      expect(world.accounts.get(municipality, ACCOUNT.permitBacklog)).toBeCloseTo(persons, 10);
    expect(of(world, ACCOUNT.permitHoused)).toEqual([0, 0, 0]);
    expect(openTask(world, 0)).toBe(Math.max(0, 22 - housed));
    expect(openTask(world, CENTRE)).toBeCloseTo(66, 10);
  });

  it('counts who leaves reception for the municipality of the link, whatever the way, and nobody who stays in it', () => {
    const world = municipalWorld('ways', PERMITS);
    const [moves, leaves, goes] = [1, 2, 3].map((key) => {
      const row = addNewcomer(world, { key, origin: 'STA', from: 1, setting: 'reception' });
      joinQueue(world, row, QUEUE.STA, 0);
      return row;
    });
    relocate(world, moves!, 'bridging', 'reception');
    expect(of(world, ACCOUNT.permitHoused)).toEqual([0, 0, 0]);
    leaveModel(world, leaves!, 'ownArrangement', 'own-arrangement');
    const first = world.accounts.get(1, ACCOUNT.permitHoused);
    relocate(world, goes!, 'couch', 'refused-too-often');
    expect(first).toBeGreaterThan(0);
    expect(world.accounts.get(1, ACCOUNT.permitHoused)).toBeGreaterThan(first);
  });

  it('asks every municipality for its own share where it is enforced', () => {
    const world = municipalWorld('enforced', { ...PERMITS, measures: [measure('taskEnforcement', 1, START)] });
    setTasks(world);
    for (let municipality = 0; municipality < MUNICIPALITIES; municipality++)
      world.accounts.set(municipality, ACCOUNT.expectedLettings, 10);
    shareOut(world);
    // .7 × persons / 2.2, over 10 lettings in each of 26.0893 weeks.
    for (const [municipality, persons] of [11, 22, 33].entries())
      expect(world.shares[municipality]![STA]).toBeCloseTo((0.7 * persons) / 2.2 / (10 * (365.25 / 14)), 10);
  });
});

describe('the counts of municipalities', () => {
  it('add up to those of the region, in whole blocks of four weeks', () => {
    const { counts } = runSpec(tenthSpec('blocks', { horizon: '2026-01-05' }));
    const blocks = counts.weeks / WEEKS_PER_BLOCK;
    const sum = (column: MunicipalityColumn): number => {
      let total = 0;
      for (
        let at = MUNICIPALITY_COLUMNS.indexOf(column);
        at < counts.municipal.length;
        at += MUNICIPALITY_COLUMNS.length
      )
        total += counts.municipal[at]!;
      return total;
    };
    expect(counts.municipal).toHaveLength(blocks * counts.municipalities * MUNICIPALITY_COLUMNS.length);
    expect(sum('lettings')).toBe(weeklySum(counts, 'lettings'));
    expect(sum('lettingsElsewhere')).toBe(weeklySum(counts, 'lettingsElsewhere'));
    expect(sum('lettingsElsewhere')).toBeGreaterThan(0);
    expect(sum('permitHoused')).toBeGreaterThan(0);
    expect(sum('willingnessLevel')).toBeGreaterThan(0);
  });

  it('are the same in one run and in two parts', () => {
    const spec = tenthSpec('parts', { horizon: '2026-01-05' });
    const whole = runSpec(spec).counts.municipal;
    const simulation = createSimulation(spec);
    const first = takeRun(simulation, 182).counts.municipal;
    const second = takeRun(simulation).counts.municipal;
    expect([...first, ...second]).toEqual([...whole]);
  });
});
