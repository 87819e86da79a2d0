import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, HOUSEHOLD_MOVES, STOCK_MOVES } from '../../src/contract/events';
import { FOLLOWED_SETTINGS, NONE, SETTING_INDEX } from '../../src/contract/settings';

import { History } from '../../src/player/history';
import { Player } from '../../src/player/player';
import type { PlayerState } from '../../src/player/replay';
import { waitingBin, waitingBinStart } from '../../src/player/waiting-bins';
import { compareCountsWithReplay } from '../support/compare-counts-with-replay';
import { BuiltHistory, SMALL_CALENDAR, SMALL_REGION, type BuildOptions } from '../support/history-builder';

const DAYS = 63;
const SMALL = { days: DAYS, homes: 30, seekers: 15, actsPerDay: 6 };

function historyOf(built: BuiltHistory, borders: readonly number[] = []): History {
  const history = new History(SMALL_REGION, SMALL_CALENDAR);
  for (const chunk of built.chunks(borders)) history.append(chunk);
  return history;
}

/** A copy of all there is to see. */
function seen(state: PlayerState) {
  return {
    day: state.day,
    occupant: [...state.occupant],
    flags: [...state.flags],
    stock: [...state.stock],
    stockByGroup: [...state.stockByGroup],
    homes: [state.homesInStock, state.homesVacant, state.homesUnderNotice],
    waiting: [...state.waitingByRegistration],
  };
}

function freshAt(history: History, day: number) {
  const player = new Player(history);
  player.seek(day);
  return seen(player.state);
}

const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const anyDay = fc.integer({ min: -1, max: DAYS - 1 });

