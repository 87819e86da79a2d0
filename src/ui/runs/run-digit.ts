import type { SavedRun } from '../../store/saved-runs';

/** Runs that a digit opens. */
const WITH_DIGIT = 9;

/** Digit that opens a run of the list; the one saved first has 1, so that saving another one moves no digit. */
export function digitOf(runs: readonly SavedRun[], index: number): number | undefined {
  const digit = runs.length - index;
  return digit <= WITH_DIGIT ? digit : undefined;
}

/** The run that a digit opens. */
export function runOfDigit(runs: readonly SavedRun[], digit: number): SavedRun | undefined {
  return runs.at(-digit);
}
