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
class Had {
  readonly lettings: Uint16Array;
  readonly weeksInHome: Int32Array;
  /** Week in which who is in a home came to it. */
  private readonly since: Int32Array;

  constructor(people: PeopleTable) {
    this.lettings = new Uint16Array(people.rows);
    this.weeksInHome = new Int32Array(people.rows);
    this.since = new Int32Array(people.rows).fill(NOT_HOME);
    for (let row = 0; row < people.rows; row++) if (isHome(people.placeAtStart[row] ?? NONE)) this.since[row] = 0;
  }

  let(row: number): void {
    this.lettings[row] = (this.lettings[row] ?? 0) + 1;
  }

  /** A household comes to a place, a home or none; who is there when a week ends was there for that week. */
  move(row: number, toHome: boolean, week: number): void {
    const began = this.since[row] ?? NOT_HOME;
    if (toHome === (began !== NOT_HOME)) return;
    if (toHome) this.since[row] = week;
    else this.stop(row, began, week);
  }

  /** Counts those who are still in a home, up to the last week. */
  close(weeks: number): void {
    this.since.forEach((began, row) => {
      if (began !== NOT_HOME) this.stop(row, began, weeks);
    });
  }

  private stop(row: number, began: number, week: number): void {
    this.weeksInHome[row] = (this.weeksInHome[row] ?? 0) + week - began;
    this.since[row] = NOT_HOME;
  }
}

/** Number of the first event that does not count any more; the log stands in order of day. */
function endOf(events: Uint32Array, count: number, weeks: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (eventDay(events[middle * EVENT_WORDS] ?? 0) < weeks * DAYS_PER_WEEK) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a log once, as far as it counts. */
function* readRun({ events, eventRows, people }: LedgerRun, weeks: number): Generator<undefined, Had> {
  const had = new Had(people);
  yield;
  const end = endOf(events, eventRows.length, weeks);
  const word = (at: number): number => events[at] ?? NONE;
  for (let event = 0; event < end; event++) {
    if (event % STRIDE === STRIDE - 1) yield;
    const at = event * EVENT_WORDS;
    const kind = eventKind(word(at));
    if (MOVES[kind] !== 1) continue;
    const row = eventRows[event] ?? -1;
    if (row < 0) continue;
    if (kind === LET && word(at + 2) < FIRST_DWELLING) had.let(row);
    had.move(row, isHome(word(at + 3)), Math.floor(eventDay(word(at)) / DAYS_PER_WEEK));
  }
  had.close(weeks);
  return had;
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

/** What a household of the changed future has more than in the baseline; −1 as a row stands for a future without it. */
function compare(line: Sums, [before, other]: readonly [Had, number], [after, row]: readonly [Had, number]): void {
  const more = (of: 'lettings' | 'weeksInHome'): number => (after[of][row] ?? 0) - (before[of][other] ?? 0);
  add(line, more('lettings'), more('weeksInHome'));
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
    if (other >= 0) isMatched[other] = 1;
    const group = other < 0 ? undefined : groups[changed.people.group[row] ?? 0];
    compare(group ?? absent, [before, other], [after, row]);
  }
  yield;
  isMatched.forEach((matched, row) => {
    if (matched === 0) compare(absent, [before, row], [after, -1]);
  });
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
