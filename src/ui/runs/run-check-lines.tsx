import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { MovedIndicator } from '../../analysis/moved-indicators';
import { indicatorById } from '../../contract/indicators';
import { MODEL_VERSION } from '../../contract/versions';
import { isSamePlan } from '../../store/plan';
import type { SavedRun } from '../../store/saved-runs';
import { plainAmount } from '../figures/amount';
import { yearOf } from '../figures/over-year';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useChoice, useSession } from '../session/page-context';
import { recordedRun } from './recorded-run';
import { checkRun } from './run-check';

/** Whether a saved run still comes out as it did: of which version it is, and what moved when it is computed again. */
export function RunCheckLines({ run }: { readonly run: SavedRun }): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const view = useSession('calendar', 'current', 'baseline', 'isComputing');
  const plan = useChoice((state) => state.plan.present);
  const isOpen = isSamePlan(run.plan, plan);
  const computed = isOpen ? recordedRun(view, plan) : undefined;
  const year = yearOf(view.calendar.target);
  const check = useMemo(() => (computed === undefined ? null : checkRun(run, computed, year)), [run, computed, year]);
  const versions = { saved: run.modelVersion, present: MODEL_VERSION };
  if (!isOpen)
    return run.modelVersion === MODEL_VERSION ? null : <Warning>{text('runs.check.other', versions)}</Warning>;
  if (check === null) return <p className="tertiary run-check">{text('runs.check.computing')}</p>;
  if (check.kind === 'same') return <p className="tertiary run-check">{text('runs.check.same')}</p>;
  const count = check.moved.length;
  const said =
    check.kind === 'broken'
      ? text('runs.check.broken', { date: monthName(check.date) })
      : text(count === 0 ? 'runs.check.sameNumbers' : 'runs.check.moved', { ...versions, year: String(year), count });
  return (
    <>
      <Warning>{said}</Warning>
      {count > 0 && <MovedTable moved={check.moved} />}
    </>
  );
}

function Warning({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="run-check run-check-warn" role="status">
      {children}
    </p>
  );
}

function MovedTable({ moved }: { readonly moved: readonly MovedIndicator[] }): ReactNode {
  const texts = useTexts();
  return (
    <table className="run-moved">
      <caption className="visually-hidden">{texts.text('runs.check.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.text('runs.check.indicator')}</th>
          <th scope="col">{texts.text('runs.check.then')}</th>
          <th scope="col">{texts.text('runs.check.now')}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ id, then, now }) => (
          <tr key={id}>
            <th scope="row">{texts.text(`indicator.${id}.name`)}</th>
            <td>{plainAmount(texts, indicatorById(id).unit, then)}</td>
            <td>{plainAmount(texts, indicatorById(id).unit, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
