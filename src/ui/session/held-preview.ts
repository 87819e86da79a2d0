import type { Counts } from '../../contract/counts';
import type { IndicatorId } from '../../contract/indicators';
import type { Scenario } from '../../contract/scenario';
import type { Choices } from '../../store/choices';
import { withLever } from '../../store/plan';
import { runSeries } from '../figures/run-series';
import { previewOf } from './preview';
import type { KnownRun } from './run-desk';
import { specOfPlan } from './run-spec';

/** What a preview depends on; while all of it is the same, the preview is. */
interface Grounds {
  readonly run: KnownRun;
  readonly counts: Counts;
  readonly indicator: IndicatorId;
  readonly plan: Choices['plan']['present'];
  readonly held: Choices['held'];
}

/** The line as it would become with what is held, or with what was let go and is not computed yet. */
export class HeldPreview {
  /** Null where there is nothing to preview. */
  line: Float64Array | null = null;
  private grounds: Grounds | null = null;

  /** Redraws the line where what it depends on has changed. */
  update(run: KnownRun | null, choices: Choices, scenario: Scenario): void {
    const { indicator, held } = choices;
    const plan = choices.plan.present;
    if (run === null) return;
    const counts = run.history.weekCounts;
    const old = this.grounds;
    if (
      old?.run === run &&
      old.counts === counts &&
      old.indicator === indicator &&
      old.plan === plan &&
      old.held === held
    )
      return;
    this.grounds = { run, counts, indicator, plan, held };
    const wanted = specOfPlan(scenario, held === null ? plan : withLever(plan, held));
    this.line = previewOf(runSeries(counts, indicator), indicator, { present: run.spec, wanted });
  }
}
