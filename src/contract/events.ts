/**
 * What can happen, as the log records it. `from` and `to` are places, so that the log plays forwards and backwards:
 *
 * | kind | household | from | to | what changes |
 * |---|---|---|---|---|
 * | household-arrived | who | way in | setting | setting +1 |
 * | household-left | who | setting | way out | setting −1 |
 * | household-split | who is new | dwelling | setting or way out | setting +1; the dwelling stays occupied |
 * | notice-given | tenant | dwelling | dwelling | notice on |
 * | home-left | tenant | dwelling | way out | occupant gone, notice off |
 * | offer-refused | who | dwelling | dwelling | nothing |
 * | offer-accepted | who | setting or dwelling | dwelling | reserved on at `to`, notice on at a dwelling left |
 * | dwelling-let | who | setting or dwelling | dwelling | moves in; reserved off, notice off at a dwelling left |
 * | dwelling-advertised | none | dwelling | dwelling | nothing; the cause is the channel |
 * | dwelling-delivered, dwelling-acquired | none | none | dwelling | enters the stock, empty |
 * | dwelling-sold, dwelling-demolished | none | dwelling | none | leaves the stock, empty |
 * | demolition-announced, demolition-dropped | tenant or none | dwelling | dwelling | renewal on / off |
 * | search-started, search-ended | tenant | dwelling | dwelling | nothing seen on the stage |
 * | household-moved | who | setting | setting | setting −1, setting +1 |
 * | became-ready, readiness-ended | who | setting | setting | may leave from now on, or no longer |
 * | turned-away | who | setting | setting | no bed in the shelter |
 * | stopped-by-care | who | dwelling | dwelling | a home was there, no guidance |
 * | household-changed | tenant | dwelling | dwelling | nothing seen on the stage |
 */
export const EVENT_KINDS = [
  'household-arrived',
  'household-left',
  'household-split',
  'notice-given',
  'home-left',
  'offer-refused',
  'offer-accepted',
  'dwelling-let',
  'dwelling-advertised',
  'dwelling-delivered',
  'dwelling-acquired',
  'dwelling-sold',
  'dwelling-demolished',
  'demolition-announced',
  'demolition-dropped',
  'search-started',
  'search-ended',
  'household-moved',
  'became-ready',
  'readiness-ended',
  'turned-away',
  'stopped-by-care',
  'household-changed',
] as const;
/** A kind of event. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Kinds by which a household comes or goes. */
export const HOUSEHOLD_MOVES = [
  'household-arrived',
  'household-left',
  'household-split',
  'household-moved',
  'home-left',
  'dwelling-let',
] as const satisfies readonly EventKind[];

/** Kinds by which a home enters the stock or leaves it. */
export const STOCK_MOVES = [
  'dwelling-delivered',
  'dwelling-acquired',
  'dwelling-sold',
  'dwelling-demolished',
] as const satisfies readonly EventKind[];

