import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { planSpan } from '../../analysis/contracted-places';
import { groupDifferences } from '../figures/group-differences';
import type { MeanDifference } from '../figures/group-differences';
import { yearOf } from '../figures/over-year';
import { registrationMonths } from '../figures/registration-months';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { gainSentence } from '../result/gain-sentence';
import { useSession } from '../session/page-context';
import { ReportSection } from './report-section';
import type { Reported } from './reported';

/** Who gains and who loses from now to the target date, each with how sure that is. */
export function ReportGains({ reported: { calendar, pairs } }: { readonly reported: Reported }): ReactNode {
  const texts = useTexts();
  const { text } = texts;
  const monthName = useMonthName();
  const { wanted } = useSession('pairs').pairs;
  const found = useMemo(() => {
    const { fromWeek, toWeek } = planSpan(calendar);
    return {
      differences: groupDifferences(pairs, fromWeek, toWeek),
      registrationMonths: registrationMonths(pairs, calendar),
    };
  }, [calendar, pairs]);
  const { canTell } = found.differences;
  const sentence = gainSentence(texts, found, { year: yearOf(calendar.target), wanted });
  return (
    <ReportSection title={text('report.gains')}>
      <p>
        {sentence.who} {sentence.chance} {sentence.registration}
      </p>
      {pairs.length > 0 && (
        <table className="table">
          <caption>
            {text('report.gains.caption', {
              from: monthName(calendar.now),
              to: monthName(calendar.target),
              pairs: pairs.length,
              canTell: String(canTell),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('ledger.who')}</th>
              <th scope="col">{text('report.gains.households')}</th>
              <th scope="col">{text('report.gains.months')}</th>
            </tr>
          </thead>
          <tbody>
            {found.differences.groups.map((group) => (
              <tr key={group.group}>
                <th scope="row">{text(`group.${group.group}`)}</th>
                <Gain difference={group} canTell={canTell} />
                <Gain difference={group.months} canTell={canTell} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReportSection>
  );
}

function Gain({
  difference: { mean, half, isMoreThanChance },
  canTell,
}: {
  readonly difference: MeanDifference;
  readonly canTell: boolean;
}): ReactNode {
  const { text, number } = useTexts();
  const isSure = isMoreThanChance || mean === 0;
  return (
    <td>
      {isSure ? '' : '≈ '}
      {number(Math.round(mean), { signDisplay: 'exceptZero' })}{' '}
      {canTell && half > 0 && (
        <span className="secondary">{text('report.gains.half', { half: number(Math.round(half)) })}</span>
      )}
    </td>
  );
}
