import { EVENT_KIND, EVENT_WORDS, eventDay, eventKind } from '../contract/events';
import { NONE, settingOfPlace } from '../contract/settings';
import type { WatchedSpell } from './survival';

/** Days that are looked at: `[fromDay, toDay)`. @unit days */
export interface DaySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

const MOVES: ReadonlySet<number> = new Set([
  EVENT_KIND['household-arrived'],
  EVENT_KIND['household-left'],
  EVENT_KIND['household-split'],
  EVENT_KIND['household-moved'],
  EVENT_KIND['home-left'],
  EVENT_KIND['dwelling-let'],
]);

function isShelter(place: number): boolean {
  if (place === NONE) return false;
  const setting = settingOfPlace(place);
  return setting === 'nightShelter' || setting === 'shelter';
}

/**
 * Stays in the night shelter and the shelter, as far as they fall into some days; from one to the other is one stay.
 * A stay that was under way on day 0 counts from that day, because the log says no more: its age is a lower bound.
 *
 * @param events The log from day 0 up to `toDay` or further, `EVENT_WORDS` words an event.
 */
export function shelterStays(events: Uint32Array, { fromDay, toDay }: DaySpan): readonly WatchedSpell[] {
  const since = new Map<number, number>();
  const stays: WatchedSpell[] = [];
  const watch = (began: number, day: number, hasEnded: boolean): void => {
    if (day > fromDay && day > began)
      stays.push({ fromDays: Math.max(0, fromDay - began), toDays: day - began, hasEnded });
  };
  for (let at = 0; at < events.length; at += EVENT_WORDS) {
    const head = events[at] ?? 0;
    const day = eventDay(head);
    if (day >= toDay) break;
    if (!MOVES.has(eventKind(head))) continue;
    const household = events[at + 1] ?? NONE;
    const began = since.get(household);
    const isIn = isShelter(events[at + 3] ?? NONE);
    if (isIn && began === undefined) since.set(household, day);
    if (isIn || began === undefined) continue;
    since.delete(household);
    watch(began, day, true);
  }
  for (const began of since.values()) watch(began, toDay, false);
  return stays;
}
