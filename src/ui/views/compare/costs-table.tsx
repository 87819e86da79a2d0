import type { ReactNode } from 'react';
import { planSpan } from '../../../analysis/contracted-places';
import { OUTCOMES } from '../../../analysis/cost-effects';
import type { ComparedCosts } from '../../../analysis/compared-costs';
import type { Outcome } from '../../../analysis/cost-effects';
import { dateOfDay, DAYS_PER_WEEK } from '../../../contract/calendar';
import { PAYERS } from '../../../contract/prices';
import { useMonthName } from '../../language/use-month-name';
import { useTexts } from '../../language/use-texts';
import { RunBadge } from './run-badge';
import type { ComparisonView } from './use-comparison';

const MILLION = 1e6;

/** What each run costs more by payer, what a gain costs, and how much of the savings falls to who does not pay. */
export function CostsTable({ view }: { readonly view: ComparisonView }): ReactNode {
  const { text, number } = useTexts();
  const monthName = useMonthName();
  const { runs, comparison, reference } = view;
  const { calendar } = reference.scenario;
  const { fromWeek, toWeek } = planSpan(calendar);
  const month = (week: number): string => monthName(dateOfDay(calendar, week * DAYS_PER_WEEK));
  const columns = runs.flatMap((run, index) => {
    const costs = comparison.runs[index]?.costs;
    return run.isReference || costs === undefined || comparison.futures === 0 ? [] : [{ run, costs }];
  });
  const millions = (euros: number): string =>
    number(Math.round((euros / MILLION) * 10) / 10, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
  const each = (costs: ComparedCosts, outcome: Outcome): string => {
    if (costs.outcomes[outcome] < 1) return '–';
    if (costs.extra <= 0) return text('compare.costs.saves');
    return text('compare.costs.euros', { euros: Number((costs.extra / costs.outcomes[outcome]).toPrecision(2)) });
  };
  return (
    <section className="compare-part compare-wide" aria-label={text('compare.costs')}>
      <table className="table plans-table">
        <caption>
          <strong className="compare-caption">{text('compare.costs')}</strong>{' '}
          {text('compare.costs.note', { number: reference.number, from: month(fromWeek), to: month(toWeek - 1) })}
        </caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ run }) => (
              <th key={run.id} scope="col">
                <RunBadge run={run} /> {run.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PAYERS.map((payer) => (
            <tr key={payer}>
              <th scope="row">{text(`payer.${payer}`)}</th>
              {columns.map(({ run, costs }) => (
                <td key={run.id}>{millions(costs.extraByPayer[payer])}</td>
              ))}
            </tr>
          ))}
          <tr className="compare-sum">
            <th scope="row">{text('app.costs.present')}</th>
            {columns.map(({ run, costs }) => (
              <td key={run.id}>{millions(costs.extra)}</td>
            ))}
          </tr>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{text(`app.costs.${outcome}`)}</th>
              {columns.map(({ run, costs }) => (
                <td key={run.id}>
                  {number(Math.round(costs.outcomes[outcome]))}
                  <span className="compare-each secondary">
                    {each(costs, outcome)}{' '}
                    {costs.extra > 0 && costs.outcomes[outcome] >= 1 && text('compare.costs.each')}
                  </span>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" title={text('compare.costs.wrongPocket.definition')}>
              {text('compare.costs.wrongPocket')}
            </th>
            {columns.map(({ run, costs }) => (
              <td key={run.id}>
                {costs.wrongPocket === undefined
                  ? '–'
                  : number(costs.wrongPocket, { style: 'percent', maximumFractionDigits: 0 })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
