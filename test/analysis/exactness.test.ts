import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOver } from '../../src/analysis/indicator-over';
import { indicatorSeries } from '../../src/analysis/indicator-series';
import { whyNumber } from '../../src/analysis/why-number';
import { WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts } from '../../src/contract/counts';
import { INDICATORS, type Indicator } from '../../src/contract/indicators';
import { History } from '../../src/player/history';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';

const WEEKS = 20;
const SPANS = Array.from({ length: WEEKS }, (_, from) => from)
  .slice(1)
  .flatMap((fromWeek) =>
    Array.from({ length: WEEKS - fromWeek }, (_, weeks) => ({ fromWeek, toWeek: fromWeek + weeks + 1 })),
  );

function countsOf(seed: number): Counts {
  const history = new History(SMALL_REGION, SMALL_CALENDAR);
  const built = new BuiltHistory({ seed, days: WEEKS * 7, homes: 60, seekers: 30, actsPerDay: 15 }, false);
  for (const chunk of built.chunks()) history.append(chunk);
  return history.weekCounts;
}

function column(counts: Counts, name: keyof typeof WEEKLY_COLUMN, week: number): number {
  return counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[name]]!;
}

const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const indicators: readonly Indicator[] = INDICATORS;

describe('findings on random histories', () => {
  it('explain every level and every sum over every span exactly', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const counts = countsOf(seed);
        for (const indicator of indicators.filter(({ formula }) => formula.kind !== 'ratio')) {
          for (const span of SPANS) {
            const why = whyNumber(counts, indicator, span);
            const parts = why.parts.reduce((sum, part) => sum + part.amount, 0);
            if (why.start + parts !== why.end)
              expect.fail(`${indicator.id} ${JSON.stringify(span)}: ${why.start} + ${parts} is not ${why.end}`);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('go on where the span before ended, and end at what the chart shows', () => {
    const counts = countsOf(5);
    for (const indicator of indicators.filter(({ formula }) => /evel$/.test(formula.kind))) {
      const series = indicatorSeries(counts, indicator, 13);
      for (const { fromWeek, toWeek } of SPANS) {
        const why = whyNumber(counts, indicator, { fromWeek, toWeek });
        expect([why.start, why.end]).toEqual([series[fromWeek - 1], series[toWeek - 1]]);
      }
    }
  });

  it('give ratios of sums, and rates per year, whatever the span', () => {
    const counts = countsOf(6);
    for (const span of SPANS) {
      const weeks = Array.from({ length: span.toWeek - span.fromWeek }, (_, n) => span.fromWeek + n);
      const sum = (name: keyof typeof WEEKLY_COLUMN): number =>
        weeks.reduce((total, week) => total + column(counts, name, week), 0);
      for (const indicator of indicators) {
        const { formula } = indicator;
        const value = indicatorOver(counts, indicator, span);
        if (formula.kind === 'ratio') {
          const denominator = sum(formula.denominator);
          if (denominator === 0) expect(value).toBeNaN();
          else expect(value / formula.scale).toBeCloseTo(sum(formula.numerator) / denominator, 9);
        } else if (formula.kind === 'perYear') {
          expect((value * weeks.length * 7) / 365.25).toBeCloseTo(sum(formula.column), 9);
        }
      }
    }
  });
});
