import { CAUSE, EVENT_KIND, packEventHead, type CauseId, type EventKind } from '../../src/contract/events';

/** One line of a log written by hand. */
export interface LoggedEvent {
  readonly day: number;
  readonly kind: EventKind;
  readonly cause: CauseId;
  readonly household: number;
  readonly from: number;
  readonly to: number;
}

/** A log as a history holds it. */
export function logOf(events: readonly LoggedEvent[]): Uint32Array {
  return new Uint32Array(
    events.flatMap(({ day, kind, cause, household, from, to }) => [
      packEventHead(day, EVENT_KIND[kind], CAUSE[cause]),
      household,
      from,
      to,
      0,
    ]),
  );
}
