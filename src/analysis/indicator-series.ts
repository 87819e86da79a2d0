import type { Counts } from '../contract/counts';
import type { Indicator } from '../contract/indicators';
import { indicatorOver } from './indicator-over';

/**
 * An indicator at the end of every week, over the `windowWeeks` weeks that end there (fewer at the beginning). Item `i`
 * belongs to week `counts.firstWeek + i`. Levels are taken at the end of the week itself.
 */
export function indicatorSeries(counts: Counts, indicator: Indicator, windowWeeks: number): Float64Array {
  const { kind } = indicator.formula;
  const window = kind === 'perYear' || kind === 'ratio' ? windowWeeks : 1;
  return Float64Array.from({ length: counts.weeks }, (_, index) => {
    const end = counts.firstWeek + index + 1;
    return indicatorOver(counts, indicator, { fromWeek: end - window, toWeek: end });
  });
}
