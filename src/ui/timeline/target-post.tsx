import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { dayNumber } from '../../contract/calendar';
import type { TimeAxis } from '../../chart/time-axis';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useSession } from '../session/page-context';
import { isNameBefore } from './target-name-place';

/** The date by which everyone should have a home, as a post across the chart. */
export function TargetPost({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const { calendar } = useSession('calendar');
  const date = intl.formatDate(dateOfIso(calendar.target), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const x = axis.x(dayNumber(calendar, calendar.target));
  return (
    <div className="target" data-before={isNameBefore(axis, x) || undefined} style={{ insetInlineStart: x }}>
      <p className="target-name">
        <strong>{date}</strong> <span>{text('app.target')}</span>
      </p>
    </div>
  );
}
