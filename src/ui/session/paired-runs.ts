import type { RunPair } from '../figures/group-differences';

/** Pairs of futures of the plan: the same people, with and without its measures. */
export interface PairedRuns {
  /** Pairs that are known, that of the run shown first. */
  readonly pairs: readonly RunPair[];
  /** Pairs that will be known when all is computed. */
  readonly wanted: number;
}

/** No pairs, and none to come. */
export const NO_PAIRS: PairedRuns = { pairs: [], wanted: 0 };

/** Whether there are pairs, and no more will come. */
export function areAllKnown({ pairs, wanted }: PairedRuns): boolean {
  return pairs.length > 0 && pairs.length >= wanted;
}
