/** What pairs of runs with the same seed say about a difference. */
export interface PairedDifference {
  readonly pairs: number;
  readonly mean: number;
  /** Ends of the 95% interval of the mean; NaN with fewer than two pairs. */
  readonly low: number;
  readonly high: number;
  /** Pairs whose difference has the other sign than the mean. */
  readonly signFlips: number;
  /** Whether the interval excludes zero; never with fewer than three pairs. */
  readonly distinguishable: boolean;
}

/** Pairs needed before a difference is called more than chance. */
export const FEWEST_PAIRS = 3;

/** Two-sided 95% quantiles of Student's t by degrees of freedom 1–30 (any table of the distribution). */
const T_95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
const T_95_NORMAL = 1.96;

/**
 * The paired difference `changed − baseline`. The two lists hold the value per seed, in the same order of seeds; pairs
 * with a missing value are left out.
 */
export function pairedDifference(baseline: readonly number[], changed: readonly number[]): PairedDifference {
  const differences: number[] = [];
  for (let i = 0; i < Math.min(baseline.length, changed.length); i++) {
    const difference = (changed[i] ?? Number.NaN) - (baseline[i] ?? Number.NaN);
    if (!Number.isNaN(difference)) differences.push(difference);
  }
  const pairs = differences.length;
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) * (difference - mean), 0);
  const standardError = pairs > 1 ? Math.sqrt(squares / (pairs - 1) / pairs) : Number.NaN;
  const half = (T_95[pairs - 2] ?? T_95_NORMAL) * standardError;
  return {
    pairs,
    mean,
    low: mean - half,
    high: mean + half,
    signFlips: differences.filter((difference) => difference * mean < 0).length,
    distinguishable: pairs >= FEWEST_PAIRS && (mean - half > 0 || mean + half < 0),
  };
}
