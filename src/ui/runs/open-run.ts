import { MODEL_VERSION } from '../../contract/versions';
import { openPlan } from '../../store/decide';
import { identified } from '../../store/plan';
import type { SavedRun } from '../../store/saved-runs';
import type { Page } from '../session/page-context';

/**
 * Opens the plan of a saved run: one step of undo. Where another version of the model computed it, the run is shown in
 * full, which says so.
 */
export function openRun({ choices }: Pick<Page, 'choices'>, run: SavedRun): void {
  const { plan, id, name } = run;
  const measures = identified(plan.measures);
  openPlan(choices, { ...plan, measures }, { kind: 'open-run', run: id, name, at: performance.now() });
  if (run.modelVersion !== MODEL_VERSION) choices.setState({ view: { kind: 'runs', run: id } });
}
