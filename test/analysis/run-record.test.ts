import { describe, expect, it } from 'vitest';
import { checkpointsOf, firstDifference } from '../../src/analysis/checkpoints';
import { movedIndicators } from '../../src/analysis/moved-indicators';
import { recordResults } from '../../src/analysis/record-results';
import { EVENT_WORDS } from '../../src/contract/events';
import { countsOf } from '../support/flat-counts';

const CALENDAR = { start: '2025-01-06', now: '2025-06-02', target: '2026-12-31', horizon: '2028-01-03' };

/** A log with one event on each of some days, told apart by who it happened to. */
function log(events: readonly (readonly [day: number, household: number])[]): Uint32Array {
  return Uint32Array.from(events.flatMap(([day, household]) => [day, household, 0, 0, 0]));
}

describe('checkpoints', () => {
  // 1 January 2026 is day 360, of 2027 day 725, of 2028 day 1,090.
  const events = log([
    [0, 1],
    [359, 2],
    [360, 3],
    [800, 4],
  ]);

  it('stand at each new year that is known', () => {
    expect(checkpointsOf(events, CALENDAR, 1092).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2027-01-01',
      '2028-01-01',
    ]);
    expect(checkpointsOf(events, CALENDAR, 725)).toHaveLength(2);
    expect(checkpointsOf(events, CALENDAR, 359)).toEqual([]);
    expect(events).toHaveLength(4 * EVENT_WORDS);
  });

  it('change from the year on in which something else happened', () => {
    const other = events.slice();
    other[2 * EVENT_WORDS + 1] = 9;
    const [a, b] = [checkpointsOf(events, CALENDAR, 1092), checkpointsOf(other, CALENDAR, 1092)];
    expect(a[0]).toEqual(b[0]);
    expect(a[1]!.hash).not.toBe(b[1]!.hash);
    expect(a[2]!.hash).not.toBe(b[2]!.hash);
    expect(firstDifference(a, b)).toBe('2027-01-01');
    expect(firstDifference(a, checkpointsOf(events, CALENDAR, 725))).toBeUndefined();
  });

  it('tell an event apart that moved to the day before a new year', () => {
    const moved = events.slice();
    moved[2 * EVENT_WORDS] = 359;
    expect(firstDifference(checkpointsOf(events, CALENDAR, 1092), checkpointsOf(moved, CALENDAR, 1092))).toBe(
      '2026-01-01',
    );
  });
});

describe('results that are kept', () => {
  const weeks = 156;
  const results = recordResults(
    countsOf(weeks, { homelessPersonsLevel: 1900, lettings: 10 }),
    countsOf(weeks, { homelessPersonsLevel: 2000 }),
    CALENDAR,
  );

  it('hold the headline every four weeks and on the target date, beside that of the baseline', () => {
    expect(results.headline.line).toEqual(new Array<number>(39).fill(1900));
    expect(results.headline.baseline).toEqual(new Array<number>(39).fill(2000));
    expect(results.headline).toMatchObject({ atTarget: 1900, baselineAtTarget: 2000 });
  });

  it('hold every year, and nothing where there was nothing to divide by', () => {
    expect(results.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    expect(results.years[1]!.values.homeless).toBe(1900);
    expect(results.years[1]!.values.lettings).toBeCloseTo(521.8, 1);
    expect(results.years[1]!.values.registrationTime).toBeNull();
  });
});

describe('indicators that moved', () => {
  it('are those of the year that are not what they were', () => {
    const then = [{ year: 2030, values: { homeless: 2000, lettings: 4000, chance: null, stock: 5 } }];
    const now = [{ year: 2030, values: { homeless: 1990, lettings: 4000, chance: 0.1, emptyHomes: 3 } }];
    expect(movedIndicators(then, now, 2030)).toEqual([{ id: 'homeless', then: 2000, now: 1990 }]);
    expect(movedIndicators(then, now, 2029)).toEqual([]);
  });
});
