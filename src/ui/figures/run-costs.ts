import { contractedPlaces, planSpan } from '../../analysis/contracted-places';
import { costLines } from '../../analysis/costs';
import type { CostLine } from '../../analysis/costs';
import type { RunView } from '../session/session-view';

/** Cost lines of a run from `now` to the target date; null until it is known so far. */
export function runCosts(run: RunView | null): readonly CostLine[] | null {
  if (run === null) return null;
  const { counts, spec } = run;
  const span = planSpan(spec.scenario.calendar);
  if (counts.firstWeek + counts.weeks < span.toWeek) return null;
  return costLines({ counts, span, contracted: contractedPlaces(spec.scenario) });
}
