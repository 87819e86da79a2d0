import { criteria } from '../../analysis/criteria';
import type { Criterion } from '../../analysis/criteria';
import type { RunView } from '../session/session-view';

/** The criteria of the target for a run, compared with its baseline. */
export function runCriteria(run: RunView, baseline: RunView | null): readonly Criterion[] {
  const { calendar, region } = run.spec.scenario;
  const inhabitants = region.municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0);
  return criteria({ counts: run.counts, baseline: baseline?.counts, calendar, inhabitants });
}
