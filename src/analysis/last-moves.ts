import { EVENT_KIND, EVENT_WORDS, eventCause, eventDay, eventKind } from '../contract/events';
import { NONE, settingOfPlace, type Flow } from '../contract/settings';
import { kindsOf, type DaySpan, type ScannedEvent } from './scan-events';

/** Kinds of events by which a household goes along a stream. */
const MOVES = kindsOf([
  'household-arrived',
  'household-left',
  'household-split',
  'household-moved',
  'home-left',
  'dwelling-let',
]);
const SPLIT = EVENT_KIND['household-split'];

/** Whether a move of the log went along a stream. */
function isAlong(event: ScannedEvent, { from, to, split }: Flow): boolean {
  return (
    (event.kind === SPLIT) === (split === true) &&
    settingOfPlace(event.from) === from &&
    settingOfPlace(event.to) === to
  );
}

/**
 * The last moves along some streams within some days, the latest first.
 *
 * @param events The log from day 0 on, `EVENT_WORDS` words an event.
 * @param most How many at most.
 */
export function lastMoves(
  events: Uint32Array,
  { fromDay, toDay, flows }: DaySpan & { readonly flows: readonly Flow[] },
  most: number,
): readonly Readonly<ScannedEvent>[] {
  const found: ScannedEvent[] = [];
  const word = (at: number): number => events[at] ?? NONE;
  for (let at = events.length - EVENT_WORDS; at >= 0 && found.length < most; at -= EVENT_WORDS) {
    const head = word(at);
    const day = eventDay(head);
    if (day < fromDay) break;
    if (day >= toDay || MOVES[eventKind(head)] !== 1) continue;
    const event: ScannedEvent = {
      index: at / EVENT_WORDS,
      day,
      kind: eventKind(head),
      cause: eventCause(head),
      household: word(at + 1),
      from: word(at + 2),
      to: word(at + 3),
      chain: word(at + 4),
    };
    if (flows.some((flow) => isAlong(event, flow))) found.push(event);
  }
  return found;
}
