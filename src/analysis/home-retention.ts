import { CAUSE, EVENT_KIND } from '../contract/events';
import { kindsOf, scanEvents, type DaySpan } from './scan-events';
import { survivalAt, survivalOf, type WatchedSpell } from './survival';

/** Channels whose placed households are followed (C9): people leaving institutions, homeless people, permit holders. */
const PLACING: ReadonlySet<number> = new Set([CAUSE['channel-UIT'], CAUSE['channel-DAK'], CAUSE['channel-STA']]);

/** Causes by which a home is lost against the will of who lived there. */
const LOSING: ReadonlySet<number> = new Set([
  CAUSE.eviction,
  CAUSE['home-lost'],
  CAUSE['placed-home-lost'],
  CAUSE['permit-loss'],
]);

const LET = EVENT_KIND['dwelling-let'];
const LEFT = EVENT_KIND['home-left'];
const KINDS = kindsOf(['dwelling-let', 'home-left']);

/** Days in which homes are held before retention is read. @unit days */
const RETENTION_DAYS = 730;

/**
 * Share of the households placed in some days that has kept a home for two years (C9). Another social home is no loss;
 * who goes elsewhere, dies, or was placed less than two years ago is followed as far as it goes.
 *
 * @param events The log from day 0 on, `EVENT_WORDS` words an event.
 * @param placed Days in which the household was placed.
 * @param knownDays Days of the log. @unit days
 * @returns 0..1; undefined where nobody was placed.
 */
export function homeRetention(events: Uint32Array, placed: DaySpan, knownDays: number): number | undefined {
  const since = new Map<number, number>();
  const spells: WatchedSpell[] = [];
  const follow = (began: number, day: number, hasEnded: boolean): void => {
    if (day > began) spells.push({ fromDays: 0, toDays: day - began, hasEnded });
  };
  scanEvents(events, { fromDay: placed.fromDay, toDay: knownDays, kinds: KINDS }, ({ day, kind, cause, household }) => {
    if (kind === LET && day < placed.toDay && PLACING.has(cause) && !since.has(household)) since.set(household, day);
    const began = kind === LEFT ? since.get(household) : undefined;
    if (began === undefined) return;
    since.delete(household);
    follow(began, day, LOSING.has(cause));
  });
  for (const began of since.values()) follow(began, knownDays, false);
  return spells.length === 0 ? undefined : survivalAt(survivalOf(spells), RETENTION_DAYS);
}