/** Index of a kind in `EVENT_KINDS`, as stored. */
export const EVENT_KIND = Object.fromEntries(EVENT_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<EventKind, number>
>;

/** The rule that made an event; `rule` is its number in the model document. */
export const CAUSES = [
  { id: 'start', rule: '2.5' },
  { id: 'death', rule: 'T01' },
  { id: 'nursing-home', rule: 'T02' },
  { id: 'purchase', rule: 'T03' },
  { id: 'private-rent', rule: 'T03' },
  { id: 'leaves-region', rule: 'T04' },
  { id: 'internal-search', rule: 'T05' },
  { id: 'eviction', rule: 'T06' },
  { id: 'home-lost', rule: 'T07' },
  { id: 'separation', rule: 'T08' },
  { id: 'permit', rule: 'T34' },
  { id: 'own-arrangement', rule: 'T35' },
  { id: 'senior-search', rule: 'T40' },
  { id: 'registration', rule: 'T41' },
  { id: 'gave-up', rule: 'T41' },
  { id: 'urgency', rule: 'P144' },
  { id: 'urgency-lapsed', rule: 'P171' },
  { id: 'refused-too-often', rule: 'C.4' },
  { id: 'channel-STA', rule: 'C.2' },
  { id: 'channel-UIT', rule: 'C.2' },
  { id: 'channel-DAK', rule: 'C.2' },
  { id: 'channel-URG', rule: 'C.2' },
  { id: 'channel-REN', rule: 'C.2' },
  { id: 'channel-SEN', rule: 'C.2' },
  { id: 'channel-LOT', rule: 'C.2' },
  { id: 'channel-REG', rule: 'C.2' },
  { id: 'new-build', rule: 'D' },
  { id: 'acquisition', rule: 'D' },
  { id: 'sale', rule: 'D' },
  { id: 'reclassification', rule: 'D' },
  { id: 'demolition', rule: 'D' },
  { id: 'renewal', rule: 'D' },
  { id: 'detention', rule: 'T09' },
  { id: 'release', rule: 'T11' },
  { id: 'detention-again', rule: 'T21' },
  { id: 'passant', rule: 'T13' },
  { id: 'forensic-clinic', rule: 'T14' },
  { id: 'forensic-living', rule: 'T15' },
  { id: 'clinic', rule: 'T16' },
  { id: 'protected-living', rule: 'T17' },
  { id: 'youth-care', rule: 'T18' },
  { id: 'own-solution', rule: 'T19' },
  { id: 'readiness-lost', rule: 'T19' },
  { id: 'dropped-out', rule: 'T19' },
  { id: 'withdrawn', rule: 'T19' },
  { id: 'admitted', rule: '2.3.4' },
  { id: 'placed-home-lost', rule: 'T22' },
  { id: 'became-homeless', rule: 'T24' },
  { id: 'became-visible', rule: 'T27' },
  { id: 'own-exit', rule: 'T27' },
  { id: 'homeless-again', rule: 'T27' },
  { id: 'homeless-move', rule: 'T28' },
  { id: 'shelter-demand', rule: 'T29' },
  { id: 'shelter-exit', rule: 'T30' },
  { id: 'transitional-end', rule: 'T31' },
  { id: 'homeless-death', rule: 'T33' },
  { id: 'reception', rule: 'T34' },
  { id: 'reunion', rule: 'T36' },
  { id: 'permit-loss', rule: 'T37' },
  { id: 'contract-end', rule: 'T38' },
  { id: 'pitch', rule: 'T39' },
  { id: 'flex', rule: 'D' },
  { id: 'shared-home', rule: 'D' },
  { id: 'no-guidance', rule: 'C.3.5' },
  { id: 'transformation', rule: 'D' },
  { id: 'birth', rule: 'T42' },
  { id: 'partner-joined', rule: 'T42' },
  { id: 'left-home', rule: 'T42' },
  { id: 'left-to-study', rule: 'T42' },
  { id: 'step-free-need', rule: 'C11' },
] as const;
/** Id of a rule that makes events. */
export type CauseId = (typeof CAUSES)[number]['id'];

/** Index of a cause in `CAUSES`, as stored. */
export const CAUSE = Object.fromEntries(CAUSES.map((cause, index) => [cause.id, index])) as Readonly<
  Record<CauseId, number>
>;

/** Index of the cause of the first channel; the others follow in the order of `CHANNELS`. */
export const FIRST_CHANNEL_CAUSE = CAUSE['channel-STA'];

/** Words of 32 bits per event: day, kind and cause in one; household; from; to; chain. */
export const EVENT_WORDS = 5;

/** Kind and cause as they stand in the first word of an event, without the day. */
export function eventType(kind: EventKind, cause: number): number {
  return (EVENT_KIND[kind] << 16) | (cause << 24);
}

/** Packs day, kind and cause into the first word of an event. */
export function packEventHead(day: number, kind: number, cause: number): number {
  return (day | (kind << 16) | (cause << 24)) >>> 0;
}

/** Day of the first word of an event. @unit days */
export function eventDay(head: number): number {
  return head & 0xffff;
}

/** Kind of the first word of an event, an index into `EVENT_KINDS`. */
export function eventKind(head: number): number {
  return (head >>> 16) & 0xff;
}

/** Cause of the first word of an event, an index into `CAUSES`. */
export function eventCause(head: number): number {
  return head >>> 24;
}
