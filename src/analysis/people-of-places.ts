import { HOUSEHOLD_MOVES } from '../contract/events';
import { FIRST_DWELLING, NONE, SETTING_INDEX, type Setting } from '../contract/settings';
import type { RunRecord } from './run-record';
import { kindsOf, scanEvents } from './scan-events';

const MOVES = kindsOf(HOUSEHOLD_MOVES);
const HOME_MOVES = kindsOf(['home-left', 'dwelling-let']);

/** The household that lives in a dwelling at the end of a day; undefined where it is empty. */
export function personOfHome(run: RunRecord, place: number, day: number): number | undefined {
  let occupant = run.places.occupantAtStart[place - FIRST_DWELLING] ?? NONE;
  scanEvents(run.eventWords, { fromDay: 0, toDay: day + 1, kinds: HOME_MOVES }, ({ household, from, to }) => {
    if (from === place) occupant = NONE;
    if (to === place) occupant = household;
  });
  return occupant === NONE ? undefined : occupant;
}

/** The household that has been in a setting longest at the end of a day; undefined where nobody is there. */
export function personInSetting(run: RunRecord, setting: Setting, day: number): number | undefined {
  const place = SETTING_INDEX[setting];
  const { people } = run;
  const inside = new Set<number>();
  for (let row = 0; row < people.rows; row++)
    if (people.placeAtStart[row] === place) inside.add(people.key[row] ?? NONE);
  scanEvents(run.eventWords, { fromDay: 0, toDay: day + 1, kinds: MOVES }, ({ household, from, to }) => {
    if (to === place) inside.add(household);
    else if (from === place) inside.delete(household);
  });
  return inside.values().next().value;
}
