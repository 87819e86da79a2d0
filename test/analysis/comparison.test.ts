import { beforeAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/analysis/comparison';
import { comparisonRows, hashOfRows } from '../../src/analysis/comparison-rows';
import { lineDifference } from '../../src/analysis/line-band';
import { pairedFutures, type RunFutures } from '../../src/analysis/paired-futures';
import { CHARTED } from '../../src/analysis/seed-result';
import { civilDate, dayNumber, DAYS_PER_WEEK, requireIsoDate } from '../../src/contract/calendar';
import { COMPARED_SEEDS, comparedRuns, FIRST_DIFFERENCE, straightFutures } from '../support/comparison';

const runs = comparedRuns();
const { calendar } = runs[0]!.scenario;
const FIRST_WEEK = Math.floor(dayNumber(calendar, FIRST_DIFFERENCE) / DAYS_PER_WEEK);
const FIRST_YEAR = civilDate(requireIsoDate(FIRST_DIFFERENCE)).year;
let futures: readonly RunFutures[];

beforeAll(async () => {
  futures = await straightFutures(runs);
}, 60_000);

describe('a comparison of two runs', () => {
  it('finds exactly nothing before the first date on which they differ, and something after it', () => {
    const [baseline, plan] = futures.map(({ results }) => results);
    let after = 0;
    plan!.forEach((result, index) => {
      for (const id of CHARTED) {
        const difference = lineDifference(baseline![index]!.lines[id], result.lines[id]);
        const known = difference.filter((value) => !Number.isNaN(value));
        expect(known.length).toBeGreaterThan(FIRST_WEEK);
        const before = difference.slice(0, FIRST_WEEK).filter((value) => !Number.isNaN(value));
        expect(
          before.every((value) => value === 0),
          id,
        ).toBe(true);
        after += known.filter((value) => value !== 0).length;
      }
    });
    expect(after).toBeGreaterThan(100);
  });

  it('says so in the table', () => {
    const rows = comparisonRows(futures, 0).filter(
      ({ run, statistic, value }) => run === 'plan' && statistic.startsWith('difference-') && !Number.isNaN(value),
    );
    const before = rows.filter(({ period }) => Number(period) < FIRST_YEAR);
    expect(before.length).toBeGreaterThan(500);
    expect(before.every(({ value }) => value === 0)).toBe(true);
    expect(rows.some(({ period, value }) => Number(period) >= FIRST_YEAR && value !== 0)).toBe(true);
  });

  it('of a run with itself is exactly nothing, and no criterion on others is broken', () => {
    const { runs: compared } = compareRuns(futures, 0);
    const self = compared[0]!;
    expect(Object.values(self.difference).every(({ mean, pairs }) => pairs === 0 || mean === 0)).toBe(true);
    expect(self.housed.mean).toBe(0);
    expect(self.costs.extra).toBe(0);
    expect(self.criteria.find(({ id }) => id === 'C8')).toMatchObject({ passing: 3, judged: 3 });
  });

  it('judges every criterion in every future, those from the log too', () => {
    for (const { criteria } of compareRuns(futures, 0).runs) {
      expect(criteria).toHaveLength(12);
      expect(criteria.every(({ verdicts }) => verdicts.length === 3)).toBe(true);
      for (const id of ['C3', 'C9', 'C10']) expect(criteria.find((tally) => tally.id === id)?.judged, id).toBe(3);
      const home = criteria.find(({ id }) => id === 'home')!;
      for (const { id, passing, judged } of criteria)
        if (id !== 'home' && id < 'C8' && judged === 3) expect(home.passing).toBeLessThanOrEqual(passing);
    }
  });

  it('is the same in whichever order the futures came', () => {
    const hash = hashOfRows(comparisonRows(futures, 0));
    const shuffled = futures.map(({ run, results }, index) => ({
      run,
      results: index === 0 ? results.toReversed() : [results[1]!, results[2]!, results[0]!],
    }));
    expect(hashOfRows(comparisonRows(pairedFutures(shuffled, COMPARED_SEEDS), 0))).toBe(hash);
    expect(hashOfRows(comparisonRows(futures, 1))).not.toBe(hash);
  });

  it('takes only the seeds that all runs have', () => {
    const partly = futures.map(({ run, results }, index) => ({ run, results: results.slice(index) }));
    const shared = pairedFutures(partly, COMPARED_SEEDS);
    expect(shared.map(({ results }) => results.map(({ seed }) => seed))).toEqual([
      COMPARED_SEEDS.slice(1),
      COMPARED_SEEDS.slice(1),
    ]);
  });

  it('keeps little of a future', () => {
    const [result] = futures[0]!.results;
    const lines = Object.values(result!.lines).reduce((bytes, line) => bytes + line.byteLength, 0);
    expect(lines + JSON.stringify({ ...result, lines: {} }).length).toBeLessThan(40_000);
  });
});
