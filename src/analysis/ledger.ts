import { DAYS_PER_WEEK } from '../contract/calendar';
import { EVENT_KIND, EVENT_WORDS, eventDay, eventKind } from '../contract/events';
import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../contract/households';
import { FIRST_DWELLING, NONE, SETTING_INDEX, type Setting } from '../contract/settings';
import type { PeopleTable } from '../contract/tables';
import { kindsOf } from './scan-events';

/** What a ledger reads of a run. */
export interface LedgerRun {
  /** The log from day 0 on, `EVENT_WORDS` words an event. */
  readonly events: Uint32Array;
  /** Row in `people` of the household of each event, −1 where it has none. */
  readonly eventRows: Int32Array;
  readonly people: PeopleTable;
}

/** Two futures of the same people, and up to when they are compared. */
export interface LedgerQuestion {
  readonly baseline: LedgerRun;
  readonly changed: LedgerRun;
  /** Whole weeks from day 0 on that count. @unit weeks */
  readonly weeks: number;
}

/** What some households gain and lose: each is counted on one side only, by how much it has more or less than before. */
export interface LedgerLine {
  /** Lettings to who left no social home behind. */
  readonly lettingsGained: number;
  readonly lettingsLost: number;
  /** In a home of one's own at the end of a week. @unit weeks */
  readonly weeksGained: number;
  readonly weeksLost: number;
}

/**
 * Who wins and who loses between two futures. Lines of `groups` are of households that are in both; `absent` is of those
 * that are in one only. All lines together are the change in outsider lettings and in weeks lived in a home, exactly.
 */
export interface Ledger {
  readonly groups: Readonly<Record<HouseholdGroup, LedgerLine>>;
  readonly absent: LedgerLine;
}

/** Homes of one's own: those that the months of the ledger are counted in. */
export const HOMES_OF_ONES_OWN = ['social', 'flex', 'sharedHome', 'pitch'] as const satisfies readonly Setting[];

const IS_HOME = new Uint8Array(FIRST_DWELLING);
for (const setting of HOMES_OF_ONES_OWN) IS_HOME[SETTING_INDEX[setting]] = 1;

/** Kinds of events by which a household comes to a place. */
const MOVES = kindsOf([
  'household-arrived',
  'household-left',
  'household-split',
  'household-moved',
  'home-left',
  'dwelling-let',
]);

const LET = EVENT_KIND['dwelling-let'];
const NOT_HOME = -1;

/** Events or households between two breaths. */
const STRIDE = 8192;

function isHome(place: number): boolean {
  return place !== NONE && (place >= FIRST_DWELLING || IS_HOME[place] === 1);
}

/** What each household of a run had by the end of the last week, by its row. */
interface Had {
  readonly lettings: Uint16Array;
  readonly weeksInHome: Int32Array;
}

/** Reads a log once. A household is in a home for a week if it is there when the week ends, as the stocks are counted. */
function* readRun({ events, eventRows, people }: LedgerRun, weeks: number): Generator<undefined, Had> {
  const lettings = new Uint16Array(people.rows);
  const weeksInHome = new Int32Array(people.rows);
  const since = new Int32Array(people.rows);
  for (let row = 0; row < people.rows; row++) since[row] = isHome(people.placeAtStart[row] ?? NONE) ? 0 : NOT_HOME;
  yield;
  for (let event = 0; event < eventRows.length; event++) {
    if (event % STRIDE === STRIDE - 1) yield;
    const at = event * EVENT_WORDS;
    const head = events[at] ?? 0;
    const week = Math.floor(eventDay(head) / DAYS_PER_WEEK);
    if (week >= weeks) break;
    const row = eventRows[event] ?? -1;
    if (row < 0 || MOVES[eventKind(head)] !== 1) continue;
    const to = events[at + 3] ?? NONE;
    if (eventKind(head) === LET && (events[at + 2] ?? NONE) < FIRST_DWELLING) lettings[row] = (lettings[row] ?? 0) + 1;
    const began = since[row] ?? NOT_HOME;
    if (isHome(to) === (began !== NOT_HOME)) continue;
    if (began === NOT_HOME) since[row] = week;
    else {
      weeksInHome[row] = (weeksInHome[row] ?? 0) + week - began;
      since[row] = NOT_HOME;
    }
  }
  for (let row = 0; row < people.rows; row++) {
    const began = since[row] ?? NOT_HOME;
    if (began !== NOT_HOME) weeksInHome[row] = (weeksInHome[row] ?? 0) + weeks - began;
  }
  return { lettings, weeksInHome };
}

type Sums = { -readonly [Key in keyof LedgerLine]: number };

function add(line: Sums, lettings: number, weeks: number): void {
  if (lettings > 0) line.lettingsGained += lettings;
  else line.lettingsLost -= lettings;
  if (weeks > 0) line.weeksGained += weeks;
  else line.weeksLost -= weeks;
}

function emptyLine(): Sums {
  return { lettingsGained: 0, lettingsLost: 0, weeksGained: 0, weeksLost: 0 };
}

/** Finds rows of a table by the identity of a household, guessing the same row first: two futures share their start. */
function* rowFinder(people: PeopleTable): Generator<undefined, (key: number, guess: number) => number> {
  const rows = new Map<number, number>();
  for (let row = 0; row < people.rows; row++) {
    if (row % STRIDE === STRIDE - 1) yield;
    rows.set(people.key[row] ?? NONE, row);
  }
  return (key, guess) => (people.key[guess] === key ? guess : (rows.get(key) ?? -1));
}

/** The ledger in steps of a few milliseconds each, for a page that must stay in use meanwhile. */
export function* ledgerInSteps({ baseline, changed, weeks }: LedgerQuestion): Generator<undefined, Ledger> {
  const before = yield* readRun(baseline, weeks);
  const after = yield* readRun(changed, weeks);
  const find = yield* rowFinder(baseline.people);
  const groups = HOUSEHOLD_GROUPS.map(emptyLine);
  const absent = emptyLine();
  const isMatched = new Uint8Array(baseline.people.rows);
  for (let row = 0; row < changed.people.rows; row++) {
    if (row % STRIDE === STRIDE - 1) yield;
    const other = find(changed.people.key[row] ?? NONE, row);
    const line = other < 0 ? absent : groups[changed.people.group[row] ?? 0];
    if (other >= 0) isMatched[other] = 1;
    if (line === undefined) continue;
    add(
      line,
      (after.lettings[row] ?? 0) - (before.lettings[other] ?? 0),
      (after.weeksInHome[row] ?? 0) - (before.weeksInHome[other] ?? 0),
    );
  }
  yield;
  for (let row = 0; row < isMatched.length; row++)
    if (isMatched[row] === 0) add(absent, -(before.lettings[row] ?? 0), -(before.weeksInHome[row] ?? 0));
  return {
    groups: Object.fromEntries(HOUSEHOLD_GROUPS.map((group, index) => [group, groups[index]])) as Ledger['groups'],
    absent,
  };
}

/** The ledger at once. */
export function ledger(question: LedgerQuestion): Ledger {
  const steps = ledgerInSteps(question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
