import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KIND, EVENT_WORDS } from '../../src/contract/events';
import { FIRST_DWELLING, NONE } from '../../src/contract/settings';
import { History } from '../../src/player/history';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION } from '../support/history-builder';

const DAYS = 84;
const SMALL = { days: DAYS, homes: 25, seekers: 10, actsPerDay: 5 };

function historyOf(built: BuiltHistory, borders: readonly number[] = []): History {
  const history = new History(SMALL_REGION, SMALL_CALENDAR);
  for (const chunk of built.chunks(borders)) history.append(chunk);
  return history;
}

/** A copy of all there is. */
function held(history: History) {
  const columns = (table: object) =>
    Object.fromEntries(
      Object.entries(table).map(([name, values]) => [
        name,
        typeof values === 'number' ? values : [...(values as Uint8Array)],
      ]),
    );
  return {
    days: history.days,
    words: [...history.eventWords],
    persons: [...history.eventPersonRows],
    starts: Array.from({ length: history.days + 1 }, (_, day) => history.firstEventOf(day)),
    places: columns(history.places),
    people: columns(history.people),
    counts: columns(history.weekCounts),
    waits: [...history.waitWords],
  };
}

const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const anyWeek = fc.integer({ min: 0, max: DAYS / 7 });
const anyBorders = fc.array(
  anyWeek.map((week) => week * 7),
  { maxLength: 6 },
);

describe('a history', () => {
  it('does not depend on where its chunks end', () => {
    fc.assert(
      fc.property(anySeed, anyBorders, (seed, borders) => {
        const built = new BuiltHistory({ ...SMALL, seed }, false);
        expect(held(historyOf(built, borders))).toEqual(held(historyOf(built)));
      }),
      { numRuns: 60 },
    );
  });

  it('replaces everything from the first day of a chunk on', () => {
    fc.assert(
      fc.property(anySeed, anyBorders, anyWeek, (seed, borders, week) => {
        const border = week * 7;
        const one = new BuiltHistory({ ...SMALL, seed }, false);
        const two = new BuiltHistory({ ...SMALL, seed, other: { fromDay: border, seed: seed + 1 } }, false);
        const history = historyOf(one, [...borders, border]);
        for (const chunk of two.chunks(borders, border)) history.append(chunk);
        if (border < DAYS) expect(held(history)).toEqual(held(historyOf(two)));
        else expect(held(history)).toEqual(held(historyOf(one)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the old future beside a fork that goes another way', () => {
    fc.assert(
      fc.property(anySeed, anyBorders, anyWeek, (seed, borders, week) => {
        const border = week * 7;
        const one = new BuiltHistory({ ...SMALL, seed }, false);
        const two = new BuiltHistory({ ...SMALL, seed, other: { fromDay: border, seed: seed + 1 } }, false);
        const history = historyOf(one, [...borders, border]);
        const before = held(history);
        const fork = history.fork(border);
        expect(fork.days).toBe(border);
        expect([...fork.eventWords]).toEqual(before.words.slice(0, fork.eventCount * EVENT_WORDS));
        expect(fork.weekCounts.weeks).toBe(week);
        for (const chunk of two.chunks([70], border)) fork.append(chunk);
        expect(held(history)).toEqual(before);
        expect(held(fork)).toEqual(held(historyOf(border < DAYS ? two : one)));
      }),
      { numRuns: 60 },
    );
  });

  it('holds in a fork, and in a fork of that, no rows that came after the chunk with its last day', () => {
    const options = { ...SMALL, seed: 4, actsPerDay: 20 };
    const rowsUpTo = (days: number): number[] => {
      const { places, people } = historyOf(new BuiltHistory({ ...options, days }, false));
      return [places.rows, people.rows];
    };
    const rows = ({ places, people }: History): number[] => [places.rows, people.rows];
    const fork = historyOf(new BuiltHistory(options, false), [28, 56]).fork(42);
    expect(rows(fork)).toEqual(rowsUpTo(56));
    expect(rows(fork.fork(20))).toEqual(rowsUpTo(28));
    expect(rowsUpTo(28)).not.toEqual(rowsUpTo(56));
  });

  it('lets a histogram of durations go that it cannot split, and keeps the rest', () => {
    const built = new BuiltHistory({ ...SMALL, seed: 3, actsPerDay: 40 }, false);
    const sum = (history: History): number => history.weekCounts.durations.reduce((total, bin) => total + bin, 0);
    const history = historyOf(built, [28, 56]);
    const upTo28 = historyOf(new BuiltHistory({ ...SMALL, seed: 3, actsPerDay: 40, days: 28 }, false));
    expect(sum(upTo28)).toBeGreaterThan(0);
    expect(sum(history)).toBeGreaterThan(sum(upTo28));
    expect(sum(history.fork(42))).toBe(sum(upTo28));
  });

  it('refuses chunks that leave a gap', () => {
    const built = new BuiltHistory({ ...SMALL, seed: 3 }, false);
    const history = new History(SMALL_REGION, SMALL_CALENDAR);
    history.append(built.chunk(0, 14));
    expect(() => {
      history.append(built.chunk(21, 28));
    }).toThrow('without a gap');
    expect(history.days).toBe(14);
  });

  it('refuses a buffer of another kind', () => {
    const built = new BuiltHistory({ ...SMALL, seed: 3 }, false);
    const chunk = built.chunk(0, 14);
    expect(() => {
      new History(SMALL_REGION, SMALL_CALENDAR).append({ ...chunk, events: chunk.places });
    }).toThrow('Not a events buffer');
  });

  it('finds every household by its key, and no stranger', () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 9, homes: 2000, actsPerDay: 20 }, false), [14, 28]);
    expect(history.people.rows).toBeGreaterThan(1500);
    history.people.key.forEach((key, row) => {
      expect(history.personRow(key)).toBe(row);
    });
    expect(history.personRow(NONE)).toBe(-1);
  });

  it('gives the events of a span of days', async () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 9 }, false));
    const slice = await history.eventsBetween(10, 20);
    const days = Array.from(
      { length: slice.words.length / EVENT_WORDS },
      (_, event) => history.eventAt(slice.first + event).day,
    );
    expect(days.length).toBeGreaterThan(0);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...days)).toBeLessThan(20);
    const whole = await history.eventsBetween(0, 1000);
    expect(whole.words).toHaveLength(history.eventWords.length);
    expect((await history.eventsBetween(20, 10)).words).toHaveLength(0);
  });

  it('tells the life of a household in order, and who lived in a home', async () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 12, actsPerDay: 30 }, false));
    const letting = Array.from({ length: history.eventCount }, (_, event) => history.eventAt(event)).find(
      (event) => event.kind === EVENT_KIND['dwelling-let'] && event.from < FIRST_DWELLING && event.day > 20,
    )!;
    const household = history.eventWords[letting.index * EVENT_WORDS + 1]!;
    const life = await history.lifeOf(household);
    expect(life).toContainEqual(letting);
    expect(life.map((event) => event.index)).toEqual(life.map((event) => event.index).toSorted((a, b) => a - b));
    const stays = await history.occupantsOf(letting.to);
    expect(stays).toContainEqual(expect.objectContaining({ household, fromDay: letting.day }));
    stays.forEach((stay, index) => {
      expect(stay.toDay).toBeGreaterThanOrEqual(stay.fromDay);
      if (index > 0) expect(stay.fromDay).toBeGreaterThanOrEqual(stays[index - 1]!.toDay);
    });
  });
});
