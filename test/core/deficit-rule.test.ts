import { describe, expect, it } from 'vitest';
import { ChannelCredits } from '../../src/core/allocation/channel-credits';
import { runSpec, weeklySum } from '../support/run-log';
import { tenthSpec } from '../support/spec';

describe('the deficit rule', () => {
  const SHARES = Float64Array.from([0.06, 0.047, 0.035, 0.07, 0.018, 0.04, 0.073, 0.657]);
  const UIT = 1;

  it('keeps every channel within two homes of its target while all have candidates', () => {
    const credits = new ChannelCredits(1);
    for (let n = 0; n < 2000; n++) {
      credits.add(0, SHARES);
      credits.chooseByDeficit(0, SHARES, () => true);
      for (const credit of credits.credits) expect(Math.abs(credit)).toBeLessThan(2);
    }
    expect(Math.abs(credits.credits.reduce((sum, credit) => sum + credit))).toBeLessThan(1e-6);
  });

  it('lets a channel that had no candidates catch up first, and only within a half-year', () => {
    const after = (isNewHalfYear: boolean): number => {
      const credits = new ChannelCredits(1);
      const label = (hasUit: boolean): number => {
        credits.add(0, SHARES);
        return credits.chooseByDeficit(0, SHARES, (channel) => channel !== UIT || hasUit);
      };
      for (let n = 0; n < 500; n++) expect(label(false)).not.toBe(UIT);
      if (isNewHalfYear) credits.startHalfYear();
      return Array.from({ length: 20 }, () => label(true)).filter((channel) => channel === UIT).length;
    };
    expect(after(false)).toBe(20);
    expect(after(true)).toBeLessThanOrEqual(2);
  });

  it('gives a home back that nobody took', () => {
    const credits = new ChannelCredits(1);
    const label = (): number => {
      credits.add(0, SHARES);
      return credits.chooseByDeficit(0, SHARES, () => true);
    };
    const first = label();
    credits.refund(0, first);
    expect(credits.chooseByDeficit(0, SHARES, () => true)).toBe(first);
  });

  it('leaves no quota unused in a run, holds what must hold, and spreads homes otherwise', () => {
    const horizon = '2029-01-01';
    const usual = runSpec(tenthSpec('deficit', { horizon }));
    const fair = runSpec(tenthSpec('deficit', { horizon, parameters: { deficitRule: 1 } }));
    fair.simulation.check();
    expect(weeklySum(usual.counts, 'unusedQuota')).toBeGreaterThan(0);
    expect(weeklySum(fair.counts, 'unusedQuota')).toBe(0);
    const part = (counts: typeof usual.counts): number =>
      weeklySum(counts, 'outsiderLettings') / weeklySum(counts, 'lettings');
    expect(part(fair.counts)).toBeGreaterThan(0.6);
    expect(fair.simulation.summary().eventHash).not.toBe(usual.simulation.summary().eventHash);
  });
});
