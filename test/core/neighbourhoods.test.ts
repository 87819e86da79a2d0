import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEIGHBOURHOOD_MEASURES } from '../../src/contract/counts';
import type { LeverId } from '../../src/contract/levers';
import { createSimulation } from '../../src/core';
import { isWithinLimit } from '../../src/core/allocation/neighbourhood-limits';
import { N, NR, REGION } from '../../src/core/entities/neighbourhoods';
import { capacityOf, loadOf, loadQuarters, loadRatio, ratioOf } from '../../src/core/processes/neighbourhood-load';
import {
  addedCancellation,
  feltLiveability,
  incidentRate,
  liveabilityAim,
  planDelay,
  supportAim,
} from '../../src/core/processes/neighbourhoods';
import { World } from '../../src/core/world';
import { buildRegion, homesByType, regionArbitrary, tenthRegion } from '../support/region-builder';
import { runSpec, takeRun } from '../support/run-log';
import { LEVERS_AT_MAXIMUM, measure, specOf, tenthSpec, type SpecChanges } from '../support/spec';

const HORIZON = '2028-12-25';
const FEEDBACK = { neighbourhoodFeedback: 1 } as const;
/** Liveability and support act on nothing. */
const WITHOUT_EFFECT = { relapseByLiveability: 0, outMoveByLiveability: 0, siteDelayBySupport: 0, cancelBySupport: 0 };
const START = '2025-01-06';

/** A world of one neighbourhood in which 75 households carry and 25 ask for 15 need units; 200 homes of other tenures. */
function oneNeighbourhood(changes: SpecChanges = {}): World {
  const world = new World(specOf(buildRegion([[homesByType(() => 0)]], 1), 'one', changes));
  world.policy.advanceTo(0);
  const { neighbourhoods } = world;
  neighbourhoods.set(0, N.carrying, 75);
  neighbourhoods.set(0, N.asking, 25);
  neighbourhoods.set(0, N.load, 60);
  neighbourhoods.setReal(0, NR.others, 200);
  neighbourhoods.setReal(0, NR.support, 0.6);
  return world;
}

/** A measure that holds from the first day on. */
function fromTheStart(lever: LeverId, value: number): SpecChanges {
  return { measures: [measure(lever, value, { from: START })] };
}

describe('load and capacity', () => {
  it('weigh need classes 0, .5, 1 and 2, and half with guidance', () => {
    expect([0, 1, 2, 3].map((need) => loadQuarters(need, false) / 4)).toEqual([0, 0.5, 1, 2]);
    expect([0, 1, 2, 3].map((need) => loadQuarters(need, true) / 4)).toEqual([0, 0.25, 0.5, 1]);
  });

  it('count a light need in one of fifty homes of other tenures', () => {
    const world = oneNeighbourhood();
    expect(loadOf(world, 0)).toBeCloseTo(15 + 0.02 * 0.5 * 200, 12);
    expect(capacityOf(world, 0)).toBeCloseTo(0.12 * 0.8 * (75 + 0.98 * 200), 12);
    expect(loadRatio(world, 0)).toBeCloseTo(17 / 26.016, 12);
  });

  it('give the ratios of the model document: .54 at a social share of .27, 1.37 at .70', () => {
    for (const [share, expected] of [
      [0.27, 0.54],
      [0.7, 1.37],
    ] as const) {
      const world = oneNeighbourhood();
      const others = (100 * (1 - share)) / share;
      world.neighbourhoods.setReal(0, NR.others, others);
      expect(loadRatio(world, 0)).toBeCloseTo(expected, 2);
    }
  });

  it('rise in capacity with management and meeting places', () => {
    const world = oneNeighbourhood();
    const plain = capacityOf(world, 0);
    world.neighbourhoods.region[REGION.management] = 1;
    world.neighbourhoods.region[REGION.meeting] = 1;
    expect(capacityOf(world, 0) / plain).toBeCloseTo(1.6, 12);
  });

  it('are 0 by 0 where nobody lives, and bounded where nobody carries', () => {
    expect([ratioOf(0, 0), ratioOf(3, 0), ratioOf(1000, 1), ratioOf(1, 2)]).toEqual([0, 10, 10, 0.5]);
  });
});

