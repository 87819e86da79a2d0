import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { leverById } from '../../contract/levers';
import { yearOf } from '../figures/over-year';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { leverValue } from '../levers/lever-amount';
import { measureInWords } from '../views/compare/run-differences';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** The question, and the plan in plain words: every measure with its dates, and what holds now. */
export function ReportPlan({ reported }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  const { scenario } = reported.current.spec;
  const { calendar, region, measures } = scenario;
  const lines = useMemo(
    () =>
      measures.map((measure) => ({
        lever: measure.lever,
        said: measureInWords({ texts, monthName }, measure),
        usual: leverValue(texts, leverById(measure.lever), leverById(measure.lever).default),
      })),
    [measures, texts, monthName],
  );
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
        {lines.length === 0 && <p>{text('report.package.none')}</p>}
        <ul className="report-list">
          {lines.map(({ lever, said, usual }) => (
            <li key={`${lever} ${said}`}>
              <strong>{text(`lever.${lever}.name`)}</strong>: {said}{' '}
              <span className="secondary">
                ({text('report.package.plain', { usual })}). {text(`lever.${lever}.short`)}.
              </span>
            </li>
          ))}
        </ul>
      </ReportSection>
    </>
  );
}
