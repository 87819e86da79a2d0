import { describe, expect, it, vi } from 'vitest';
import { concentration, type Concentration } from '../../src/analysis/concentration';
import type { WeeklyColumn } from '../../src/contract/counts';
import { remember, SIGN_SEEDS, signTest, standardErrors } from '../support/paired-seeds';
import { runSpec, weeklySum } from '../support/run-log';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';

/** A year; concentration is looked at in its last quarter. */
const HORIZON = '2026-01-05';
const LAST_QUARTER = 13;
const SEEDS = 20;

vi.setConfig({ testTimeout: 240_000 });

interface Outcome {
  readonly sum: (column: WeeklyColumn) => number;
  readonly at: Concentration;
}

function outcomeOf(changes: SpecChanges): (seed: string) => Outcome {
  return remember((seed) => {
    const { counts } = runSpec(tenthSpec(seed, { horizon: HORIZON, ...changes }));
    return {
      sum: (column) => weeklySum(counts, column),
      at: concentration(counts, { fromWeek: counts.weeks - LAST_QUARTER, toWeek: counts.weeks }),
    };
  });
}

function withLimit(limit: number): (seed: string) => Outcome {
  return outcomeOf({ measures: [measure('smartAllocation', limit, { from: '2025-01-06' })] });
}

const base = outcomeOf({});
const strict = withLimit(0.8);
const wide = withLimit(1.1);

describe('a tighter limit on the load of neighbourhoods (J.3)', () => {
  it.each<[string, (seed: string) => boolean]>([
    [
      'lets fewer households that ask for support move to the worst fifth',
      (seed) => strict(seed).sum('askingLettingsWorst') < base(seed).sum('askingLettingsWorst'),
    ],
    [
      'lowers the load by capacity of the worst fifth',
      (seed) => strict(seed).sum('worstLoadRatioLevel') < base(seed).sum('worstLoadRatioLevel'),
    ],
    [
      'stops more often than a wider one',
      (seed) => strict(seed).sum('stoppedByLimit') > wide(seed).sum('stoppedByLimit'),
    ],
  ])('%s, in thirty-six of forty paired seeds', (_name, isShown) => {
    const test = signTest(isShown);
    expect(test.isShown, `${String(test.shown)} of ${String(test.seeds)} (of ${String(SIGN_SEEDS)})`).toBe(true);
  });

  it('makes who asks for support live less apart', () => {
    const errors = standardErrors(SEEDS, (seed) => strict(seed).at.dissimilarity - base(seed).at.dissimilarity);
    expect(errors).toBeLessThan(-2);
  });

  it('houses no more vulnerable people', () => {
    const errors = standardErrors(
      SEEDS,
      (seed) => strict(seed).sum('placedVulnerable') - base(seed).sum('placedVulnerable'),
    );
    expect(errors).toBeLessThanOrEqual(1);
  });
});

it('a mixed complex that keeps everybody loses fewer placed homes (G01d)', () => {
  const measures = [measure('mixedComplexes', 1, { from: '2025-01-06' })];
  const kept = outcomeOf({ parameters: { mixedComplexLoss: 0 }, measures });
  const errors = standardErrors(SEEDS, (seed) => kept(seed).sum('placedHomesLost') - base(seed).sum('placedHomesLost'));
  expect(errors).toBeLessThan(-2);
});

describe('neighbourhoods that act back', () => {
  const assumed = { neighbourhoodFeedback: 1, relapseByLiveability: 0.5 };

  it('lose more placed homes where people with a need for support live in heavily loaded neighbourhoods', () => {
    const harsh = outcomeOf({ parameters: { ...assumed, overloadSlope: 1 } });
    const mild = outcomeOf({ parameters: { ...assumed, overloadSlope: 0 } });
    // A small effect: about two standard errors over twenty seeds.
    const errors = standardErrors(
      3 * SEEDS,
      (seed) => harsh(seed).sum('placedHomesLost') - mild(seed).sum('placedHomesLost'),
    );
    expect(errors).toBeGreaterThan(2);
  });
});
