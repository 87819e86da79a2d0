import { CAUSE, EVENT_KIND, EVENT_WORDS, eventCause, eventDay, eventKind } from '../contract/events';
import { FIRST_DWELLING } from '../contract/settings';
import type { DaySpan } from './shelter-stays';
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
const GONE: ReadonlySet<number> = new Set([EVENT_KIND['home-left'], EVENT_KIND['household-left']]);

/** Days in which homes are held before retention is read. @unit days */
export const RETENTION_DAYS = 730;

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
  for (let at = 0; at < events.length; at += EVENT_WORDS) {
    const head = events[at] ?? 0;
    const day = eventDay(head);
    if (day < placed.fromDay) continue;
    const kind = eventKind(head);
    const household = events[at + 1] ?? 0;
    const began = since.get(household);
    if (began === undefined) {
      if (kind === LET && day < placed.toDay && PLACING.has(eventCause(head))) since.set(household, day);
    } else if (GONE.has(kind) && (events[at + 2] ?? 0) >= FIRST_DWELLING) {
      since.delete(household);
      if (day > began) spells.push({ fromDays: 0, toDays: day - began, hasEnded: LOSING.has(eventCause(head)) });
    }
  }
  for (const began of since.values())
    if (knownDays > began) spells.push({ fromDays: 0, toDays: knownDays - began, hasEnded: false });
  return spells.length === 0 ? undefined : survivalAt(survivalOf(spells), RETENTION_DAYS);
}
