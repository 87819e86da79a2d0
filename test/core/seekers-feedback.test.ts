import { describe, expect, it } from 'vitest';
import { WEEKLY_COLUMN } from '../../src/contract/counts';
import { learn, respondersNow } from '../../src/core/processes/expectations';
import { EXPECTED } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import { createSimulation } from '../../src/core';
import { runSpec, weeklySum } from '../support/run-log';
import { tenthSpec, type SpecChanges } from '../support/spec';

const WEEKS_PER_YEAR = 365.25 / 7;

function worldOf(parameters: NonNullable<SpecChanges['parameters']>): World {
  return createSimulation(tenthSpec('feedback', { parameters })).world;
}

/** Lets the seekers of a world see a chance a year for some weeks. */
function see(world: World, chance: number, weeks: number): void {
  for (let week = 0; week < weeks; week++) {
    // A whole number of lettings a week, on a list so long that it is the chance that is asked for.
    world.tally.stockOf = () => (100 * WEEKS_PER_YEAR) / chance;
    world.tally.week[WEEKLY_COLUMN.regularOutsiderLettings] = 100;
    learn(world);
  }
}

describe('the answers of seekers', () => {
  it('do not change while the option is off, whatever chance they see', () => {
    const world = worldOf({});
    see(world, 0.4, 300);
    expect(respondersNow(world)).toBe(80);
  });

  it('go to the root of the chance against .10, and are as now at that', () => {
    for (const [chance, factor] of [
      [0.4, 2],
      [0.1, 1],
      [0.025, 0.5],
    ] as const) {
      const world = worldOf({ seekersFeedback: 1 });
      see(world, chance, 800);
      expect(respondersNow(world)).toBeCloseTo(80 * factor, 4);
    }
  });

  it('are of the strength and of the share of seekers that a scenario says', () => {
    const strong = worldOf({ seekersFeedback: 1, feedbackStrength: 1.5 });
    const half = worldOf({ seekersFeedback: 0.5 });
    for (const world of [strong, half]) see(world, 0.4, 800);
    expect(respondersNow(strong)).toBeCloseTo(240, 4);
    expect(respondersNow(half)).toBeCloseTo(120, 4);
  });

  it('follow within half a year of a chance that is seen with a half-life of 26 weeks', () => {
    const world = worldOf({ seekersFeedback: 1 });
    see(world, 0.4, 26);
    expect(world.ledger.expected[EXPECTED.chance]).toBeCloseTo(0.25, 2);
    expect(respondersNow(world)).toBeGreaterThan(80 * 1.1);
    expect(respondersNow(world)).toBeLessThan(80 * 1.6);
  });

  it('change who is offered homes, not how many homes outsiders get', () => {
    const horizon = '2029-01-01';
    const usual = runSpec(tenthSpec('feedback', { horizon })).counts;
    const parameters = { seekersFeedback: 1, feedbackStrength: 2 };
    const keen = runSpec(tenthSpec('feedback', { horizon, parameters })).counts;
    const let1 = weeklySum(usual, 'outsiderLettings');
    expect(Math.abs(weeklySum(keen, 'outsiderLettings') / let1 - 1)).toBeLessThan(0.03);
    expect([...keen.weekly]).not.toEqual([...usual.weekly]);
  });
});
