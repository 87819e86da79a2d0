import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../src/contract/calendar';
import { LEVER_INDEX, LEVERS, leverById } from '../../src/contract/levers';
import type { Measure } from '../../src/contract/scenario';
import { Policy } from '../../src/core/policy';
import { demoSpec, measure } from '../support/spec';

const START = { start: '2025-01-06' };
const NOW = 728;

/** Value of a lever on some days. */
function values(
  measures: readonly Measure[],
  days: readonly number[],
  lever: Measure['lever'] = 'newSocialHomes',
): number[] {
  const policy = new Policy(demoSpec('policy', { measures }).scenario);
  return days.map((day) => {
    policy.advanceTo(day);
    return policy.value(LEVER_INDEX[lever]);
  });
}

const homes = (value: number, changes: Partial<Measure> = {}): Measure => measure('newSocialHomes', value, changes);

describe('the policy', () => {
  it('is the default before a measure, its value from its first day on', () => {
    expect(values([], [0, 4000])).toEqual([500, 500]);
    expect(values([homes(800)], [0, NOW - 1, NOW, 4000])).toEqual([500, 500, 800, 800]);
  });

  it('moves along a ramp in a line', () => {
    const ramp = homes(700, { rampWeeks: 10 });
    expect(values([ramp], [NOW, NOW + 7, NOW + 35, NOW + 69, NOW + 70])).toEqual([
      500,
      520,
      600,
      500 + (200 * 69) / 70,
      700,
    ]);
  });

  it('goes back on the day a measure ends', () => {
    const until = homes(700, { until: '2028-01-03' });
    expect(values([until], [NOW + 363, NOW + 364])).toEqual([700, 500]);
  });

  it('lets a later measure take over, from what held on its first day', () => {
    const first = homes(700, { rampWeeks: 20 });
    const second = homes(900, { from: dateOfDay(START, NOW + 70), rampWeeks: 10, until: dateOfDay(START, NOW + 280) });
    expect(values([first, second], [NOW + 70, NOW + 105, NOW + 140, NOW + 280])).toEqual([600, 750, 900, 700]);
  });

  it('ignores what is off and keeps levers apart', () => {
    expect(values([homes(900, { off: true })], [NOW])).toEqual([500]);
    expect(values([homes(900)], [NOW], 'lotteryShare')).toEqual([0.1]);
  });

  it('does not depend on the order of the measures, on what was asked before, nor leaves the range of the levers', () => {
    const some = fc.record({
      lever: fc.constantFrom(...LEVERS.map((lever) => lever.id)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      from: fc.integer({ min: NOW, max: 3000 }),
      lasts: fc.option(fc.integer({ min: 7, max: 1500 })),
      rampWeeks: fc.integer({ min: 0, max: 104 }),
    });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 4010 }), { minLength: 1 }),
        (all, days) => {
          const measures = all.map(({ lever, share, from, lasts, rampWeeks }) => {
            const { min, max } = leverById(lever);
            const value = min + share * (max - min);
            const dates = { from: dateOfDay(START, from), rampWeeks };
            return measure(lever, value, lasts === null ? dates : { ...dates, until: dateOfDay(START, from + lasts) });
          });
          for (const lever of LEVERS) {
            const forwards = values(measures, days, lever.id);
            expect(values(measures.toReversed(), days, lever.id)).toEqual(forwards);
            expect(values(measures, days.toReversed(), lever.id)).toEqual(forwards.toReversed());
            for (const value of forwards) {
              expect(value).toBeGreaterThanOrEqual(lever.min - 1e-9);
              expect(value).toBeLessThanOrEqual(lever.max + 1e-9);
            }
          }
        },
      ),
      { seed: 11 },
    );
  });

  it('multiplies the shocks that act on a day', () => {
    const shocks = [
      { parameter: 'newSeekers', factor: 2, from: '2028-01-03', until: '2029-01-01' },
      { parameter: 'newSeekers', factor: 0.5, from: '2028-07-03', until: '2030-01-07' },
    ] as const;
    const policy = new Policy(demoSpec('policy', { shocks }).scenario);
    const factors = ['2028-01-02', '2028-01-03', '2028-07-03', '2029-01-01', '2030-01-07'].map((date) =>
      policy.shockFactor('newSeekers', (Date.parse(date) - Date.parse(START.start)) / 86_400_000),
    );
    expect(factors).toEqual([1, 2, 1, 0.5, 1]);
    expect(policy.shockFactor('newUrgent', 1200)).toBe(1);
  });
});
