import { checkpointsOf } from '../../analysis/checkpoints';
import { recordResults } from '../../analysis/record-results';
import type { RunRecord } from '../../contract/run-record';
import type { Plan } from '../../store/plan';
import { shippedScenario } from '../opening/shipped-scenarios';
import { runKey, specOfPlan } from '../session/run-spec';
import type { RunView, SessionView } from '../session/session-view';

/** What of a computed run is kept in a record. */
export type RecordedRun = Pick<RunRecord, 'results' | 'checkpoints'>;

/** Made once for each run, as far as it is known. */
const made = new WeakMap<RunView, RecordedRun>();

/** What is kept of the run of a plan; undefined until the page has computed exactly that one to its end. */
export function recordedRun(
  { current, baseline, calendar, isComputing }: Pick<SessionView, 'current' | 'baseline' | 'calendar' | 'isComputing'>,
  plan: Plan,
): RecordedRun | undefined {
  if (current === null || baseline === null || isComputing) return undefined;
  if (runKey(current.spec) !== runKey(specOfPlan(shippedScenario(plan.scenarioId), plan))) return undefined;
  const known = made.get(current);
  if (known !== undefined) return known;
  const recorded = {
    results: recordResults(current.counts, baseline.counts, calendar),
    checkpoints: checkpointsOf(current.events, calendar, current.days),
  };
  made.set(current, recorded);
  return recorded;
}
