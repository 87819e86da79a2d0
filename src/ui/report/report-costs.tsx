import type { ReactNode } from 'react';
import { planSpan } from '../../analysis/contracted-places';
import { outcomesOf } from '../../analysis/cost-effects';
import { costsByPayer } from '../../analysis/costs';
import { dateOfDay, DAYS_PER_WEEK } from '../../contract/calendar';
import { PAYERS } from '../../contract/prices';
import { runCosts } from '../figures/run-costs';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { CostEffects } from '../sheets/cost-effects';
import { ReportSection } from './report-section';
import type { Reported } from './reported';
import '../sheets/costs-sheet.css';

const MILLION = 1e6;

/** What every payer pays, more or less than as things go now, and whether who pays is who saves. */
export function ReportCosts({ reported }: { readonly reported: Reported }): ReactNode {
  const { text, number } = useTexts();
  const monthName = useMonthName();
  const { calendar, current, baseline, isBaseline } = reported;
  const [here, there] = [runCosts(current), runCosts(baseline)];
  if (here === null || there === null) return null;
  const span = planSpan(calendar);
  const month = (week: number): string => monthName(dateOfDay(calendar, week * DAYS_PER_WEEK));
  const rounded = (euros: number): number => Math.round((euros / MILLION) * 10) / 10;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const [mine, compared] = [costsByPayer(here), costsByPayer(there)];
  return (
    <ReportSection title={text('report.costs')}>
      <table className="table">
        <caption>{text('app.costs.caption', { from: month(span.fromWeek), to: month(span.toWeek - 1) })}</caption>
        <thead>
          <tr>
            <td />
            {!isBaseline && <th scope="col">{text('app.plan.own')}</th>}
            <th scope="col">{text('term.baseline.name')}</th>
            {!isBaseline && <th scope="col">{text('app.table.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {PAYERS.map((payer) => (
            <tr key={payer}>
              <th scope="row">{text(`payer.${payer}`)}</th>
              {!isBaseline && <td>{number(rounded(mine[payer]), digits)}</td>}
              <td>{number(rounded(compared[payer]), digits)}</td>
              {!isBaseline && (
                <td>
                  {number(rounded(mine[payer]) - rounded(compared[payer]), { ...digits, signDisplay: 'exceptZero' })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!isBaseline && (
        <CostEffects outcomes={outcomesOf(current.counts, baseline.counts, span)} lines={here} compared={there} />
      )}
      <p className="secondary">{text('app.costs.note')}</p>
    </ReportSection>
  );
}
