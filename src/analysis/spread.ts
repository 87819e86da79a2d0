import { pairedDifference, type PairedDifference } from './paired-difference';
import { quantile } from './quantile';

/** Shares of the futures that the ends of the bands 95, 80 and 50 leave below them, and the middle. */
export const QUANTILE_SHARES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** Quantiles at `QUANTILE_SHARES`. */
export type Quantiles = readonly [
  p2: number,
  p10: number,
  p25: number,
  median: number,
  p75: number,
  p90: number,
  p97: number,
];

/** Where the futures of one run lie. */
export interface Spread {
  /** Futures with a value. */
  readonly futures: number;
  readonly mean: number;
  readonly quantiles: Quantiles;
}

/** What pairs of futures say about a difference, and where the differences lie. */
export interface PairedSpread extends PairedDifference {
  readonly quantiles: Quantiles;
}

/** Quantiles of some numbers, in any order. */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = Float64Array.from(values).sort();
  return QUANTILE_SHARES.map((share) => quantile(sorted, share)) as unknown as Quantiles;
}

/** Where some values lie; given in order of seed, since sums depend on it. What is not a number is left out. */
export function spreadOf(values: readonly number[]): Spread {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return {
    futures: numbers.length,
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    quantiles: quantilesOf(numbers),
  };
}

/** Where the differences `changed − compared` lie; both in the same order of seeds. */
export function pairedSpread(compared: readonly number[], changed: readonly number[]): PairedSpread {
  const differences = changed.map((value, index) => value - (compared[index] ?? Number.NaN));
  return {
    ...pairedDifference(compared, changed),
    quantiles: quantilesOf(differences.filter((difference) => !Number.isNaN(difference))),
  };
}
