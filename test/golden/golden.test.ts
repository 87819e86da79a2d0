import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/contract/versions';
import { GOLDEN_SPECS, goldenDifferences, makeGoldenRun, type GoldenFile } from '../support/golden';

const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as GoldenFile;

describe('the golden runs', () => {
  it('are of this version of the model', () => {
    expect(golden.modelVersion).toBe(MODEL_VERSION);
    expect(golden.runs.map(({ name }) => name)).toEqual(GOLDEN_SPECS.map(([name]) => name));
  });

  it.each(GOLDEN_SPECS)('%s: the same indicators and hashes; otherwise raise MODEL_VERSION, say why, npm run golden', (name, spec) => {
    const kept = golden.runs.find((run) => run.name === name);
    expect(kept).toBeDefined();
    expect(goldenDifferences(kept!, makeGoldenRun(name, spec))).toEqual([]);
  });

  it('tell what differs, when and by how much', () => {
    const [run] = golden.runs;
    const years = run!.years.map((year, index) => (index === 3 ? { ...year, exits: year.exits! + 7 } : year));
    const changed = { ...run!, years, stateHash: '0' };
    expect(goldenDifferences(run!, changed)).toEqual([
      `${run!.name}, year 4: exits ${String(run!.years[3]!.exits)} → ${String(run!.years[3]!.exits! + 7)} (+7)`,
      `${run!.name}: stateHash ${run!.stateHash} → 0`,
    ]);
  });
});
