import type { ReactNode } from 'react';
import { yearOf } from '../figures/over-year';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { MeasureList } from './measure-list';
import { ReportSection } from './report-section';
import { ShockList } from './shock-list';
import type { Reported } from './reported';

/** The question, and the plan in plain words: every measure with its dates, and what holds now. */
export function ReportPlan({ reported }: { readonly reported: Reported }): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { scenario } = reported.current.spec;
  const { calendar, region, measures, shocks } = scenario;
  const values = { year: String(yearOf(calendar.target)) };
  return (
    <>
      <ReportSection title={text('report.question')}>
        <p>{text(reported.isBaseline ? 'report.question.baseline' : 'report.question.plan', values)}</p>
        <p className="secondary">
          {text('report.region', {
            region: region.name,
            from: monthName(calendar.start),
            to: monthName(calendar.target),
          })}
        </p>
      </ReportSection>
      <ReportSection title={text('report.package')}>
        {measures.length === 0 && <p>{text('report.package.none')}</p>}
        <MeasureList measures={measures} />
        <ShockList shocks={shocks} />
      </ReportSection>
    </>
  );
}
