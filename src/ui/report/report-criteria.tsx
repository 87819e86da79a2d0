import type { ReactNode } from 'react';
import type { Criterion } from '../../analysis/criterion';
import { yearOf } from '../figures/over-year';
import { runCriteria } from '../figures/run-criteria';
import { useTexts } from '../language/use-texts';
import { VERDICT_SIGNS, verdictInWords } from '../result/criterion-words';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** Every criterion with its verdict: of the plan, and as things go now. */
export function ReportCriteria({ reported }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { calendar, current, baseline, isBaseline } = reported;
  const here = runCriteria(current, baseline);
  const there = isBaseline ? [] : runCriteria(baseline, baseline);
  const cell = (criterion: Criterion): ReactNode => (
    <td>
      <span aria-hidden="true">{VERDICT_SIGNS[criterion.verdict]}</span> {verdictInWords(texts, criterion)}
    </td>
  );
  return (
    <ReportSection title={text('report.criteria')}>
      <table className="table">
        <caption>{text('report.criteria.caption', { year: String(yearOf(calendar.target)) })}</caption>
        <thead>
          <tr>
            <td />
            {!isBaseline && <th scope="col">{text('app.plan.own')}</th>}
            <th scope="col">{text('term.baseline.name')}</th>
          </tr>
        </thead>
        <tbody>
          {here.map((criterion, index) => {
            const compared = there[index];
            return (
              <tr key={criterion.id}>
                <th scope="row">{text(`app.target.${criterion.id}.name`)}</th>
                {cell(criterion)}
                {compared !== undefined && cell(compared)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ReportSection>
  );
}
