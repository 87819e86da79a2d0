import { EVENT_WORDS, eventCause, eventDay, eventKind } from '../contract/events';
import { NONE } from '../contract/settings';

/** Days that are looked at: `[fromDay, toDay)`. @unit days */
export interface DaySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

/** One line of the log, as it is read; the same object for every line. */
export interface ScannedEvent {
  /** @unit days */
  day: number;
  /** Index into `EVENT_KINDS`. */
  kind: number;
  /** Index into `CAUSES`. */
  cause: number;
  household: number;
  from: number;
  to: number;
}

/**
 * Shows every line of the log within some days, in order.
 *
 * @param events The log from its first day on, `EVENT_WORDS` words an event.
 */
export function scanEvents(
  events: Uint32Array,
  { fromDay, toDay }: DaySpan,
  visit: (event: ScannedEvent) => void,
): void {
  const event: ScannedEvent = { day: 0, kind: 0, cause: 0, household: NONE, from: NONE, to: NONE };
  const word = (at: number): number => events[at] ?? NONE;
  for (let at = 0; at + EVENT_WORDS <= events.length; at += EVENT_WORDS) {
    const head = word(at);
    event.day = eventDay(head);
    if (event.day >= toDay) return;
    if (event.day < fromDay) continue;
    event.kind = eventKind(head);
    event.cause = eventCause(head);
    event.household = word(at + 1);
    event.from = word(at + 2);
    event.to = word(at + 3);
    visit(event);
  }
}
