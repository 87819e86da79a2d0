import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { SAMPLED } from '../../analysis/belief-sample';
import { CHARTED } from '../../analysis/seed-result';
import { indicatorById } from '../../contract/indicators';
import { MODEL_VERSION } from '../../contract/versions';
import { yearOf } from '../figures/over-year';
import { useTexts } from '../language/use-texts';
import { Limits } from '../sheets/limits-sheet';
import { useChoice } from '../session/page-context';
import { CompareChart } from '../views/compare/compare-chart';
import { CostsTable } from '../views/compare/costs-table';
import { CriteriaMatrix } from '../views/compare/criteria-matrix';
import { DifferenceStrips } from '../views/compare/difference-strips';
import { FuturesProgress } from '../views/compare/futures-progress';
import { LedgerMatrix } from '../views/compare/ledger-matrix';
import { RunBadge } from '../views/compare/run-badge';
import { useComparison } from '../views/compare/use-comparison';
import type { ComparisonView } from '../views/compare/use-comparison';
import { lowered, verdictOf } from '../views/compare/verdict';
import { WhatDiffers } from '../views/compare/what-differs';
import { ComparedAgain } from './compared-again';
import { ComparedInShort } from './compared-in-short';
import { ComparedNumbers } from './compared-numbers';
import { ComparedPlans, isChanged } from './compared-plans';
import { ReportAssumptions } from './report-assumptions';
import { ReportFrame } from './report-frame';
import { ReportSection } from './report-section';
import '../views/compare/compare-view.css';
import './comparison-report.css';

/** The plans that are compared, to print. */
export function ComparisonReport({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { text } = useTexts();
  const view = useComparison();
  const isReady = view !== null && view.comparison.futures > 0;
  return (
    <ReportFrame
      title={text('comparisonReport.title')}
      aside={
        view !== null && <FuturesProgress state={view.state} done={view.comparison.futures} wanted={view.wanted} />
      }
      isReady={isReady}
      waiting={text(view === null ? 'compare.alone' : 'report.computing')}
      onClose={onClose}
    >
      {isReady && <Parts view={view} />}
    </ReportFrame>
  );
}

function Parts({ view }: { readonly view: ComparisonView }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const { runs, reference, comparison, isSampled } = view;
  const { calendar, region } = reference.scenario;
  const names = useMemo(() => new Map(runs.map(({ id, name }) => [id, name])), [runs]);
  const hasOthers = runs.length > 1;
  return (
    <>
      <p className="report-kicker">
        {text('comparisonReport.kicker', { plans: runs.length, region: region.name, version: MODEL_VERSION })}
      </p>
      <p className="report-answer">{verdictOf(texts, comparison, names)}</p>
      <ReportSection title={text('report.question')}>
        <p>{text('comparisonReport.question', { year: String(yearOf(calendar.target)) })}</p>
        <p className="secondary">
          {text('comparisonReport.how', {
            futures: comparison.futures,
            number: reference.number,
            reference: lowered(reference.name),
          })}{' '}
          {isSampled ? text('compare.sampled.hint', { count: SAMPLED.length }) : text('comparisonReport.chanceOnly')}
        </p>
      </ReportSection>
      <ComparedInShort view={view} />
      <ComparedPlans runs={runs} />
      <Lines view={view} />
      {hasOthers && <LedgerMatrix view={view} isOnPaper />}
      <CriteriaMatrix view={view} isWhole />
      {hasOthers && (
        <>
          <CostsTable view={view} />
          <p className="report-note secondary">
            {text('compare.costs.wrongPocket')}: {lowered(text('compare.costs.wrongPocket.definition'))}{' '}
            {text('app.costs.note')}
          </p>
        </>
      )}
      <ComparedNumbers view={view} />
      {runs.filter(isChanged).length > 1 && <WhatDiffers view={view} />}
      <ReportAssumptions
        plans={runs.map((run) => ({ id: run.id, name: <RunBadge run={run} />, scenario: run.scenario }))}
        some={text('comparisonReport.assumptions.some')}
      />
      <ReportSection title={text('app.limits.title')}>
        <Limits />
      </ReportSection>
      <ComparedAgain view={view} />
    </>
  );
}

/** The chosen indicator of every plan over the years, and how far the plans differ on the target date. */
function Lines({ view }: { readonly view: ComparisonView }): ReactNode {
  const { text } = useTexts();
  const chosen = useChoice((state) => state.indicator);
  const indicator = CHARTED.find((id) => id === chosen) ?? 'homeless';
  const focus = view.runs.find(({ isFocus }) => isFocus) ?? view.reference;
  return (
    <>
      <ReportSection title={text('comparisonReport.chart')}>
        <p className="secondary">
          {text('comparisonReport.chart.note', {
            name: text(`indicator.${indicator}.name`),
            unit: text(`app.chartUnit.${indicatorById(indicator).unit}`),
            number: focus.number,
            focus: lowered(focus.name),
          })}
        </p>
        <CompareChart view={view} indicator={indicator} mode="together" bandChoice="eight" />
      </ReportSection>
      {view.runs.length > 1 && <DifferenceStrips view={view} indicator={indicator} />}
    </>
  );
}
