import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { dayNumber } from '../../contract/calendar';
import type { TimeAxis } from '../chart/time-axis';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useSessionView } from '../session/page-context';

/** The date by which everyone should have a home, as a post across the chart. */
export function TargetPost({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const { calendar } = useSessionView();
  const date = intl.formatDate(dateOfIso(calendar.target), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <div className="target" style={{ insetInlineStart: axis.x(dayNumber(calendar, calendar.target)) }}>
      <p className="target-name">
        <strong>{date}</strong> <span>{text('app.target')}</span>
      </p>
    </div>
  );
}
