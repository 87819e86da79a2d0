import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Life } from '../../analysis/life';
import { isMove } from '../../analysis/life';
import { dateOfDay } from '../../contract/calendar';
import { CAUSES, EVENT_KIND, EVENT_KINDS, FIRST_CHANNEL_CAUSE } from '../../contract/events';
import type { LifeEvent } from '../../contract/history';
import { CHANNELS } from '../../contract/households';
import { NONE, settingOfPlace } from '../../contract/settings';
import type { TextKey } from '../../language/messages';
import { keyOf } from '../../language/text-keys';
import { dateOfIso } from '../language/use-month-name';
import { useTexts } from '../language/use-texts';
import { usePlaceName } from '../places/use-place-name';
import { useSession } from '../session/page-context';
import type { Followed } from './use-followed';
import '../sheets/table-sheet.css';
import './life-table.css';

/** An event and the future it belongs to; in both where the lives are still one. */
interface ToldEvent {
  readonly event: LifeEvent;
  readonly future: 'both' | 'here' | 'there';
}

function eventKey({ kind, cause, day, from, to }: LifeEvent): string {
  return [kind, cause, day, from, to].join();
}

/** The text that says what happened. */
function kindText(kind: number): TextKey {
  return keyOf(`person.event.${EVENT_KINDS[kind] ?? ''}`);
}

/** The text that says by which rule: of an offer the channel, for nothing is let yet. */
function causeText({ kind, cause }: LifeEvent): TextKey {
  const channel = CHANNELS[cause - FIRST_CHANNEL_CAUSE];
  const isOffer = kind === EVENT_KIND['offer-accepted'] || kind === EVENT_KIND['offer-refused'];
  if (isOffer && channel !== undefined) return `channel.${channel}`;
  return `cause.${CAUSES[cause]?.id ?? 'start'}`;
}

/** The events of both lives in order of day; what happens the same in both stands once. */
function toldEvents({ here, there }: Followed): readonly ToldEvent[] {
  const keysOf = (life: Life | undefined): ReadonlySet<string> => new Set(life?.events.map(eventKey));
  const ours = keysOf(here);
  const theirs = keysOf(there);
  const told: ToldEvent[] = [];
  for (const event of here?.events ?? [])
    told.push({ event, future: there === undefined || theirs.has(eventKey(event)) ? 'both' : 'here' });
  for (const event of there?.events ?? []) if (!ours.has(eventKey(event))) told.push({ event, future: 'there' });
  return told.sort((a, b) => a.event.day - b.event.day);
}

/** Everything that happens to a person, in words. */
export function LifeTable({ followed, name }: { readonly followed: Followed; readonly name: string }): ReactNode {
  const intl = useIntl();
  const { text } = useTexts();
  const placeName = usePlaceName();
  const { calendar } = useSession('calendar');
  const events = toldEvents(followed);
  const hasTwo = followed.here !== undefined && followed.there !== undefined;
  const dateOf = (day: number): string =>
    intl.formatDate(dateOfIso(dateOfDay(calendar, day)), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const fromOf = (event: LifeEvent): string => (event.from === NONE ? '' : placeName(event.from));
  const toOf = (event: LifeEvent): string => {
    const moves = isMove(event) || event.kind === EVENT_KIND['offer-accepted'];
    return moves && event.to !== NONE ? placeName(event.to) : '';
  };
  return (
    <table className="table life-table">
      <caption>{text('person.table', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('person.table.date')}</th>
          <th scope="col">{text('person.table.what')}</th>
          <th scope="col">{text('person.table.from')}</th>
          <th scope="col">{text('person.table.to')}</th>
          {hasTwo && <th scope="col">{text('person.table.future')}</th>}
        </tr>
      </thead>
      <tbody>
        {events.map(({ event, future }) => (
          <tr key={`${future} ${event.index}`} data-future={future}>
            <th scope="row">{dateOf(event.day)}</th>
            <td>
              {text(kindText(event.kind))}
              <span className="secondary"> · {text(causeText(event))}</span>
            </td>
            <td>{settingOfPlace(event.from) === 'outside' ? '' : fromOf(event)}</td>
            <td>{toOf(event)}</td>
            {hasTwo && <td>{text(`person.run.${future}`)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
