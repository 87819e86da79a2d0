import type { ReactNode } from 'react';
import type { LeverId } from '../../contract/levers';
import { useTexts } from '../language/use-texts';
import { RunBadge } from '../views/compare/run-badge';
import type { ShownRun } from '../views/compare/use-comparison';
import { BeliefList } from './belief-list';
import { MeasureList } from './measure-list';
import { ReportSection } from './report-section';
import { ShockList } from './shock-list';

/** Whether a plan changes anything in the model as it stands. */
export function isChanged({ scenario: { measures, shocks, parameters } }: ShownRun): boolean {
  return measures.length + shocks.length + Object.keys(parameters).length > 0;
}

/** Every plan of a comparison in plain words; what a lever does is said where it is met first. */
export function ComparedPlans({ runs }: { readonly runs: readonly ShownRun[] }): ReactNode {
  const { text } = useTexts();
  const firstWith = (lever: LeverId): ShownRun | undefined =>
    runs.find(({ scenario }) => scenario.measures.some((measure) => measure.lever === lever));
  return (
    <ReportSection title={text('comparisonReport.plans')}>
      {runs.map((run) => {
        const { measures, shocks, parameters } = run.scenario;
        return (
          <div key={run.id} className="report-plan">
            <h4>
              <RunBadge run={run} /> {run.name}{' '}
              {run.isReference && <span className="report-plan-role">{text('compare.run.reference')}</span>}
            </h4>
            {!isChanged(run) && <p>{text('comparisonReport.plans.none')}</p>}
            <MeasureList measures={measures} isExplained={(lever) => firstWith(lever) === run} />
            <ShockList shocks={shocks} />
            <BeliefList parameters={parameters} />
          </div>
        );
      })}
    </ReportSection>
  );
}
