import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOMES_OF_ONES_OWN, ledger, ledgerInSteps } from '../../src/analysis/ledger';
import type { Ledger, LedgerLine, LedgerRun } from '../../src/analysis/ledger';
import { stockOfSetting, sumOfColumn } from '../../src/analysis/weekly-sums';
import type { Counts } from '../../src/contract/counts';
import { EVENT_WORDS } from '../../src/contract/events';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { FIRST_DWELLING, NONE, SETTING_INDEX } from '../../src/contract/settings';
import { createPeopleBuffer, viewPeople } from '../../src/contract/tables';
import type { PeopleTable } from '../../src/contract/tables';
import { logOf, type LoggedEvent } from '../support/logged-events';
import { runSpec } from '../support/run-log';
import type { TakenRun } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';

const WEEKS = 12;
const { list, flex, couch, bought } = SETTING_INDEX;
const HOME = FIRST_DWELLING;

function runOf(people: PeopleTable, events: Uint32Array): LedgerRun {
  const rows = new Map(Array.from(people.key, (key, row) => [key, row]));
  const eventRows = Int32Array.from(
    { length: events.length / EVENT_WORDS },
    (_, event) => rows.get(events[event * EVENT_WORDS + 1]!) ?? -1,
  );
  return { events, eventRows, people };
}

/** A household of a log written by hand: where it is at the start, and where it goes on which day. */
interface Life {
  readonly key: number;
  readonly start: number;
  readonly moves: readonly { readonly day: number; readonly to: number }[];
}

function runOfLives(lives: readonly Life[]): LedgerRun {
  const people = viewPeople(createPeopleBuffer(lives.length));
  lives.forEach(({ key, start }, row) => {
    people.key[row] = key;
    people.placeAtStart[row] = start;
    people.group[row] = key % HOUSEHOLD_GROUPS.length;
  });
  const events = lives
    .flatMap(({ key, start, moves }) =>
      moves.map(({ day, to }, index): LoggedEvent => {
        const from = index === 0 ? start : (moves[index - 1]?.to ?? NONE);
        const kind = to >= HOME ? 'dwelling-let' : from >= HOME ? 'home-left' : 'household-moved';
        return { day, kind, cause: 'channel-REG', household: key, from, to };
      }),
    )
    .sort((a, b) => a.day - b.day);
  return runOf(people, logOf(events));
}

/** What a household had, day by day: written apart from the ledger on purpose. */
function had({ start, moves }: Life): { lettings: number; weeks: number } {
  let lettings = 0;
  let weeks = 0;
  let place = start;
  for (let day = 0; day < WEEKS * 7; day++) {
    for (const move of moves.filter((candidate) => candidate.day === day)) {
      if (move.to >= HOME && place < HOME) lettings++;
      place = move.to;
    }
    if (day % 7 === 6 && (place >= HOME || place === flex)) weeks++;
  }
  return { lettings, weeks };
}

const NOBODY: Life = { key: 0, start: couch, moves: [] };

function byHand(baseline: readonly Life[], changed: readonly Life[]): LedgerLine & { readonly absent: number } {
  const keys = new Set([...baseline, ...changed].map(({ key }) => key));
  const sums = { lettingsGained: 0, lettingsLost: 0, weeksGained: 0, weeksLost: 0, absent: 0 };
  for (const key of keys) {
    const [a, b] = [baseline, changed].map((lives) => lives.find((life) => life.key === key));
    const [before, after] = [had(a ?? NOBODY), had(b ?? NOBODY)];
    sums.lettingsGained += Math.max(0, after.lettings - before.lettings);
    sums.lettingsLost += Math.max(0, before.lettings - after.lettings);
    sums.weeksGained += Math.max(0, after.weeks - before.weeks);
    sums.weeksLost += Math.max(0, before.weeks - after.weeks);
    if (a === undefined || b === undefined) sums.absent += Math.abs(after.weeks - before.weeks);
  }
  return sums;
}

function allLines({ groups, absent }: Ledger): LedgerLine {
  return [...Object.values(groups), absent].reduce((sum, line) => ({
    lettingsGained: sum.lettingsGained + line.lettingsGained,
    lettingsLost: sum.lettingsLost + line.lettingsLost,
    weeksGained: sum.weeksGained + line.weeksGained,
    weeksLost: sum.weeksLost + line.weeksLost,
  }));
}

