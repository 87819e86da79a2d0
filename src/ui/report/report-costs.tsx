import type { ReactNode } from 'react';
import { planSpan } from '../../analysis/contracted-places';
import { outcomesOf } from '../../analysis/cost-effects';
import { costsByPayer } from '../../analysis/costs';
import { dateOfDay, DAYS_PER_WEEK } from '../../contract/calendar';
import { PAYERS } from '../../contract/prices';
import { runCosts } from '../figures/run-costs';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { CompareTable } from '../parts/compare-table';
import { CostEffects } from '../sheets/cost-effects';
import { ReportSection } from './report-section';
import type { Reported } from './reported';
import '../sheets/costs-sheet.css';

const MILLION = 1e6;
const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** What every payer pays, more or less than as things go now, and whether who pays is who saves. */
export function ReportCosts({ reported }: { readonly reported: Reported }): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const { calendar, current, baseline, isBaseline } = reported;
  const [here, there] = [runCosts(current), runCosts(baseline)];
  if (here === null || there === null) return null;
  const span = planSpan(calendar);
  const month = (week: number): string => monthName(dateOfDay(calendar, week * DAYS_PER_WEEK));
  const [mine, compared] = [costsByPayer(here), costsByPayer(there)];
  return (
    <ReportSection title={text('report.costs')}>
      <CompareTable
        caption={text('app.costs.caption', { from: month(span.fromWeek), to: month(span.toWeek - 1) })}
        isBaseline={isBaseline}
        rows={PAYERS.map((payer) => ({
          name: text(`payer.${payer}`),
          value: mine[payer] / MILLION,
          compared: compared[payer] / MILLION,
          style: TENTHS,
        }))}
      />
      {!isBaseline && (
        <CostEffects outcomes={outcomesOf(current.counts, baseline.counts, span)} lines={here} compared={there} />
      )}
      <p className="secondary">{text('app.costs.note')}</p>
    </ReportSection>
  );
}
