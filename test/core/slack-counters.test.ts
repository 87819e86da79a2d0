import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestRentClass } from '../../src/core/allocation/eligibility';
import { SlackCounters } from '../../src/core/allocation/slack-counters';

const FREE = 0.075;
const UNSUITABLE = 0.05;
const MIDDLE_INCOME = 2 << 2;

/** A letting somebody would take: municipality, code and rent class. */
const wish = fc.record({
  municipality: fc.integer({ min: 0, max: 1 }),
  code: fc.integer({ min: 0, max: 31 }),
  rentClass: fc.integer({ min: 0, max: 3 }),
});

describe('the slack counters', () => {
  it('hold after every letting that they allowed', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 50, maxLength: 400 }), (wishes) => {
        const counters = new SlackCounters(2);
        let above = 0;
        let unsuitable = 0;
        let lettings = 0;
        let lowIncome = 0;
        for (const { municipality, code, rentClass } of wishes) {
          const slack = counters.slack(municipality, FREE, UNSUITABLE);
          const isAbove = ((code >>> 2) & 3) >= 2;
          const isUnsuitable = rentClass > highestRentClass(code);
          if ((isAbove && !slack.aboveIncome) || (isUnsuitable && !slack.unsuitable)) continue;
          counters.add(municipality, code, rentClass);
          expect(counters.hold(FREE, UNSUITABLE)).toBe(true);
          if (municipality !== 0) continue;
          lettings++;
          if (isAbove) above++;
          if (((code >>> 2) & 3) === 0) lowIncome++;
          if (isUnsuitable) unsuitable++;
        }
        expect(above).toBeLessThanOrEqual(FREE * lettings);
        expect(unsuitable).toBeLessThanOrEqual(UNSUITABLE * lowIncome);
      }),
      { seed: 10 },
    );
  });

  it('open the free share with the fourteenth letting, close it again, and start anew each year', () => {
    const counters = new SlackCounters(1);
    for (let n = 0; n < 13; n++) {
      expect(counters.slack(0, FREE, UNSUITABLE).aboveIncome).toBe(false);
      counters.add(0, 0, 0);
    }
    expect(counters.slack(0, FREE, UNSUITABLE).aboveIncome).toBe(true);
    counters.add(0, MIDDLE_INCOME, 3);
    expect(counters.slack(0, FREE, UNSUITABLE).aboveIncome).toBe(false);
    expect(counters.slack(0, FREE, UNSUITABLE).unsuitable).toBe(false);
    for (let n = 0; n < 6; n++) counters.add(0, 0, 0);
    expect(counters.slack(0, FREE, UNSUITABLE).unsuitable).toBe(true);
    counters.startYear();
    expect(counters.slack(0, FREE, UNSUITABLE)).toEqual({ aboveIncome: false, unsuitable: false });
  });

  it('say so when a letting went past them', () => {
    const counters = new SlackCounters(1);
    for (let n = 0; n < 20; n++) counters.add(0, 0, 0);
    expect(counters.hold(FREE, UNSUITABLE)).toBe(true);
    counters.add(0, 0, 3);
    expect(counters.hold(FREE, UNSUITABLE)).toBe(true);
    counters.add(0, 0, 3);
    expect(counters.hold(FREE, UNSUITABLE)).toBe(false);
  });
});
