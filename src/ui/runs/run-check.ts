import { firstDifference } from '../../analysis/checkpoints';
import { movedIndicators } from '../../analysis/moved-indicators';
import type { MovedIndicator } from '../../analysis/moved-indicators';
import { MODEL_VERSION } from '../../contract/versions';
import type { RunRecord } from '../../contract/run-record';
import type { RecordedRun } from './recorded-run';

/** How a saved run compares with the same plan computed again. */
export type RunCheck =
  | { readonly kind: 'same' }
  /** Another version of the model, and what moved. */
  | { readonly kind: 'moved'; readonly moved: readonly MovedIndicator[] }
  /** The same version of the model gives another future from before a date on. */
  | { readonly kind: 'broken'; readonly date: string; readonly moved: readonly MovedIndicator[] };

/** Holds a saved run against the same plan as it is computed now, on the numbers of one year. */
export function checkRun(run: RunRecord, computed: RecordedRun, year: number): RunCheck {
  const moved = movedIndicators(run.results.years, computed.results.years, year);
  if (run.modelVersion !== MODEL_VERSION) return { kind: 'moved', moved };
  const date = firstDifference(run.checkpoints, computed.checkpoints);
  return date === undefined ? { kind: 'same' } : { kind: 'broken', date, moved };
}
