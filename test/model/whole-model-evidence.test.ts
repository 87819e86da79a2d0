import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { measureWhole, WHOLE_STOCKS } from '../support/whole-model-measures';
import { runSpec } from '../support/run-log';
import { demoSpec } from '../support/spec';
import { summarise, type SummaryStatistics } from '../support/summary-statistics';

interface Evidence {
  readonly modelVersion: string;
  readonly seeds: number;
  readonly stocks: readonly { readonly id: string; readonly found: readonly SummaryStatistics[] }[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../docs/evidence/${name}.json`, import.meta.url), 'utf8'));
}

const evidence = read('whole-model') as Evidence;
const levers = read('whole-model-levers') as Pick<Evidence, 'modelVersion'>;
const ladder = read('ladder') as Pick<Evidence, 'modelVersion'>;

describe('the evidence on the whole model', () => {
  it('is of this version of the model: otherwise run npm run evidence', () => {
    expect(evidence.modelVersion).toBe(MODEL_VERSION);
    expect(levers.modelVersion).toBe(MODEL_VERSION);
    expect(ladder.modelVersion).toBe(MODEL_VERSION);
    expect(evidence.seeds).toBeGreaterThanOrEqual(10);
  });

  const fresh = ['fresh 1', 'fresh 2'].map(
    (seed) => measureWhole(runSpec(demoSpec(seed, { horizon: '2026-01-05' })).counts).stocks,
  );

  it.each(WHOLE_STOCKS.map(({ id, words }) => [words, id] as const))('on %s agrees with two fresh seeds', (_, id) => {
    const found = evidence.stocks.find((stock) => stock.id === id)!.found[1]!;
    const { mean } = summarise(fresh.map((stocks) => stocks[id]![1]!));
    // A mean of two lies within 4.5 of its own standard deviations, which are those of the seeds over √2. Where a place is
    // full in nearly every seed these are next to nothing, and one place that is empty for a week in one seed is no news.
    const tolerance = Math.max(1, (4.5 * found.deviation) / Math.SQRT2 + 2 * found.standardError);
    expect(Math.abs(mean - found.mean)).toBeLessThanOrEqual(tolerance);
  });
});
