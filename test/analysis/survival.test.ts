import { describe, expect, it } from 'vitest';
import { ageWhenEnded, survivalAt, survivalOf, type WatchedSpell } from '../../src/analysis/survival';

const whole = (toDays: number, hasEnded = true): WatchedSpell => ({ fromDays: 0, toDays, hasEnded });

/** Weeks of remission of 21 patients on 6-MP (Freireich and others 1963), the textbook case of this rule; + is censored. */
const REMISSION = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((age) => whole(Number.parseInt(age, 10), !age.endsWith('+')));

describe('survival of spells', () => {
  it('is that of the textbook on the case of the textbook', () => {
    const steps = survivalOf(REMISSION);
    expect(steps.map(({ ageDays }) => ageDays)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const expected = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    steps.forEach(({ survivalShare }, index) => {
      expect(survivalShare).toBeCloseTo(expected[index]!, 4);
    });
  });

  it('is the share that lasted where every spell was seen to its end, ties too', () => {
    const steps = survivalOf([whole(10), whole(20), whole(20), whole(40)]);
    expect(survivalAt(steps, 9)).toBe(1);
    expect(survivalAt(steps, 10)).toBe(0.75);
    expect(survivalAt(steps, 39)).toBe(0.25);
    expect(survivalAt(steps, 40)).toBe(0);
    expect(ageWhenEnded(steps, 0.75)).toBe(20);
    expect(ageWhenEnded(steps, 0.9)).toBe(40);
  });

  it('lets who was met late count only from the age at which it was met', () => {
    const late: WatchedSpell = { fromDays: 15, toDays: 30, hasEnded: true };
    const steps = survivalOf([whole(10), whole(20), late]);
    expect(steps).toEqual([
      { ageDays: 10, survivalShare: 0.5 },
      { ageDays: 20, survivalShare: 0.25 },
      { ageDays: 30, survivalShare: 0 },
    ]);
  });

  it('says nothing about ages that nobody reached', () => {
    expect(survivalOf([])).toEqual([]);
    expect(ageWhenEnded(survivalOf([whole(5), whole(9, false)]), 0.9)).toBeUndefined();
  });
});
