import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { lastMoves } from '../../analysis/last-moves';
import { dateOfDay, DAYS_PER_WEEK } from '../../contract/calendar';
import { EVENT_KIND } from '../../contract/events';
import { settingOfPlace } from '../../contract/settings';
import { flowName } from '../../language/flow-name';
import type { WhyRows } from '../figures/why-rows';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { useSession } from '../session/page-context';

/** How many events are told. */
const MOST = 8;

/** The last events behind the streams that made a number; nothing where no stream is known. */
export function WhyEvents({
  rows,
  fromWeek,
  toWeek,
}: {
  readonly rows: WhyRows;
  readonly fromWeek: number;
  readonly toWeek: number;
}): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const { calendar, current, isBaseline } = useSession('calendar', 'current', 'isBaseline');
  const moves = useMemo(() => {
    const flows = rows.rows.flatMap(({ part }) => (part.kind === 'flow' ? [part.flow] : []));
    if (current === null || flows.length === 0) return [];
    return lastMoves(current.events, { fromDay: fromWeek * DAYS_PER_WEEK, toDay: toWeek * DAYS_PER_WEEK, flows }, MOST);
  }, [rows, current, fromWeek, toWeek]);
  if (moves.length === 0) return null;
  const date = (day: number): string =>
    intl.formatDate(dateOfIso(dateOfDay(calendar, day)), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <div className="sheet-section">
      <h3>{text('why.events')}</h3>
      <p className="secondary">
        {text('why.events.note', { run: text(isBaseline ? 'term.baseline.name' : 'app.plan.own').toLowerCase() })}
      </p>
      <ol className="sheet-list">
        {moves.map(({ day, kind, household, from, to }) => (
          <li key={`${String(household)} ${String(day)} ${String(to)}`}>
            {text('why.event', {
              date: date(day),
              stream: flowName(text, {
                from: settingOfPlace(from),
                to: settingOfPlace(to),
                ...(kind === EVENT_KIND['household-split'] ? { split: true } : {}),
              }),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
