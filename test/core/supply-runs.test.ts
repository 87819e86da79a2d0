import { describe, expect, it } from 'vitest';
import { createSimulation } from '../../src/core';
import { measure, tenthSpec, type SpecChanges } from '../support/spec';
import { runSpec, weekly, weeklySum, wordsBefore, type TakenRun } from '../support/run-log';

const NOW = 728;
const WEEK_OF_NOW = NOW / 7;
const HORIZON = { horizon: '2028-12-31' };

function run(changes: SpecChanges = {}): TakenRun {
  const taken = runSpec(tenthSpec('supply', { ...HORIZON, ...changes }));
  taken.simulation.check();
  return taken;
}

describe('a run with every kind of supply', () => {
  const baseline = run();

  it('goes on from a snapshot to the same bits', { timeout: 300_000 }, () => {
    const spec = tenthSpec('supply', HORIZON);
    const first = createSimulation(spec);
    first.advanceTo(NOW);
    first.takeChunk();
    const resumed = createSimulation(spec, first.snapshot());
    resumed.advanceTo(resumed.horizonDay);
    resumed.takeChunk();
    expect(resumed.summary()).toEqual(baseline.simulation.summary());
  });

  it('is the same until a lever acts, and gets flexible homes ten months after', { timeout: 300_000 }, () => {
    const more = run({ measures: [measure('flexHomes', 600)] });
    expect(wordsBefore(more.words, NOW)).toEqual(wordsBefore(baseline.words, NOW));
    const [without, withLever] = [weekly(baseline.counts, 'flexPlacesLevel'), weekly(more.counts, 'flexPlacesLevel')];
    const lag = Math.floor((10 * 365.25) / 12 / 7);
    expect(withLever.slice(0, WEEK_OF_NOW + lag)).toEqual(without.slice(0, WEEK_OF_NOW + lag));
    // 48.5 more a year in the tenth region, for 14 months.
    const gained = withLever.at(-1)! - without.at(-1)!;
    expect(Math.abs(gained - 48.5 * (14 / 12))).toBeLessThanOrEqual(10);
  });

  it('starts more projects when sites and room grow together, not by sites alone', { timeout: 300_000 }, () => {
    const started = (changes: SpecChanges): number =>
      weeklySum(run(changes).counts, 'projectHomesStarted', WEEK_OF_NOW);
    const base = weeklySum(baseline.counts, 'projectHomesStarted', WEEK_OF_NOW);
    const sites = measure('newSocialHomes', 1000);
    const alone = started({ measures: [sites] });
    const together = started({ measures: [sites, measure('investmentRoom', 60)] });
    expect(alone).toBeLessThan(1.1 * base);
    expect(together).toBeGreaterThan(1.1 * base);
  });
});