describe('liveability, incidents and support', () => {
  it('follow the formulas', () => {
    const world = oneNeighbourhood({ parameters: { overloadThreshold: 0.5 } });
    const ratio = loadRatio(world, 0);
    world.neighbourhoods.setReal(0, NR.shareAtStart, 0.1);
    world.neighbourhoods.region[REGION.ratioAtStart] = 0.4;
    const start = world.region.liveability[0]!;
    // No social home is counted in this world, so the share fell by all of .1.
    expect(liveabilityAim(world, 0)).toBeCloseTo(start - 0.35 * (ratio - 0.5) + 0.1, 12);
    expect(incidentRate(world, 0)).toBeCloseTo(25 * Math.exp(0.18 * (ratio - 0.4)), 9);
    world.neighbourhoods.setReal(0, NR.liveability, -0.4);
    world.neighbourhoods.region[REGION.participation] = 1;
    const aim = 0.6 - 0.15 * 0.4 - 0.004 * (incidentRate(world, 0) - 25) + 0.15;
    expect(supportAim(world, 0)).toBeCloseTo(aim, 12);
  });

  it('reproduce 15% more incidents at a ratio .8 higher', () => {
    const world = oneNeighbourhood();
    world.neighbourhoods.region[REGION.ratioAtStart] = loadRatio(world, 0) - 0.8;
    expect(incidentRate(world, 0) / 25).toBeCloseTo(1.155, 3);
  });

  it('feel a fast pace of newcomers for a year', () => {
    const world = oneNeighbourhood();
    const { neighbourhoods } = world;
    neighbourhoods.add(0, N.newLoad, 120);
    neighbourhoods.endMonth();
    expect(neighbourhoods.pace(0)).toBeCloseTo(30 / 300, 12);
    for (let month = 0; month < 12; month++) neighbourhoods.endMonth();
    expect(neighbourhoods.pace(0)).toBeCloseTo(0.1, 12);
    neighbourhoods.endMonth();
    expect(neighbourhoods.pace(0)).toBe(0);
  });

  it('act on offers and plans only where neighbourhoods act back', () => {
    for (const [parameters, felt, delay, cancelled] of [
      [{}, 0, 1, 0],
      [FEEDBACK, -1, 1 + 0.8 * 0.2, 0.1],
    ] as const) {
      const world = oneNeighbourhood({ parameters });
      world.neighbourhoods.setReal(0, NR.liveability, world.region.liveability[0]! - 1);
      world.neighbourhoods.setReal(0, NR.support, 0.3);
      expect(feltLiveability(world, 0) - world.region.liveability[0]!).toBeCloseTo(felt, 12);
      expect(planDelay(world, 0)).toBeCloseTo(delay, 12);
      expect(addedCancellation(world, 0)).toBeCloseTo(cancelled, 12);
    }
  });
});

describe('the limit of smart allocation', () => {
  it('closes a neighbourhood at the limit and opens it .05 below', () => {
    const world = oneNeighbourhood(fromTheStart('smartAllocation', 0.8));
    const { neighbourhoods } = world;
    const capacity = capacityOf(world, 0);
    const isOpen = (ratio: number): boolean => {
      neighbourhoods.set(0, N.load, Math.round((ratio * capacity - 2) * 4));
      return isWithinLimit(world, 0, 2);
    };
    expect([0.7, 0.79, 0.77, 0.74].map(isOpen)).toEqual([true, false, false, true]);
    expect(isOpen(0.77)).toBe(true);
  });

  it('does not hold at the default', () => {
    const world = oneNeighbourhood();
    world.neighbourhoods.set(0, N.load, 40_000);
    expect(isWithinLimit(world, 0, 8)).toBe(true);
  });
});

describe('a world in which neighbourhoods only report', () => {
  const plain = runSpec(tenthSpec('report', { horizon: HORIZON })).simulation.summary();

  it('has the same events whatever is believed of neighbourhoods', () => {
    const parameters = { capacityPerCarrying: 0.2, overloadSlope: 1, incidentGradient: 0, socialShareSlope: 2 };
    const other = runSpec(tenthSpec('report', { horizon: HORIZON, parameters })).simulation.summary();
    expect(other.eventHash).toBe(plain.eventHash);
    expect(other.stateHash).not.toBe(plain.stateHash);
  });

  it('is not changed by a lever that needs feedback', () => {
    const levers = ['meetingPlaces', 'neighbourhoodTeams', 'residentSupport'] as const;
    const measures = levers.map((lever) => measure(lever, 1));
    expect(runSpec(tenthSpec('report', { horizon: HORIZON, measures })).simulation.summary()).toEqual(plain);
  });
});

