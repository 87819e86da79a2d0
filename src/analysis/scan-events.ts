import { EVENT_KINDS, EVENT_WORDS, eventCause, eventDay, eventKind, type EventKind } from '../contract/events';
import { NONE } from '../contract/settings';

/** Days that are looked at: `[fromDay, toDay)`. @unit days */
export interface DaySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

/** What is looked for in the log. */
export interface EventQuery extends DaySpan {
  readonly kinds: Uint8Array;
}

/** One line of the log, as it is read; the same object for every line. */
export interface ScannedEvent {
  /** Number of the event in the log. */
  index: number;
  /** @unit days */
  day: number;
  /** Index into `EVENT_KINDS`. */
  kind: number;
  /** Index into `CAUSES`. */
  cause: number;
  household: number;
  from: number;
  to: number;
  /** Number of the vacancy chain. */
  chain: number;
}

/** Takes a line of the log; the object is another line at the next call. */
export type EventVisit = (event: ScannedEvent) => void;

/** Marks kinds of events, by their index in `EVENT_KINDS`. */
export function kindsOf(kinds: readonly EventKind[]): Uint8Array {
  return Uint8Array.from(EVENT_KINDS, (kind) => Number(kinds.includes(kind)));
}

/**
 * Shows every line of the log of some kinds within some days, in order.
 *
 * @param events The log from its first day on, `EVENT_WORDS` words an event.
 */
export function scanEvents(events: Uint32Array, { fromDay, toDay, kinds }: EventQuery, visit: EventVisit): void {
  const event: ScannedEvent = {
    index: 0,
    day: 0,
    kind: 0,
    cause: 0,
    household: NONE,
    from: NONE,
    to: NONE,
    chain: NONE,
  };
  const word = (at: number): number => events[at] ?? NONE;
  for (let at = 0; at + EVENT_WORDS <= events.length; at += EVENT_WORDS) {
    const head = word(at);
    if (kinds[eventKind(head)] !== 1) continue;
    event.day = eventDay(head);
    if (event.day >= toDay) return;
    if (event.day < fromDay) continue;
    event.index = at / EVENT_WORDS;
    event.kind = eventKind(head);
    event.cause = eventCause(head);
    event.household = word(at + 1);
    event.from = word(at + 2);
    event.to = word(at + 3);
    event.chain = word(at + 4);
    visit(event);
  }
}