const place = fc.constantFrom(list, flex, couch, bought, HOME, HOME + 1, HOME + 2);
const lives = fc
  .uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 30 }),
      start: fc.constantFrom(list, flex, couch, HOME, NONE),
      days: fc.uniqueArray(fc.integer({ min: 0, max: WEEKS * 7 + 20 }), { maxLength: 6 }),
      places: fc.array(place, { minLength: 6, maxLength: 6 }),
    }),
    { selector: ({ key }) => key, maxLength: 20 },
  )
  .map((found): readonly Life[] =>
    found.map(({ key, start, days, places }) => ({
      key,
      start: start === NONE ? list : start,
      moves: [...days].sort((a, b) => a - b).map((day, index) => ({ day, to: places[index] ?? list })),
    })),
  );

describe('the ledger of two futures', () => {
  it('is what somebody finds who looks at every household on every day', () => {
    fc.assert(
      fc.property(lives, lives, (before, after) => {
        const found = ledger({ baseline: runOfLives(before), changed: runOfLives(after), weeks: WEEKS });
        const { absent, ...sums } = byHand(before, after);
        expect(allLines(found)).toEqual(sums);
        expect(found.absent.weeksGained + found.absent.weeksLost).toBe(absent);
      }),
      { numRuns: 200 },
    );
  });

  it('turns around when the futures do, and is nothing between a future and itself', () => {
    fc.assert(
      fc.property(lives, lives, (before, after) => {
        const [a, b] = [runOfLives(before), runOfLives(after)];
        const there = allLines(ledger({ baseline: a, changed: b, weeks: WEEKS }));
        const back = allLines(ledger({ baseline: b, changed: a, weeks: WEEKS }));
        expect([there.lettingsGained, there.lettingsLost]).toEqual([back.lettingsLost, back.lettingsGained]);
        expect([there.weeksGained, there.weeksLost]).toEqual([back.weeksLost, back.weeksGained]);
        const same = allLines(ledger({ baseline: a, changed: a, weeks: WEEKS }));
        expect(Object.values(same)).toEqual([0, 0, 0, 0]);
      }),
    );
  });

  it('counts a household on one side only, by how much it has more', () => {
    const before: Life[] = [{ key: 5, start: list, moves: [{ day: 50, to: HOME }] }];
    const after: Life[] = [{ key: 5, start: list, moves: [{ day: 8, to: HOME }] }];
    const { groups } = ledger({ baseline: runOfLives(before), changed: runOfLives(after), weeks: WEEKS });
    expect(groups[HOUSEHOLD_GROUPS[5]]).toEqual({ lettingsGained: 0, lettingsLost: 0, weeksGained: 6, weeksLost: 0 });
  });
});

describe('the ledger of a run', () => {
  const DAYS = 7 * 78;
  const before = runSpec(tenthSpec('ledger'), DAYS);
  const after = runSpec(
    tenthSpec('ledger', { measures: [measure('homelessShare', 0.3, { from: '2025-07-07' })] }),
    DAYS,
  );
  const question = {
    baseline: runOf(before.people, before.words),
    changed: runOf(after.people, after.words),
    weeks: 78,
  };
  const found = ledger(question);

  it('is the change in outsider lettings, exactly', () => {
    const { lettingsGained, lettingsLost } = allLines(found);
    const lettings = ({ counts }: TakenRun): number =>
      sumOfColumn(counts, 'outsiderLettings', { fromWeek: 0, toWeek: 78 });
    expect(lettingsGained).toBeGreaterThan(0);
    expect(lettingsGained - lettingsLost).toBe(lettings(after) - lettings(before));
  });

  it('is the change in the weeks that homes are lived in, exactly', () => {
    const { weeksGained, weeksLost } = allLines(found);
    const lived = (counts: Counts): number =>
      Array.from({ length: 78 }, (_, week) =>
        HOMES_OF_ONES_OWN.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0),
      ).reduce((sum, stock) => sum + stock, 0);
    expect(weeksGained).toBeGreaterThan(0);
    expect(weeksGained - weeksLost).toBe(lived(after.counts) - lived(before.counts));
  });

  it('finds homeless people ahead where they get a larger share, and comes in steps', () => {
    expect(found.groups.DAK.lettingsGained).toBeGreaterThan(found.groups.DAK.lettingsLost);
    expect([...ledgerInSteps(question)].length).toBeGreaterThan(4);
  });
});
