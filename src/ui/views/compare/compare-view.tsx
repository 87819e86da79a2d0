import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { CHARTED } from '../../../analysis/seed-result';
import { useTexts } from '../../language/use-texts';
import { useChoice, usePage, useSession } from '../../session/page-context';
import { ViewFrame } from '../view-frame';
import { CompareFiles } from './compare-files';
import { CompareLines } from './compare-lines';
import type { LinesLook } from './compare-lines';
import { CompareTables } from './compare-tables';
import { CostsTable } from './costs-table';
import { CriteriaMatrix } from './criteria-matrix';
import { DifferenceStrips } from './difference-strips';
import { FuturesBar } from './futures-bar';
import { FuturesSquares } from './futures-squares';
import { LedgerMatrix } from './ledger-matrix';
import { RunBar } from './run-bar';
import { useComparison } from './use-comparison';
import type { ComparisonView } from './use-comparison';
import { lowered, verdictOf } from './verdict';
import { WhatDiffers } from './what-differs';
import '../../sheets/table-sheet.css';
import '../../timeline/transport.css';
import './compare-view.css';

/** Two to six runs beside each other: who gains, who waits, how sure that is, what differs and who pays. */
export function CompareView({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { announcer } = usePage();
  const texts = useTexts();
  const view = useComparison();
  const { isShowingBaseline } = useSession('isShowingBaseline');
  const [isTable, setTable] = useState(false);
  const names = useMemo(() => new Map(view?.runs.map(({ id, name }) => [id, name])), [view?.runs]);
  const sentence = view === null ? texts.text('compare.alone') : verdictOf(texts, view.comparison, names);
  const isComplete = view !== null && view.state.wanted > 0 && view.state.done === view.state.wanted;
  const futures = view?.comparison.futures ?? 0;
  const told = isComplete && futures > 0 ? texts.text('compare.told', { futures, sentence }) : '';
  useEffect(() => {
    if (told !== '') announcer.say(told);
  }, [announcer, told]);
  const lead =
    view === null
      ? undefined
      : texts.text('compare.lead', {
          number: view.reference.number,
          reference: lowered(view.reference.name),
          futures,
          sampled: String(view.isSampled),
        });
  return (
    <ViewFrame title={sentence} onClose={onClose} {...(lead === undefined ? {} : { lead })}>
      <div className="compare" data-baseline={isShowingBaseline || undefined}>
        <div className="compare-bar">
          <RunBar runs={view?.runs ?? []} />
          {view !== null && <FuturesBar state={view.state} done={futures} />}
          <SwitchField isSelected={isTable} onChange={setTable}>
            <SwitchButton className="switch">
              <span className="switch-box" />
              {texts.text('compare.asTable')}
            </SwitchButton>
          </SwitchField>
        </div>
        {view !== null && <Findings view={view} isTable={isTable} />}
      </div>
    </ViewFrame>
  );
}

/** What was found: lines, squares and strips, or tables of the same; below it who gains, who pays and what differs. */
function Findings({ view, isTable }: { readonly view: ComparisonView; readonly isTable: boolean }): ReactNode {
  const chosen = useChoice((state) => state.indicator);
  const indicator = CHARTED.find((id) => id === chosen) ?? 'homeless';
  const hasOthers = view.runs.length > 1;
  const [look, setLook] = useState<LinesLook>({ mode: 'together', bandChoice: 'eight' });
  return (
    <>
      {isTable ? (
        <CompareTables view={view} indicator={indicator} />
      ) : (
        <div className="compare-pictures">
          <CompareLines view={view} indicator={indicator} look={look} onLook={setLook} />
          <div className="compare-side">
            <FuturesSquares view={view} />
            {hasOthers && <DifferenceStrips view={view} indicator={indicator} />}
          </div>
        </div>
      )}
      {hasOthers && (
        <div className="compare-findings">
          <LedgerMatrix view={view} />
          {!isTable && <CriteriaMatrix view={view} />}
          <CostsTable view={view} />
          <WhatDiffers view={view} />
        </div>
      )}
      <CompareFiles
        view={view}
        chart={{ indicator, isDifference: look.mode === 'difference', bandChoice: look.bandChoice }}
      />
    </>
  );
}
