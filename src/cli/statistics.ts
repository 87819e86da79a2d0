/** Statistics over replicates, in the order in which they are written. */
export const STATISTICS = ['mean', 'median', 'p10', 'p90'] as const;
/** A statistic over replicates. */
export type Statistic = (typeof STATISTICS)[number];

/** A quantile of values in order, in a line between the two nearest. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return below + (above - below) * (place - low);
}

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
