import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/contract/indicators';
import type { RunSpec } from '../../src/contract/scenario';
import { createSimulationService } from '../../workers/service';
import { runRecorded, serviceNearby } from '../support/recorded-terminal';

const SMALL = 'test/cli/fixtures/small.json';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstroom-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Row = Record<string, string>;

function rowsOf(csv: string): Row[] {
  const [heads = '', ...lines] = csv.trim().split('\n');
  const names = heads.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell])));
}

describe('doorstroom simulate', () => {
  it('gives every indicator of every year, progress apart', async () => {
    const { out, errors, exit } = await runRecorded(['simulate', SMALL]);
    const rows = rowsOf(out);
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toBe('model,scenario,region,variable,unit,period,statistic,value,seed');
    expect(rows).toHaveLength(INDICATORS.length * 3);
    expect([...new Set(rows.map(({ period }) => period))]).toEqual(['2025', '2026', '2027-01-04/2027-07-01']);
    expect(rows[0]).toMatchObject({ scenario: 'small', region: 'small-town', statistic: 'value', seed: '1' });
    expect(errors).toEqual([
      'small: one computation from 2025-01-06 to 2027-07-01, one worker',
      '1 of 1 done (seed 1)',
    ]);
  });

  it('gives the same with one worker and with two, in the order of the seeds', async () => {
    const one = await runRecorded(['simulate', SMALL, '--replicates', '3', '--workers', '1', '--seed', '7']);
    const two = await runRecorded(['simulate', SMALL, '--replicates', '3', '--workers', '2', '--seed', '7']);
    expect(two.out).toBe(one.out);
    expect([one.workers, two.workers]).toEqual([1, 2]);
    const rows = rowsOf(one.out).slice(0, 7);
    expect(rows.map(({ statistic, seed }) => `${statistic ?? ''} ${seed ?? ''}`)).toEqual([
      'value 7',
      'value 7/2',
      'value 7/3',
      'mean n=3',
      'median n=3',
      'p10 n=3',
      'p90 n=3',
    ]);
    const lettings = rowsOf(one.out).filter(({ variable, period }) => variable === 'lettings' && period === '2026');
    const [a, b, c, mean, median, p10, p90] = lettings.map(({ value }) => Number(value));
    const sorted = [a!, b!, c!].sort((x, y) => x - y);
    expect(mean).toBeCloseTo((a! + b! + c!) / 3, 9);
    expect(median).toBe(sorted[1]);
    expect(p10).toBeCloseTo(sorted[0]! + 0.2 * (sorted[1]! - sorted[0]!), 9);
    expect(p90).toBeCloseTo(sorted[1]! + 0.8 * (sorted[2]! - sorted[1]!), 9);
  });

  it('keeps the order of the seeds when a later one is ready first', async () => {
    const service = createSimulationService();
    const lateFirst = {
      replicate: async (spec: RunSpec) => {
        if (spec.seed === '7') await new Promise((resolve) => setTimeout(resolve, 500));
        return service.replicate(spec);
      },
    };
    const args = ['simulate', SMALL, '--replicates', '2', '--workers', '2', '--seed', '7'];
    const { out, errors } = await runRecorded(args, {}, () => serviceNearby(lateFirst));
    expect(errors.slice(1)).toEqual(['1 of 2 done (seed 7/2)', '2 of 2 done (seed 7)']);
    expect(out).toBe((await runRecorded(args)).out);
    expect(rowsOf(out)[0]?.seed).toBe('7');
  });

  it('does not change what came before where it stops earlier', async () => {
    const whole = rowsOf((await runRecorded(['simulate', SMALL])).out);
    const part = rowsOf((await runRecorded(['simulate', SMALL, '--until', '2026-04-01'])).out);
    expect(part.slice(0, INDICATORS.length)).toEqual(whole.slice(0, INDICATORS.length));
    expect(part.at(-1)?.period).toBe('2026-01-05/2026-04-01');
    expect(part).toHaveLength(INDICATORS.length * 2);
  });

  it('writes a file whole, and nothing beside it', async () => {
    const file = join(folder, 'out.csv');
    const { out, errors, exit } = await runRecorded(['simulate', SMALL, '--out', file]);
    expect([out, exit]).toEqual(['', 0]);
    expect(readFileSync(file, 'utf8')).toBe((await runRecorded(['simulate', SMALL])).out);
    expect(errors.at(-1)).toBe(`${String(INDICATORS.length * 3)} lines written to ${file}`);
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('refuses what cannot be written before it computes', async () => {
    const nowhere = await runRecorded(['simulate', SMALL, '--out', join(folder, 'nowhere', 'x.csv')]);
    expect(nowhere.errors).toEqual([
      `doorstroom: The folder ${join(folder, 'nowhere')} does not exist. --out writes only in a folder that exists.`,
    ]);
    const itself = await runRecorded(['simulate', SMALL, '--out', folder]);
    expect(itself.errors).toEqual([`doorstroom: ${folder} is a folder. Give a file for --out.`]);
    expect([nowhere.exit, itself.exit, nowhere.workers, itself.workers]).toEqual([2, 2, 0, 0]);
  });

  it('writes nothing where the scenario is not good', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ ...(JSON.parse(readFileSync(SMALL, 'utf8')) as object), shocks: {}, now: 1 }));
    const { errors, exit, workers } = await runRecorded(['simulate', bad, '--out', join(folder, 'never.csv')]);
    expect([exit, workers]).toEqual([2, 0]);
    expect(errors).toEqual([
      `${bad}: shocks: Here stands an object. Expected: a list.`,
      expect.stringContaining(`${bad}: now: The name “now” does not exist here.`),
    ]);
    expect(readdirSync(folder)).not.toContain('never.csv');
  });

  it('says why a computation stopped, and writes nothing', async () => {
    const file = join(folder, 'stopped.csv');
    const { out, errors, exit } = await runRecorded(['simulate', SMALL, '--out', file], {}, () => {
      throw new Error('no worker today');
    });
    expect([out, exit]).toEqual(['', 1]);
    expect(errors.at(-1)).toBe('The computation stopped (no worker today). Nothing was written.');
    expect(readdirSync(folder)).not.toContain('stopped.csv');
  });

  it('computes a region without a home, and one without a seeker', async () => {
    for (const name of ['no-homes', 'no-seekers']) {
      const { out, exit, errors } = await runRecorded(['simulate', `test/cli/fixtures/${name}.json`]);
      expect([name, exit, errors.length]).toEqual([name, 0, 2]);
      expect(rowsOf(out).length).toBeGreaterThan(INDICATORS.length);
    }
  });
});