describe('a player', () => {
  it('shows after every day what the world itself kept', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const built = new BuiltHistory({ ...SMALL, seed });
        const player = new Player(historyOf(built));
        const days = [...built.states.keys()];
        for (const day of [...days, ...days.toReversed()]) {
          player.seek(day);
          const real = built.states[day]!;
          const rows = real.occupant.length;
          expect([...player.state.occupant.subarray(0, rows)]).toEqual(real.occupant);
          expect([...player.state.flags.subarray(0, rows)]).toEqual(real.flags);
          for (const setting of FOLLOWED_SETTINGS.filter((each) => each !== 'social'))
            expect(player.state.stock[SETTING_INDEX[setting]]).toBe(real.waiting[SETTING_INDEX[setting]]);
          const tenants = real.occupant.filter((household) => household !== NONE).length;
          expect(player.state.stock[SETTING_INDEX.social]).toBe(tenants);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stands the same on a day whichever way it came there', () => {
    fc.assert(
      fc.property(anySeed, fc.array(anyDay, { minLength: 2, maxLength: 12 }), (seed, days) => {
        const history = historyOf(new BuiltHistory({ ...SMALL, seed }, false));
        const player = new Player(history);
        for (const day of days) player.seek(day);
        expect(seen(player.state)).toEqual(freshAt(history, days.at(-1)!));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back to the start exactly', () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 1 }, false));
    const player = new Player(history);
    const before = seen(player.state);
    player.seek(DAYS);
    expect(seen(player.state)).not.toEqual(before);
    player.seek(-1);
    expect(seen(player.state)).toEqual(before);
  });

  it('finds the counts of every week in the events, forwards and backwards', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const history = historyOf(new BuiltHistory({ ...SMALL, seed }, false), [21, 42]);
        expect(history.weekCounts.weeks).toBe(DAYS / 7);
        expect(compareCountsWithReplay(history)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('notices where counts and events differ', () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 3 }, false));
    history.weekCounts.flows[5] = (history.weekCounts.flows[5] ?? 0) + 1;
    expect(compareCountsWithReplay(history)).not.toEqual([]);
  });

  it('tells which dwellings changed, and no others', () => {
    fc.assert(
      fc.property(anySeed, anyDay, anyDay, (seed, first, second) => {
        const player = new Player(historyOf(new BuiltHistory({ ...SMALL, seed }, false)));
        player.seek(first);
        const all = [...player.takeChangedDwellings()].sort((a, b) => a - b);
        expect(all).toEqual([...player.state.occupant.keys()]);
        const before = seen(player.state);
        player.seek(second);
        const touched = new Set(player.takeChangedDwellings());
        player.state.occupant.forEach((occupant, row) => {
          const differs = occupant !== before.occupant[row] || player.state.flags[row] !== before.flags[row];
          if (differs) expect(touched).toContain(row);
        });
        if (first === second) expect(touched.size).toBe(0);
        expect(player.takeChangedDwellings()).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });

  it('visits the moves between two days, backwards in reverse', () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 5 }, false));
    const player = new Player(history);
    const collect = (from: number, to: number): number[] => {
      const visited: number[] = [];
      player.movesBetween(from, to, (event) => visited.push(event));
      return visited;
    };
    const forwards = collect(9.9, 30.2);
    expect(forwards.length).toBeGreaterThan(10);
    expect(collect(30.2, 9.9)).toEqual(forwards.toReversed());
    expect([...collect(9.9, 20), ...collect(20, 30.2)]).toEqual(forwards);
    expect(collect(-1, DAYS + 10)).toEqual(
      Array.from({ length: history.eventCount }, (_, event) => event).filter((event) =>
        ([...HOUSEHOLD_MOVES, ...STOCK_MOVES] as readonly string[]).includes(EVENT_KINDS[history.eventAt(event).kind]!),
      ),
    );
    for (const event of forwards) {
      expect(history.eventAt(event).day).toBeGreaterThan(9);
      expect(history.eventAt(event).day).toBeLessThanOrEqual(30);
    }
  });

  it('goes on with a history that grows and begins anew where the past was replaced', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 8 }), anyDay, (seed, week, day) => {
        const border = week * 7;
        const one = new BuiltHistory({ ...SMALL, seed }, false);
        const two = new BuiltHistory({ ...SMALL, seed, other: { fromDay: border, seed: seed + 1 } }, false);
        const history = historyOf(one, [border, 40]);
        const player = new Player(history);
        player.seek(day);
        for (const chunk of two.chunks([border, 50], border)) {
          history.append(chunk);
          player.seek(day);
        }
        expect(seen(player.state)).toEqual(freshAt(historyOf(two), day));
        const changed = [...player.takeChangedDwellings()].sort((a, b) => a - b);
        expect(changed).toEqual([...player.state.occupant.keys()]);
      }),
      { numRuns: 80 },
    );
  });

  it('bins the waiting list by half-year of registration', () => {
    const history = historyOf(new BuiltHistory({ ...SMALL, seed: 8, seekers: 60 }, false));
    const player = new Player(history);
    const expected = new Map<number, number>();
    history.people.placeAtStart.forEach((place, row) => {
      if (place !== SETTING_INDEX.list) return;
      const bin = waitingBin(history.people.registrationDay[row]!);
      expected.set(bin, (expected.get(bin) ?? 0) + 1);
    });
    expect(expected.size).toBeGreaterThan(5);
    player.state.waitingByRegistration.forEach((waiting, bin) => {
      expect(waiting).toBe(expected.get(bin) ?? 0);
    });
    expect(waitingBin(-1)).toBe(waitingBin(0) - 1);
    expect(waitingBin(waitingBinStart(70))).toBe(70);
    expect(waitingBin(-1e9)).toBe(0);
  });
});

describe('the replay of a long history', () => {
  /** Shortest of some replays. @unit milliseconds per event */
  function costPerEvent(days: number): number {
    const history = historyOf(new BuiltHistory({ seed: 11, days, homes: 2000, seekers: 500, actsPerDay: 100 }, false));
    const player = new Player(history);
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      player.seek(days);
      player.seek(-1);
      return performance.now() - start;
    });
    return Math.min(...times) / history.eventCount;
  }

  it('costs as much for each event as that of a short one', () => {
    costPerEvent(200);
    expect(costPerEvent(1600)).toBeLessThan(4 * costPerEvent(200));
  });
});

describe('the options of the builder', () => {
  it('really make another future from a day on, and the same past', () => {
    const options: BuildOptions = { ...SMALL, seed: 21 };
    const one = new BuiltHistory(options, false);
    const two = new BuiltHistory({ ...options, other: { fromDay: 35, seed: 4 } }, false);
    const events = (built: BuiltHistory, fromDay: number, toDay: number): number[] => [
      ...new Uint32Array(built.chunk(fromDay, toDay).events),
    ];
    expect(events(two, 0, 35)).toEqual(events(one, 0, 35));
    expect(events(two, 35, DAYS)).not.toEqual(events(one, 35, DAYS));
  });
});
