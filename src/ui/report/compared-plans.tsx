import type { ReactNode } from 'react';
import type { LeverId } from '../../contract/levers';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { RunBadge } from '../views/compare/run-badge';
import { shockInWords } from '../views/compare/run-differences';
import type { ShownRun } from '../views/compare/use-comparison';
import { MeasureList } from './measure-list';
import { ReportSection } from './report-section';

/** Whether a plan changes anything in the model as it stands. */
export function isChanged({ scenario: { measures, shocks, parameters } }: ShownRun): boolean {
  return measures.length + shocks.length + Object.keys(parameters).length > 0;
}

/** Every plan of a comparison in plain words; what a lever does is said where it is met first. */
export function ComparedPlans({ runs }: { readonly runs: readonly ShownRun[] }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  const firstWith = (lever: LeverId): ShownRun | undefined =>
    runs.find(({ scenario }) => scenario.measures.some((measure) => measure.lever === lever));
  return (
    <ReportSection title={text('comparisonReport.plans')}>
      {runs.map((run) => {
        const { measures, shocks } = run.scenario;
        return (
          <div key={run.id} className="report-plan">
            <h4>
              <RunBadge run={run} /> {run.name}{' '}
              {run.isReference && <span className="report-plan-role">{text('compare.run.reference')}</span>}
            </h4>
            {!isChanged(run) && <p>{text('comparisonReport.plans.none')}</p>}
            <MeasureList measures={measures} isExplained={(lever) => firstWith(lever) === run} />
            {shocks.length > 0 && (
              <ul className="report-list">
                {shocks.map((shock) => (
                  <li key={`${shock.parameter} ${shock.from}`}>
                    {text('comparisonReport.plans.shock')}: <strong>{text(`parameter.${shock.parameter}.name`)}</strong>{' '}
                    {shockInWords({ texts, monthName }, shock)}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </ReportSection>
  );
}
