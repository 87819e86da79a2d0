import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { planSpan } from '../../analysis/contracted-places';
import { plainAmount } from '../figures/amount';
import { atTarget } from '../figures/at-target';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { Limits } from '../sheets/limits-sheet';
import { useSession } from '../session/page-context';
import { ReportAgain } from './report-again';
import { ReportAssumptions } from './report-assumptions';
import { ReportChart } from './report-chart';
import { ReportCosts } from './report-costs';
import { ReportCriteria } from './report-criteria';
import { ReportFrame } from './report-frame';
import { ReportGains } from './report-gains';
import { ReportPlan } from './report-plan';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** The present plan against how things go now, to print. */
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
    <ReportFrame
      title={text('report.title')}
      isReady={reported !== null}
      waiting={text('report.computing')}
      onClose={onClose}
    >
      {reported !== null && <Parts reported={reported} />}
    </ReportFrame>
  );
}

function Parts({ reported }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { calendar, current, baseline, isBaseline } = reported;
  const year = String(yearOf(calendar.target));
  const people = ({ counts }: Reported['current']): string => {
    const value = atTarget(counts, calendar, 'homeless');
    return value === undefined ? '–' : plainAmount(texts, 'persons', value);
  };
  return (
    <>
      <p className="report-answer">
        {text('report.answer', { year, number: people(current) })}{' '}
        {!isBaseline && <span className="secondary">{text('report.compared', { number: people(baseline) })}</span>}
      </p>
      <ReportPlan reported={reported} />
      {!isBaseline && <ReportGains reported={reported} />}
      <ReportChart reported={reported} />
      <ReportCriteria reported={reported} />
      <ReportCosts reported={reported} />
      <ReportAssumptions
        plans={[{ id: 'plan', name: text('report.assumptions.value'), scenario: current.spec.scenario }]}
        some={text('report.assumptions.some')}
      />
      <ReportSection title={text('app.limits.title')}>
        <Limits />
      </ReportSection>
      <ReportAgain reported={reported} />
    </>
  );
}
