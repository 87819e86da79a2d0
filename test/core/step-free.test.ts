import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { DWELLING_TYPES } from '../../src/contract/dwellings';
import { FIRST_DWELLING } from '../../src/contract/settings';
import { createSimulation, type Simulation } from '../../src/core';
import { birthYearOf, H, HOUSEHOLD_WORDS, needsStepFree, STATUS } from '../../src/core/entities/households';
import { checkInvariants } from '../../src/core/observe/invariants';
import { isStepFree } from '../../src/core/processes/step-free';
import { readEvents, runSpec, takeRun, weekly, weeklySum } from '../support/run-log';
import { tenthSpec } from '../support/spec';

/** Distance from what is expected that a count does not reach by chance. @unit standard errors */
const ERRORS = 4;
const STEP = 28;
/** Ten times the default, so that a tenth of the region has some. */
const UNDER_65 = 0.005;

/** Needs expected in some days: by disability under 65, with age in a step-free home, by asking (T40) elsewhere. */
function expectedIn(simulation: Simulation, days: number): number {
  const { world } = simulation;
  const { records, rows } = world.households;
  let rate = 0;
  for (let row = 0; row < rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.key] === -1 || records[at + H.place]! < FIRST_DWELLING) continue;
    const status = records[at + H.status]!;
    if (needsStepFree(records[at + H.traits]!) || (status & (STATUS.inNotice | STATUS.reserved)) !== 0) continue;
    const isSenior = world.year - birthYearOf(records[at + H.traits]!) >= 65;
    const isAsking = isStepFree(world, records[at + H.place]!) || (status & STATUS.queueMask) === 0;
    if (!isSenior) rate += UNDER_65;
    else if (isAsking) rate += 0.0075;
  }
  return (rate * days) / DAYS_PER_YEAR;
}

describe('the need for a step-free home', () => {
  const simulation = createSimulation(tenthSpec('step-free', { parameters: { stepFreeUnder65: UNDER_65 } }));
  let expected = 0;
  while (simulation.day < simulation.horizonDay) {
    const days = Math.min(STEP, simulation.horizonDay - simulation.day);
    expected += expectedIn(simulation, days);
    simulation.advanceTo(simulation.day + days);
    if (simulation.day % (STEP * 13) === 0) checkInvariants(simulation.world);
  }
  const run = takeRun(simulation);
  const events = readEvents(run.words);

  it('comes as often as rate and exposure say', () => {
    const found = weeklySum(run.counts, 'stepFreeNeeds');
    expect(found).toBeGreaterThan(200);
    expect(Math.abs(found - expected)).toBeLessThan(ERRORS * Math.sqrt(expected));
  });

  it('lets step-free homes alone through channel SEN', () => {
    const lettings = events.filter(({ kind, cause }) => kind === 'dwelling-let' && cause === 'channel-SEN');
    expect(lettings.length).toBeGreaterThan(50);
    for (const { to } of lettings) expect(DWELLING_TYPES[run.places.type[to - FIRST_DWELLING]!]).toBe('SEN');
  });

  it('is met for younger people too, who may rent a step-free home by indication', () => {
    const birthYears = new Map(Array.from(run.people.key, (key, row) => [key, run.people.birthYear[row]!]));
    const young = events.filter(
      ({ kind, cause, household }) =>
        kind === 'dwelling-let' && cause === 'channel-SEN' && birthYears.get(household)! > 2025 - 44,
    );
    expect(young.length).toBeGreaterThan(5);
  });

  it('goes unmet for as many as there are, and changes neither way without a cause', () => {
    const first = weekly(run.counts, 'stepFreeMetLevel')[0]!;
    // 480 step-free homes, .45 of whose tenants need one.
    expect(Math.abs(first - 216)).toBeLessThan(ERRORS * Math.sqrt(480 * 0.45 * 0.55) + 5);
  });
});

describe('no need for step-free homes', () => {
  it('leaves nobody with an unmet one', () => {
    const none = {
      seniorSearch: 0,
      stepFreeUnder65: 0,
      stepFreeInSeniorAtStart: 0,
      stepFreeSeniorsAtStart: 0,
      stepFreeUnder65AtStart: 0,
    };
    const { counts } = runSpec(tenthSpec('no step-free', { parameters: none }), 728);
    expect(weeklySum(counts, 'stepFreeNeeds')).toBe(0);
    expect(weeklySum(counts, 'stepFreeUnmetLevel') + weeklySum(counts, 'stepFreeMetLevel')).toBe(0);
    expect(weeklySum(counts, 'lettingsSEN')).toBe(0);
  });
});
