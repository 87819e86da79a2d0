import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { whyHomesOf, whyLettingsOf } from '../../analysis/why-group';
import { dateOfDay, dayNumber, DAYS_PER_WEEK } from '../../contract/calendar';
import type { DisplayGroup } from '../../contract/households';
import { whyRowsOf } from '../figures/why-rows';
import { useMonthName } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { SheetFrame } from '../parts/sheet-frame';
import { useSession } from '../session/page-context';
import { WhyTable } from './why-table';

/** Why a group gets more or fewer homes: where those came from who got one, and who came to and left a home. */
export function GroupSheet({
  group,
  onClose,
}: {
  readonly group: DisplayGroup;
  readonly onClose: () => void;
}): ReactNode {
  const { text } = useTexts();
  const monthName = useMonthName();
  const view = useSession('calendar', 'readingDay', 'current', 'baseline', 'isBaseline');
  const { calendar, current, baseline, isBaseline } = view;
  const day = Math.min(view.readingDay, dayNumber(calendar, calendar.target));
  const fromWeek = Math.floor(dayNumber(calendar, calendar.now) / DAYS_PER_WEEK);
  const toWeek = Math.floor(day / DAYS_PER_WEEK);
  const [lettings, homes] = useMemo(() => {
    const runs = { current: current?.counts, baseline: baseline?.counts };
    const span = { fromWeek, toWeek };
    return [
      whyRowsOf(runs, span, (counts, weeks) => whyLettingsOf(counts, group, weeks)),
      whyRowsOf(runs, span, (counts, weeks) => whyHomesOf(counts, group, weeks)),
    ];
  }, [current?.counts, baseline?.counts, group, fromWeek, toWeek]);
  return (
    <SheetFrame title={text(`group.${group}`)} onClose={onClose}>
      <p className="secondary">
        {text('app.why.since', { from: monthName(calendar.now), to: monthName(dateOfDay(calendar, day)) })}
      </p>
      {lettings === null || homes === null ? (
        <p className="tertiary">{text('app.why.notYet')}</p>
      ) : (
        <>
          <div className="sheet-section">
            <h3>{text('ledger.group.lettings')}</h3>
            <WhyTable rows={lettings} unit="households" isBaseline={isBaseline} named="from" />
          </div>
          <div className="sheet-section">
            <h3>{text('ledger.group.lived')}</h3>
            <WhyTable rows={homes} unit="households" isBaseline={isBaseline} />
          </div>
        </>
      )}
      <p className="sheet-section secondary">{text('ledger.how')}</p>
    </SheetFrame>
  );
}
