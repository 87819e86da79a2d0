import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonRows, hashOfRows } from '../../src/analysis/comparison-rows';
import { pairedSeeds } from '../../src/analysis/paired-seeds';
import { seedResult } from '../../src/analysis/seed-result';
import type { Scenario } from '../../src/contract/scenario';
import { parseScenario } from '../../src/io/parse-scenario';
import { createSimulationService } from '../../workers/service';
import { runRecorded } from '../support/recorded-terminal';

const SMALL = 'test/cli/fixtures/small.json';
const SEEDS = pairedSeeds('7', 3);
let folder = '';
let other = '';

/** The small scenario with one measure. */
function changed(): Record<string, unknown> {
  const small = JSON.parse(readFileSync(SMALL, 'utf8')) as Record<string, unknown>;
  const measures = [{ lever: 'lotteryShare', value: 0.4, from: '2026-02-02' }];
  return { ...small, id: 'small-lottery', measures };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstroom-'));
  other = join(folder, 'other.json');
  writeFileSync(other, JSON.stringify(changed()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function scenarioIn(file: string): Scenario {
  const read = parseScenario(readFileSync(file, 'utf8'), new Map());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function straightHash(): Promise<string> {
  const service = createSimulationService();
  const runs = [];
  for (const scenario of [SMALL, other].map(scenarioIn)) {
    const results = [];
    for (const seed of SEEDS) results.push(seedResult(await service.replicate({ scenario, seed }), scenario));
    runs.push({ run: `whatever ${scenario.id}`, results });
  }
  return hashOfRows(comparisonRows(runs, 0));
}

describe('doorstroom compare', () => {
  it('gives the table whose hash is that of the pure functions, with one worker and with two', async () => {
    const hash = await straightHash();
    const outs = [];
    for (const workers of ['1', '2']) {
      const args = ['compare', SMALL, other, '--replicates', '3', '--seed', '7', '--workers', workers];
      const { out, errors, exit } = await runRecorded(args);
      expect(exit).toBe(0);
      expect(errors.at(-1)).toBe(`mark of these numbers: ${hash}`);
      outs.push(out);
    }
    expect(outs[0]).toBe(outs[1]);
    const [head = '', ...lines] = outs[0]!.trim().split('\n');
    expect(head).toBe('model,scenario,region,variable,unit,period,statistic,value,seed');
    const before = lines.filter((line) => /,small-lottery,.*,2025,difference-mean,0,n=3$/.test(line));
    expect(before.length).toBeGreaterThan(20);
    expect(lines.some((line) => line.includes('criterion-C1'))).toBe(true);
  });

  it('draws beliefs anew where it is asked to, the same for both', async () => {
    const args = ['compare', SMALL, other, '--sample-beliefs'];
    const [first, second] = [await runRecorded(args), await runRecorded(args)];
    const usual = await runRecorded(args.slice(0, 3));
    expect(first.out).toBe(second.out);
    expect(first.out).not.toBe(usual.out);
    expect(first.out).toMatch(/,small-lottery,small-town,lettings,homesPerYear,2025,difference-mean,0,n=1/);
  });

  it('refuses one scenario, the same twice, and another region, before anything is computed', async () => {
    const alone = await runRecorded(['compare', SMALL]);
    expect([alone.exit, alone.workers, alone.out]).toEqual([2, 0, '']);
    expect(alone.errors.join()).toContain('at least 2');
    const twice = await runRecorded(['compare', SMALL, SMALL]);
    expect(twice.errors.join()).toContain('more than once');
    const elsewhere = await runRecorded(['compare', SMALL, 'baseline']);
    expect(elsewhere.exit).toBe(2);
    expect(elsewhere.errors.join()).toContain('another region or calendar');
  });

  it('writes a file', async () => {
    const file = join(folder, 'comparison.csv');
    const { exit, out } = await runRecorded(['compare', SMALL, other, '--out', file]);
    expect([exit, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('small-lottery');
  });
});
