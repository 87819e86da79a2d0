import { quantile } from '../analysis/quantile';

/** Statistics over replicates, in the order in which they are written. */
export const STATISTICS = ['mean', 'median', 'p10', 'p90'] as const;
/** A statistic over replicates. */
export type Statistic = (typeof STATISTICS)[number];

/** Statistics of some values, added in their order; those that are not numbers are left out. */
export function statisticsOf(values: readonly number[]): Readonly<Record<Statistic, number>> {
  const numbers = values.filter((value) => !Number.isNaN(value));
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    median: quantile(sorted, 0.5),
    p10: quantile(sorted, 0.1),
    p90: quantile(sorted, 0.9),
  };
}
