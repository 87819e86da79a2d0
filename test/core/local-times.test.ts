import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/contract/scenario';
import { FACTOR, HazardTimes } from '../../src/core/hazard-times';
import { LOCAL_HAZARD, LocalTimes } from '../../src/core/local-times';
import { Policy } from '../../src/core/policy';
import { measure, tenthSpec } from '../support/spec';

const HORIZON_DAY = 1400;
const STEPS = 40;

/** Times of one neighbourhood whose factor on moves is 1, then 2 from step 2 on, then .5 from step 4 on. */
function times(measures: readonly Measure[] = []): { levers: HazardTimes; local: LocalTimes } {
  const policy = new Policy(tenthSpec('times', { measures }).scenario);
  const levers = new HazardTimes(policy, HORIZON_DAY);
  const local = new LocalTimes(levers, { hoods: 2, horizonDay: HORIZON_DAY, isOn: true });
  for (let step = 0; step < STEPS; step++) {
    levers.advanceTo(step * 28);
    local.set(1, LOCAL_HAZARD.placedLoss, 1);
    local.set(1, LOCAL_HAZARD.outMove, step < 2 ? 1 : step < 4 ? 2 : 0.5);
    local.begin();
  }
  return { levers, local };
}

describe('the time of a hazard in a neighbourhood', () => {
  it('runs as fast as the factor of the month', () => {
    const clock = times().local.of(1, LOCAL_HAZARD.outMove);
    expect(clock.timeAt(FACTOR.none, -30)).toBe(-30);
    expect(clock.timeAt(FACTOR.none, 56)).toBe(56);
    expect(clock.timeAt(FACTOR.none, 66)).toBe(76);
    expect(clock.timeAt(FACTOR.none, 122)).toBe(56 + 112 + 5);
  });

  it('is read back as the day on which it is reached', () => {
    const clock = times().local.of(1, LOCAL_HAZARD.outMove);
    for (const day of [-30, 1, 28, 57.25, 100, 112, 500, 1119])
      expect(clock.dayAt(FACTOR.none, clock.timeAt(FACTOR.none, day))).toBeCloseTo(day, 9);
  });

  it('is that of the levers where the factor of the neighbourhood is 1', () => {
    const { levers, local } = times([measure('preventiveCare', 1, { from: '2027-01-04' })]);
    const clock = local.of(1, LOCAL_HAZARD.placedLoss);
    for (const day of [10, 700, 730, 1000]) {
      expect(clock.timeAt(FACTOR.placedLoss, day)).toBeCloseTo(levers.timeAt(FACTOR.placedLoss, day), 9);
      expect(clock.dayAt(FACTOR.placedLoss, day)).toBeCloseTo(levers.dayAt(FACTOR.placedLoss, day), 9);
    }
  });

  it('says when a factor changed', () => {
    const { local } = times();
    expect(local.set(1, LOCAL_HAZARD.outMove, 0.5)).toBe(false);
    expect(local.set(1, LOCAL_HAZARD.outMove, 0.6)).toBe(true);
  });
});
