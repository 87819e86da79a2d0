import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/contract/scenario';
import { measuresQuestion, runTwin } from '../../src/fluid';
import type { TwinRow } from '../../src/fluid';

function after(...measures: readonly Partial<Measure>[]): TwinRow {
  const complete = measures.map((measure): Measure => ({
    lever: 'saleDemolitionStop',
    value: 1,
    from: '2025-01-01',
    rampWeeks: 0,
    ...measure,
  }));
  const question = measuresQuestion(complete, { weekOf: (date) => (date === '2025-01-01' ? 0 : 104) });
  return runTwin({ weeks: 312, ...question }).years.at(-1)!;
}

const baseline = after();

describe('measures in the twin', () => {
  it('stop sale and demolition at once: every home that stays is in the stock', () => {
    expect(after({ value: 1 }).stock - baseline.stock).toBeCloseTo(6 * (85 + 180), 6);
    expect(after({ value: 0.5 }).stock - baseline.stock).toBeCloseTo(3 * (85 + 180), 6);
    expect(after({ from: '2027-01-01' }).stock - baseline.stock).toBeCloseTo(4 * (85 + 180), 6);
  });

  it('give the numbers of the model document for the share of permit holders', () => {
    const row = after({ lever: 'permitHolderShare', value: 0.08 });
    expect([row.regularLettings, row.permitHoldersWaiting].map(Math.round)).toEqual([1912, 29]);
  });

  it('let a programme come after plan and building', () => {
    const row = after({ lever: 'newSocialHomes', value: 1000 });
    expect(row.stock).toBeGreaterThan(baseline.stock + 100);
    expect(row.stock).toBeLessThan(baseline.stock + 3000);
  });

  it('shorten the time to let', () => {
    expect(after({ lever: 'fasterLetting' }).vacant).toBeLessThan(baseline.vacant * 0.85);
  });

  it('change nothing where the lever is none of the twin, or the measure is off', () => {
    expect(after({ lever: 'lotteryShare', value: 0.5 })).toEqual(baseline);
    expect(after({ off: true })).toEqual(baseline);
  });

  it('stop where they end', () => {
    expect(after({ until: '2027-01-01' }).stock - baseline.stock).toBeCloseTo(2 * (85 + 180), 6);
  });

  it('build on other numbers where they are given', () => {
    const context = { weekOf: () => 0, parameters: { netSalesPerYear: 40, demolitionsPerYear: 100 }, salesPerYear: 30 };
    const measure: Measure = { lever: 'saleDemolitionStop', value: 0.5, from: '2025-01-01', rampWeeks: 0 };
    expect(measuresQuestion([measure], context).changes.map(({ value }) => value)).toEqual([25, 50]);
  });
});
