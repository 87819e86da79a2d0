import { EVENT_WORDS, eventDay, eventKind, HOUSEHOLD_MOVES } from '../contract/events';
import { DISPLAY_GROUP_OF, HOUSEHOLD_GROUPS, type DisplayGroup } from '../contract/households';
import { NONE, settingKind, settingOfPlace } from '../contract/settings';
import type { PeopleTable } from '../contract/tables';
import { WAIT_REASON, WAIT_WORDS, waitDay, waitReason } from '../contract/wait-reasons';
import { isOwnHome } from './life';
import type { RunRecord } from './run-record';
import { kindsOf } from './scan-events';

const MOVES = kindsOf(HOUSEHOLD_MOVES);

/** Least difference that counts: less than a month is not seen in a life of years. @unit days */
const LEAST_DAYS = 30;

/** A household that has a home of its own a month or more longer in one run than in another. */
export interface ChangedLife {
  readonly household: number;
  readonly group: DisplayGroup;
  /** Days more in a home of its own in this run than in the baseline. @unit days */
  readonly moreHomeDays: number;
}

/** A household that waits for a home. */
export interface WaitingLife {
  readonly household: number;
  readonly group: DisplayGroup;
  /** Day on which it was first told why not. @unit days */
  readonly sinceDay: number;
}

function groupOf(people: PeopleTable, row: number): DisplayGroup {
  return DISPLAY_GROUP_OF[HOUSEHOLD_GROUPS[people.group[row] ?? 0] ?? 'REG'];
}

/** Days in a home of one's own before a day, and the place on it, for every row of the people table. */
function homesOfAll(run: RunRecord, untilDay: number): { readonly days: Int32Array; readonly place: Uint32Array } {
  const { people, eventWords, eventPersonRows } = run;
  const days = new Int32Array(people.rows);
  const place = people.placeAtStart.slice();
  const since = new Int32Array(people.rows);
  const stayed = (row: number, day: number): void => {
    const at = place[row] ?? NONE;
    if (at !== NONE && isOwnHome(settingOfPlace(at))) days[row] = (days[row] ?? 0) + day - (since[row] ?? 0);
  };
  for (let event = 0; event < eventPersonRows.length; event++) {
    const head = eventWords[event * EVENT_WORDS] ?? 0;
    if (eventDay(head) >= untilDay) break;
    const row = eventPersonRows[event] ?? -1;
    if (row < 0 || MOVES[eventKind(head)] !== 1) continue;
    stayed(row, eventDay(head));
    place[row] = eventWords[event * EVENT_WORDS + 3] ?? NONE;
    since[row] = eventDay(head);
  }
  for (let row = 0; row < people.rows; row++) stayed(row, untilDay);
  return { days, place };
}

/** Whether somebody left the model alive: what became of the home is not known from then on. */
function hasGone(place: number): boolean {
  const setting = settingOfPlace(place);
  return place !== NONE && settingKind(setting) === 'way-out' && setting !== 'deceased';
}

/**
 * Everybody for whom a run makes a difference of a month or more up to a day, most gained first; equal ones by agent key. Who left the model
 * alive in either run is left out: a home found elsewhere would count as a loss.
 */
export function changedLives(here: RunRecord, there: RunRecord, untilDay: number): readonly ChangedLife[] {
  const ours = homesOfAll(here, untilDay);
  const theirs = homesOfAll(there, untilDay);
  const changed: ChangedLife[] = [];
  for (let row = 0; row < here.people.rows; row++) {
    const household = here.people.key[row] ?? NONE;
    const other = there.personRow(household);
    if (other < 0 || hasGone(ours.place[row] ?? NONE) || hasGone(theirs.place[other] ?? NONE)) continue;
    const moreHomeDays = (ours.days[row] ?? 0) - (theirs.days[other] ?? 0);
    if (Math.abs(moreHomeDays) >= LEAST_DAYS)
      changed.push({ household, group: groupOf(here.people, row), moreHomeDays });
  }
  return changed.sort((a, b) => b.moreHomeDays - a.moreHomeDays || a.household - b.household);
}

/** Everybody who waits for a home at the end of the month before a day, the longest first; equal ones by agent key. */
export function whoWaits(run: RunRecord, day: number): readonly WaitingLife[] {
  const since = new Map<number, number>();
  const { waitWords, people } = run;
  for (let at = 0; at < waitWords.length; at += WAIT_WORDS) {
    const word = waitWords[at + 1] ?? 0;
    if (waitDay(word) > day) break;
    const household = waitWords[at] ?? NONE;
    if (waitReason(word) === WAIT_REASON.none) since.delete(household);
    else if (!since.has(household)) since.set(household, waitDay(word));
  }
  return [...since]
    .map(([household, sinceDay]) => ({ household, sinceDay, group: groupOf(people, run.personRow(household)) }))
    .sort((a, b) => a.sinceDay - b.sinceDay || a.household - b.household);
}

/** What is asked for: who gained or lost most, or somebody in the middle. */
export type FollowChoice = 'gained' | 'lost' | 'typical';

/**
 * Somebody out of the lives that changed, most gained first: the one who gained most, the one who lost most, or the median.
 * Undefined where nobody gained, or lost, or was touched.
 */
export function lifeToFollow(lives: readonly ChangedLife[], choice: FollowChoice): ChangedLife | undefined {
  const first = lives[0];
  const last = lives.at(-1);
  switch (choice) {
    case 'gained':
      return first !== undefined && first.moreHomeDays > 0 ? first : undefined;
    case 'lost':
      return last !== undefined && last.moreHomeDays < 0 ? last : undefined;
    case 'typical':
      return lives[Math.floor(lives.length / 2)];
  }
}

/** The group whose people together gained most; undefined where no group gained. */
export function groupThatGained(lives: readonly ChangedLife[]): DisplayGroup | undefined {
  const sums = new Map<DisplayGroup, number>();
  for (const { group, moreHomeDays } of lives) sums.set(group, (sums.get(group) ?? 0) + moreHomeDays);
  const [most] = [...sums].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > 0 ? most[0] : undefined;
}
