import { HOUSEHOLD_MOVES } from '../contract/events';
import { SETTING_INDEX } from '../contract/settings';
import { kindsOf, scanEvents, type DaySpan } from './scan-events';
import type { WatchedSpell } from './survival';

const { nightShelter, shelter } = SETTING_INDEX;

const MOVES = kindsOf(HOUSEHOLD_MOVES);

function isShelter(place: number): boolean {
  return place === nightShelter || place === shelter;
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
  scanEvents(events, { fromDay: 0, toDay, kinds: MOVES }, ({ day, household, from, to }) => {
    const isIn = isShelter(to);
    if (!isIn && !isShelter(from)) return;
    const began = since.get(household);
    if (began === undefined) {
      if (isIn) since.set(household, day);
    } else if (!isIn) {
      since.delete(household);
      watch(began, day, true);
    }
  });
  for (const began of since.values()) watch(began, toDay, false);
  return stays;
}
