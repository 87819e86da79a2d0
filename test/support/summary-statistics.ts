/** Mean, spread and standard error of the mean of some numbers. */
export interface SummaryStatistics {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation over the numbers. */
  readonly deviation: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Summary of at least two numbers. */
export function summarise(values: readonly number[]): SummaryStatistics {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (n - 1));
  return {
    n,
    mean,
    deviation,
    standardError: deviation / Math.sqrt(n),
    low: Math.min(...values),
    high: Math.max(...values),
  };
}
