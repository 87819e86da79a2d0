import { describe, expect, it } from 'vitest';
import { indicatorOver } from '../../src/analysis/indicator-over';
import { indicatorSeries } from '../../src/analysis/indicator-series';
import { pairedDifference } from '../../src/analysis/paired-difference';
import { previewLine } from '../../src/analysis/preview-line';
import { whyNumber, type WhyNumber } from '../../src/analysis/why-number';
import { yearlyTable } from '../../src/analysis/yearly-table';
import { viewCounts, type Counts } from '../../src/contract/counts';
import { INDICATORS, indicatorById, type Indicator } from '../../src/contract/indicators';
import type { Scenario } from '../../src/contract/scenario';
import { createSimulation } from '../../src/core/index';
import demo from '../../scenarios/regions/demo.json';

const text = { nl: '', en: '' };
const calendar = { start: '2025-01-06', now: '2026-01-05', target: '2026-12-31', horizon: '2027-01-04' };
const scenario: Scenario = {
  schemaVersion: 1,
  id: 'two-years',
  title: text,
  question: text,
  region: demo,
  calendar,
  parameters: {},
  measures: [],
  shocks: [],
};

function twoYears(): Counts {
  const simulation = createSimulation({ scenario, seed: 'analysis' });
  simulation.advanceTo(simulation.horizonDay);
  return viewCounts(simulation.takeChunk().counts);
}

const counts = twoYears();
const partSum = (why: WhyNumber): number => why.parts.reduce((sum, part) => sum + part.amount, 0);

describe('why a number is what it is', () => {
  it.each(INDICATORS.map((indicator: Indicator) => indicator))('adds up exactly for $id', (indicator) => {
    for (const [fromWeek, toWeek] of [
      [1, 2],
      [13, 60],
      [52, 104],
    ] as const) {
      const why = whyNumber(counts, indicator, { fromWeek, toWeek });
      if (why.kind === 'ratio') {
        const [numerator, denominator] = why.parts;
        expect(denominator?.amount).toBeGreaterThan(0);
        expect(why.end).toBeCloseTo(indicatorOver(counts, indicator, { fromWeek, toWeek }), 12);
        expect(numerator?.amount).toBeGreaterThan(0);
      } else expect(why.start + partSum(why)).toBe(why.end);
    }
  });

  it('names every stream that moves the waiting list', () => {
    const why = whyNumber(counts, indicatorById('seekers'), { fromWeek: 52, toWeek: 104 });
    expect(why.parts.map((part) => (part.kind === 'flow' ? `${part.flow.from}-${part.flow.to}` : ''))).toEqual([
      'outside-list',
      'list-social',
      'list-flex',
      'list-sharedHome',
      'list-stoppedSearching',
      'social-list',
    ]);
  });
});

describe('indicators over periods', () => {
  it('gives a yearly table whose first full year equals the period itself', () => {
    const [, second] = yearlyTable(counts, calendar);
    expect(second?.year).toBe(2026);
    const own = indicatorOver(counts, indicatorById('lettings'), { fromWeek: 52, toWeek: 104 });
    expect(second?.values.lettings).toBeCloseTo(own, 9);
    expect(own).toBeGreaterThan(3500);
  });

  it('takes the trailing window of a flow and the week itself of a level', () => {
    const lettings = indicatorSeries(counts, indicatorById('lettings'), 13);
    const stock = indicatorSeries(counts, indicatorById('stock'), 13);
    expect(lettings[51]).toBeCloseTo(indicatorOver(counts, indicatorById('lettings'), { fromWeek: 39, toWeek: 52 }), 9);
    expect(stock[51]).toBe(whyNumber(counts, indicatorById('stock'), { fromWeek: 1, toWeek: 52 }).end);
  });

  it('is NaN where there are no weeks', () => {
    expect(indicatorOver(counts, indicatorById('lettings'), { fromWeek: 300, toWeek: 310 })).toBeNaN();
  });
});

describe('paired differences', () => {
  it('gives mean, interval and flips of a known sample', () => {
    const difference = pairedDifference([1, 2, 3, 4], [2, 4, 4, 3]);
    expect(difference.pairs).toBe(4);
    expect(difference.mean).toBeCloseTo(0.75, 12);
    // standard deviation 1.2583, standard error 0.62915, t(3) = 3.182
    expect(difference.high).toBeCloseTo(0.75 + 3.182 * 0.629153, 5);
    expect(difference.low).toBeCloseTo(0.75 - 3.182 * 0.629153, 5);
    expect(difference.signFlips).toBe(1);
    expect(difference.distinguishable).toBe(false);
  });

  it('never calls two pairs more than chance, and three equal ones so', () => {
    expect(pairedDifference([0, 0], [5, 5]).distinguishable).toBe(false);
    expect(pairedDifference([0, 0, 0], [5, 5, 5]).distinguishable).toBe(true);
    expect(pairedDifference([0, 0, 0], [0, 0, 0]).distinguishable).toBe(false);
  });

  it('leaves pairs with a missing value out', () => {
    expect(pairedDifference([1, Number.NaN, 3], [2, 2, 5]).pairs).toBe(2);
  });
});

describe('preview', () => {
  it('multiplies by the ratio of the twin and holds its last item', () => {
    expect([...previewLine(Float64Array.of(10, 10, 10), Float64Array.of(1, 1.5))]).toEqual([10, 15, 15]);
  });
});
