import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { dateOfDay, dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';
import { amount } from '../figures/amount';
import { overYear, weeksOfYear, yearOf } from '../figures/over-year';
import { whyRows } from '../figures/why-rows';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useSession } from '../session/page-context';
import type { SessionView } from '../session/session-view';
import { Limits } from './limits-sheet';
import { WhatWentIn } from './what-went-in';
import { WhyEvents } from './why-events';
import { WhyTable } from './why-table';

/** Weeks a number is about, `[fromWeek, toWeek)`, and whether they are those of the target year. */
interface WhyPeriod {
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly isTargetYear: boolean;
}

/** A ratio is about the year of the target date; sums and levels run from `now` to the month shown. */
function periodOf(
  { calendar, readingDay: day }: Pick<SessionView, 'calendar' | 'readingDay'>,
  indicator: IndicatorId,
): WhyPeriod {
  const year = weeksOfYear(calendar, yearOf(calendar.target));
  if (indicatorById(indicator).formula.kind === 'ratio' && year !== undefined)
    return { fromWeek: year.fromWeek, toWeek: year.toWeek, isTargetYear: true };
  const fromWeek = Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK);
  const toWeek = Math.floor((day + 1) / DAYS_PER_WEEK);
  return { fromWeek, toWeek: Math.max(fromWeek, toWeek), isTargetYear: false };
}

/** Why a number is what it is: what it means, here and as things go now, what made it since, and what went in. */
export function WhySheet({
  indicator,
  onClose,
}: {
  readonly indicator: IndicatorId;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const monthName = useMonthName();
  const view = useSession('calendar', 'readingDay', 'current', 'baseline', 'isBaseline');
  const { calendar, current, baseline, isBaseline } = view;
  const { unit } = indicatorById(indicator);
  const { fromWeek, toWeek, isTargetYear } = periodOf(view, indicator);
  const year = yearOf(calendar.target);
  const question = { calendar, indicator, year };
  const value = overYear(current?.counts, question);
  const compared = overYear(baseline?.counts, question);
  const rows = useMemo(
    () => whyRows({ current: current?.counts, baseline: baseline?.counts }, { indicator, fromWeek, toWeek }),
    [current?.counts, baseline?.counts, indicator, fromWeek, toWeek],
  );
  const period = isTargetYear
    ? texts.text('app.why.inYear', { year })
    : texts.text('app.why.since', {
        from: monthName(calendar.now),
        to: monthName(dateOfDay(calendar, Math.max(0, toWeek * DAYS_PER_WEEK - 1))),
      });
  return (
    <SheetFrame title={texts.text(`indicator.${indicator}.name`)} onClose={onClose}>
      <div className="sheet-section">
        <p>{texts.text(`indicator.${indicator}.definition`)}</p>
        {value !== undefined && (
          <p className="serif sheet-lead why-sentence">
            {texts.text(`indicator.${indicator}.sentence`, { period: String(year), value })}
          </p>
        )}
        {!isBaseline && compared !== undefined && (
          <p className="secondary">{texts.text('app.why.compared', { amount: amount(texts, unit, compared) })}</p>
        )}
      </div>
      <div className="sheet-section">
        <h3>{period}</h3>
        {rows === null ? (
          <p className="tertiary">{texts.text('app.why.notYet')}</p>
        ) : (
          <WhyTable rows={rows} unit={unit} isBaseline={isBaseline} />
        )}
      </div>
      {rows !== null && <WhyEvents rows={rows} fromWeek={fromWeek} toWeek={toWeek} />}
      <WhatWentIn indicator={indicator} />
      <div className="sheet-section">
        <h3>{texts.text('app.limits.title')}</h3>
        <Limits />
      </div>
    </SheetFrame>
  );
}
