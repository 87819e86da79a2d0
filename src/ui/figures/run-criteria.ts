import { criteria, frictionalFloor } from '../../analysis/criteria';
import type { Criterion } from '../../analysis/criterion';
import { logFindings } from '../../analysis/log-findings';
import { regularSupplies } from '../../analysis/regular-seekers';
import { isQuarterKnown, targetQuarter } from '../../analysis/target-quarter';
import { PARAMETERS } from '../../contract/parameters';
import type { RunView } from '../session/session-view';

/** Criteria by run and baseline: they read the whole log, and a hand that scrubs asks for them again and again. */
const known = new WeakMap<RunView, Map<RunView | null, readonly Criterion[]>>();

/** The criteria of the target for a run, compared with its baseline. */
export function runCriteria(run: RunView, baseline: RunView | null): readonly Criterion[] {
  const ofRun = known.get(run) ?? new Map<RunView | null, readonly Criterion[]>();
  known.set(run, ofRun);
  const found = ofRun.get(baseline) ?? judgeRun(run, baseline);
  ofRun.set(baseline, found);
  return found;
}

function judgeRun(run: RunView, baseline: RunView | null): readonly Criterion[] {
  const { calendar, region } = run.spec.scenario;
  const inhabitants = region.municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0);
  const { toWeek } = targetQuarter(calendar);
  return criteria({
    counts: run.counts,
    log: logFindings(run, calendar),
    baseline: baseline === null ? undefined : regularSupplies(baseline.counts, calendar, toWeek),
    calendar,
    inhabitants,
  });
}

/** Households that are without a home at any moment even where a home waits for each. */
export interface Floor {
  readonly households: number;
  /** From an offer to the keys, at its shortest. @unit days */
  readonly lettingDays: number;
}

/** The frictional floor of a run in the quarter of the target; null until that is known. */
export function runFloor({ counts, spec }: RunView): Floor | null {
  const { calendar, parameters } = spec.scenario;
  const span = targetQuarter(calendar);
  if (!isQuarterKnown(counts, calendar)) return null;
  const lettingDays = (['mediatedCandidateDays', 'contractDays'] as const).reduce(
    (sum, id) => sum + (parameters[id] ?? PARAMETERS[id].default),
    0,
  );
  return { households: frictionalFloor(counts, span, lettingDays), lettingDays };
}
