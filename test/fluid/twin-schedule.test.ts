import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSchedule, scheduledValue, valueOverWeek } from '../../src/fluid';
import type { DatedValue } from '../../src/fluid';

const WEEKS = Array.from({ length: 120 }, (_, index) => index - 10);

const datedValue: fc.Arbitrary<DatedValue> = fc
  .record({
    value: fc.integer({ min: -50, max: 50 }),
    fromWeek: fc.integer({ min: -20, max: 200 }).map((half) => half / 2),
    rampWeeks: fc.constantFrom(0, 1, 4, 26, 52),
    length: fc.option(fc.integer({ min: -5, max: 60 })),
  })
  .map(({ length, ...change }) => (length === null ? change : { ...change, untilWeek: change.fromWeek + length }));

const datedValues = fc.array(datedValue, { maxLength: 6 });

const valuesOf = (base: number, changes: readonly DatedValue[]): number[] => {
  const schedule = createSchedule(base, changes);
  return WEEKS.map((week) => scheduledValue(schedule, week));
};

describe('a schedule', () => {
  it('is its base without changes', () => {
    expect(valuesOf(7, [])).toEqual(WEEKS.map(() => 7));
  });

  it('steps at the beginning of a change without a ramp', () => {
    const schedule = createSchedule(2, [{ value: 5, fromWeek: 10, rampWeeks: 0 }]);
    expect([9.99, 10, 400].map((week) => scheduledValue(schedule, week))).toEqual([2, 5, 5]);
  });

  it('moves along a line and stays at its end', () => {
    const schedule = createSchedule(2, [{ value: 6, fromWeek: 10, rampWeeks: 8 }]);
    expect([10, 12, 14, 18, 90].map((week) => scheduledValue(schedule, week))).toEqual([2, 3, 4, 6, 6]);
  });

  it('gives the mean of the line over a week', () => {
    const schedule = createSchedule(0, [{ value: 10, fromWeek: 5, rampWeeks: 10 }]);
    expect(valueOverWeek(schedule, 7)).toBe((2 + 3) / 2);
  });

  it('starts a second change from the value in force, half way up the first', () => {
    const schedule = createSchedule(0, [
      { value: 0, fromWeek: 14, rampWeeks: 5 },
      { value: 10, fromWeek: 10, rampWeeks: 8 },
    ]);
    expect([14, 16.5, 19].map((week) => scheduledValue(schedule, week))).toEqual([5, 2.5, 0]);
  });

  it('lets the earlier change hold again when the later one ends', () => {
    const schedule = createSchedule(0, [
      { value: 10, fromWeek: 0, rampWeeks: 20 },
      { value: 3, fromWeek: 5, rampWeeks: 0, untilWeek: 15 },
    ]);
    expect([4, 5, 14.9, 15, 16].map((week) => scheduledValue(schedule, week))).toEqual([2, 3, 3, 7.5, 8]);
  });

  it('keeps both of two changes that begin together when one ends sooner', () => {
    const schedule = createSchedule(0, [
      { value: 1, fromWeek: 5, rampWeeks: 0, untilWeek: 8 },
      { value: 2, fromWeek: 5, rampWeeks: 0, untilWeek: 20 },
    ]);
    expect([5, 8, 20].map((week) => scheduledValue(schedule, week))).toEqual([1, 2, 0]);
  });

  it('does not depend on the order in which changes are listed', () => {
    fc.assert(
      fc.property(
        datedValues.chain((changes) =>
          fc.tuple(
            fc.constant(changes),
            fc.shuffledSubarray(changes, { minLength: changes.length, maxLength: changes.length }),
          ),
        ),
        ([changes, shuffled]) => {
          expect(valuesOf(1, shuffled)).toEqual(valuesOf(1, changes));
        },
      ),
      { seed: 20250101 },
    );
  });

  it('stays exactly at its base when every change sets the base', () => {
    fc.assert(
      fc.property(datedValues, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (changes, base) => {
        const values = valuesOf(
          base,
          changes.map((change) => ({ ...change, value: base })),
        );
        expect(values.every((value) => value === base)).toBe(true);
      }),
      { seed: 20250102 },
    );
  });

  it('goes back, from the end of a change on, to what would hold without it', () => {
    fc.assert(
      fc.property(datedValues, datedValue, fc.integer({ min: 1, max: 40 }), (others, change, length) => {
        // The last to begin, so that no other change takes its starting value from it.
        const fromWeek = Math.max(change.fromWeek, ...others.map((other) => other.fromWeek)) + 1;
        const passing = { ...change, fromWeek, untilWeek: fromWeek + length };
        const withIt = createSchedule(1, [...others, passing]);
        const withoutIt = createSchedule(1, others);
        for (const week of WEEKS) {
          if (week >= fromWeek && week < passing.untilWeek) continue;
          expect(scheduledValue(withIt, week)).toBe(scheduledValue(withoutIt, week));
        }
      }),
      { seed: 20250103 },
    );
  });

  it('never leaves the range between its base and the values set', () => {
    fc.assert(
      fc.property(datedValues, (changes) => {
        const all = [1, ...changes.map((change) => change.value)];
        const values = valuesOf(1, changes);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
      { seed: 20250104 },
    );
  });
});
