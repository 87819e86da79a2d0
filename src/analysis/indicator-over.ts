import { WEEKS_PER_YEAR } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import type { Indicator } from '../contract/indicators';
import { levelOfColumn, stockOfSetting, sumOfColumn } from './weekly-sums';

/** Mean of a level over the ends of the weeks `[fromWeek, toWeek)`. */
function meanLevel(fromWeek: number, toWeek: number, levelAt: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += levelAt(week);
  return sum / (toWeek - fromWeek);
}

/**
 * Value of an indicator over the weeks `[fromWeek, toWeek)` of a run: a rate per year, the mean of a level, or a ratio
 * of sums. NaN where there are no weeks, or nothing to divide by.
 */
export function indicatorOver(counts: Counts, indicator: Indicator, fromWeek: number, toWeek: number): number {
  const from = Math.max(fromWeek, counts.firstWeek);
  const to = Math.min(toWeek, counts.firstWeek + counts.weeks);
  if (to <= from) return Number.NaN;
  const { formula } = indicator;
  switch (formula.kind) {
    case 'perYear':
      return (sumOfColumn(counts, formula.column, from, to) * WEEKS_PER_YEAR) / (to - from);
    case 'level':
      return meanLevel(from, to, (week) => levelOfColumn(counts, formula.column, week));
    case 'listLevel':
      return meanLevel(from, to, (week) => stockOfSetting(counts, 'list', week));
    case 'ratio': {
      const denominator = sumOfColumn(counts, formula.denominator, from, to);
      return denominator === 0
        ? Number.NaN
        : (formula.scale * sumOfColumn(counts, formula.numerator, from, to)) / denominator;
    }
  }
}
