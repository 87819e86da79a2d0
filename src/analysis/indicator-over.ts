import { WEEKS_PER_YEAR } from '../contract/calendar';
import type { Counts } from '../contract/counts';
import type { Indicator } from '../contract/indicators';
import { levelOfColumn, stockOfSetting, sumOfColumn, sumOfLevels, type WeekSpan } from './weekly-sums';

/** Mean of a level over the ends of some weeks. */
function meanLevel({ fromWeek, toWeek }: WeekSpan, levelAt: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += levelAt(week);
  return sum / (toWeek - fromWeek);
}

/**
 * Value of an indicator over some weeks of a run: a rate per year, the mean of a level, or a ratio
 * of sums. NaN where there are no weeks, or nothing to divide by.
 */
export function indicatorOver(counts: Counts, indicator: Indicator, asked: WeekSpan): number {
  const span = {
    fromWeek: Math.max(asked.fromWeek, counts.firstWeek),
    toWeek: Math.min(asked.toWeek, counts.firstWeek + counts.weeks),
  };
  const weeks = span.toWeek - span.fromWeek;
  if (weeks <= 0) return Number.NaN;
  const { formula } = indicator;
  switch (formula.kind) {
    case 'perYear':
      return (sumOfColumn(counts, formula.column, span) * WEEKS_PER_YEAR) / weeks;
    case 'level':
      return meanLevel(span, (week) => levelOfColumn(counts, formula.column, week));
    case 'levels':
      return meanLevel(span, (week) => sumOfLevels(counts, formula.columns, week));
    case 'listLevel':
      return meanLevel(span, (week) => stockOfSetting(counts, 'list', week));
    case 'ratio': {
      const denominator = sumOfColumn(counts, formula.denominator, span);
      return denominator === 0
        ? Number.NaN
        : (formula.scale * sumOfColumn(counts, formula.numerator, span)) / denominator;
    }
  }
}
