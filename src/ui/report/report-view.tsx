import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { planSpan } from '../../analysis/contracted-places';
import { plainAmount } from '../figures/amount';
import { atTarget } from '../figures/at-target';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { Limits } from '../sheets/limits-sheet';
import { useSession } from '../session/page-context';
import { applyTheme } from '../theme/theme-properties';
import { ViewFrame } from '../views/view-frame';
import { ReportAgain } from './report-again';
import { ReportAssumptions } from './report-assumptions';
import { ReportChart } from './report-chart';
import { ReportCosts } from './report-costs';
import { ReportCriteria } from './report-criteria';
import { ReportGains } from './report-gains';
import { ReportPlan } from './report-plan';
import { ReportSection } from './report-section';
import type { Reported } from './reported';
import '../sheets/table-sheet.css';
import './report-view.css';

/** The present plan against how things go now, as sheets of A4: on the screen as on paper, always dark on white. */
export function ReportView({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  const view = useSession('calendar', 'current', 'baseline', 'isBaseline', 'isComputing', 'pairs');
  const { calendar, current, baseline, isBaseline, isComputing, pairs } = view;
  const reported: Reported | null = useMemo(() => {
    if (current === null || baseline === null || isComputing) return null;
    const isKnown =
      current.counts.weeks >= planSpan(calendar).toWeek && baseline.counts.weeks >= planSpan(calendar).toWeek;
    return isKnown ? { calendar, current, baseline, isBaseline, pairs: pairs.pairs } : null;
  }, [calendar, current, baseline, isBaseline, isComputing, pairs]);
  return (
    <ViewFrame title={text('report.title')} lead={text('report.lead')} onClose={onClose}>
      <Button
        className="outline-button report-print"
        isDisabled={reported === null}
        onPress={() => {
          window.print();
        }}
      >
        {text('report.print')}
      </Button>
      {reported === null ? <p role="status">{text('report.computing')}</p> : <Paper reported={reported} />}
    </ViewFrame>
  );
}

function Paper({ reported }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (paper.current !== null) applyTheme(paper.current, 'light');
  }, []);
  const { calendar, current, baseline, isBaseline } = reported;
  const year = String(yearOf(calendar.target));
  const people = ({ counts }: Reported['current']): string => {
    const value = atTarget(counts, calendar, 'homeless');
    return value === undefined ? '–' : plainAmount(texts, 'persons', value);
  };
  return (
    <article className="report" ref={paper} aria-label={text('report.title')}>
      <p className="report-answer">
        {text('report.answer', { year, number: people(current) })}{' '}
        {!isBaseline && <span className="secondary">{text('report.compared', { number: people(baseline) })}</span>}
      </p>
      <ReportPlan reported={reported} />
      {!isBaseline && <ReportGains reported={reported} />}
      <ReportChart reported={reported} />
      <ReportCriteria reported={reported} />
      <ReportCosts reported={reported} />
      <ReportAssumptions reported={reported} />
      <ReportSection title={text('app.limits.title')}>
        <Limits />
      </ReportSection>
      <ReportAgain reported={reported} />
    </article>
  );
}