describe('a world in which neighbourhoods act back', () => {
  it('has other events, and the same ones where none of the assumed sizes acts', () => {
    const plain = runSpec(tenthSpec('back', { horizon: HORIZON })).simulation.summary();
    const feedback = runSpec(tenthSpec('back', { horizon: HORIZON, parameters: FEEDBACK })).simulation.summary();
    expect(feedback.eventHash).not.toBe(plain.eventHash);
    const parameters = { ...FEEDBACK, overloadSlope: 0, socialShareSlope: 0, ...WITHOUT_EFFECT };
    const idle = runSpec(tenthSpec('back', { horizon: HORIZON, parameters })).simulation.summary();
    expect(idle.eventHash).toBe(plain.eventHash);
  });

  it('goes on from a snapshot as if it had not stopped', () => {
    const spec = tenthSpec('resume', { horizon: HORIZON, parameters: FEEDBACK, measures: LEVERS_AT_MAXIMUM });
    const straight = createSimulation(spec);
    straight.advanceTo(903);
    straight.takeChunk();
    const snapshot = straight.snapshot();
    straight.advanceTo(straight.horizonDay);
    const resumed = createSimulation(spec, snapshot);
    resumed.advanceTo(resumed.horizonDay);
    expect(resumed.summary()).toEqual(straight.summary());
  });

  it('holds its sums on random regions, and tells only numbers', () => {
    fc.assert(
      fc.property(regionArbitrary(), fc.boolean(), (region, levers) => {
        const measures = levers ? LEVERS_AT_MAXIMUM : [];
        const simulation = createSimulation(
          specOf(region, 'random', { horizon: HORIZON, parameters: FEEDBACK, measures }),
        );
        for (let day = 28; day < simulation.horizonDay; day += 182) {
          simulation.advanceTo(day);
          simulation.check();
        }
        expectNumbers(takeRun(simulation).counts.measures);
      }),
      { seed: 31, numRuns: 10 },
    );
  });
});

/** Every measure is a number within its range. */
function expectNumbers(measures: Float32Array): void {
  const width = NEIGHBOURHOOD_MEASURES.length;
  measures.forEach((value, at) => {
    const measured = NEIGHBOURHOOD_MEASURES[at % width]!;
    expect(Number.isFinite(value), measured).toBe(true);
    if (measured !== 'liveability') expect(value, measured).toBeGreaterThanOrEqual(0);
    if (measured === 'loadRatio') expect(value).toBeLessThanOrEqual(10);
    if (measured === 'support') expect(value).toBeLessThanOrEqual(1);
  });
}

it('a neighbourhood without homes has neither load nor capacity', () => {
  const region = buildRegion([[homesByType(() => 20), homesByType(() => 0)]], 0.002);
  const { counts } = runSpec(specOf(region, 'none', { horizon: '2025-03-31' }));
  const first = [...counts.measures.subarray(NEIGHBOURHOOD_MEASURES.length, 2 * NEIGHBOURHOOD_MEASURES.length)];
  const of = Object.fromEntries(NEIGHBOURHOOD_MEASURES.map((measured, index) => [measured, first[index]]));
  expect([of.households, of.asking, of.load, of.capacity, of.loadRatio]).toEqual([0, 0, 0, 0, 0]);
  expectNumbers(counts.measures);
});

it('the demo region at a tenth begins at the ratio of the model document', () => {
  const { counts } = runSpec(specOf(tenthRegion(), 'start', { horizon: '2025-03-03' }));
  const width = NEIGHBOURHOOD_MEASURES.length;
  let load = 0;
  let capacity = 0;
  for (let hood = 0; hood < counts.neighbourhoods; hood++) {
    load += counts.measures[hood * width + NEIGHBOURHOOD_MEASURES.indexOf('load')]!;
    capacity += counts.measures[hood * width + NEIGHBOURHOOD_MEASURES.indexOf('capacity')]!;
  }
  expect(load / capacity).toBeGreaterThan(0.5);
  expect(load / capacity).toBeLessThan(0.6);
});
