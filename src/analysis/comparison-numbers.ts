import { comparisonRows, hashOfRows } from './comparison-rows';
import type { ComparisonRow } from './comparison-rows';
import type { RunFutures } from './paired-futures';

/** Every number of a comparison, and what they were computed from. */
export interface ComparisonNumbers {
  readonly rows: readonly ComparisonRow[];
  /** Hash of the numbers. */
  readonly hash: string;
  /** Version of the model; empty before the first future. */
  readonly model: string;
  readonly seeds: readonly string[];
}

/** The numbers of runs compared with one of them; `runs` are paired futures. */
export function comparisonNumbers(runs: readonly RunFutures[], reference: number): ComparisonNumbers {
  const rows = comparisonRows(runs, reference);
  const results = runs[reference]?.results ?? [];
  return {
    rows,
    hash: hashOfRows(rows),
    model: results[0]?.modelVersion ?? '',
    seeds: results.map(({ seed }) => seed),
  };
}
