import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { BASELINE_MEASURES, measureBaseline, type BaselineMeasure } from '../support/baseline-measures';
import { runSpec } from '../support/run-log';
import { demoSpec } from '../support/spec';
import { summarise, type SummaryStatistics } from '../support/summary-statistics';

interface Evidence {
  readonly modelVersion: string;
  readonly seeds: number;
  readonly measures: Readonly<Record<BaselineMeasure, SummaryStatistics>>;
}

const evidence = JSON.parse(
  readFileSync(new URL('../../docs/evidence/baseline.json', import.meta.url), 'utf8'),
) as Evidence;

describe('the evidence on the baseline', () => {
  it('is of this version of the model: otherwise run npm run evidence', () => {
    expect(evidence.modelVersion).toBe(MODEL_VERSION);
    expect(evidence.seeds).toBeGreaterThanOrEqual(20);
  });

  const fresh = ['fresh 1', 'fresh 2'].map((seed) => measureBaseline(runSpec(demoSpec(seed))).measures);

  it.each(BASELINE_MEASURES)('on %s agrees with two fresh seeds', (measure) => {
    const found = evidence.measures[measure];
    const { mean } = summarise(fresh.map((measures) => measures[measure]));
    // A mean of two lies within 4.5 of its own standard deviations, which are those of the seeds over √2.
    expect(Math.abs(mean - found.mean)).toBeLessThan((4.5 * found.deviation) / Math.SQRT2 + found.standardError * 2);
  });
});
