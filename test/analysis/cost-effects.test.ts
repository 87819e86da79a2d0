import { describe, expect, it } from 'vitest';
import { extraCost, outcomesOf, wrongPocketShare } from '../../src/analysis/cost-effects';
import type { CostLine } from '../../src/analysis/costs';
import { PRICES, type PriceId } from '../../src/contract/prices';
import { countsOf } from '../support/flat-counts';

function linesOf(euros: Readonly<Partial<Record<PriceId, number>>>): readonly CostLine[] {
  const ids: readonly PriceId[] = ['guidanceYear', 'shelterYear', 'newHomeTop', 'prisonDay'];
  return ids.map((price) => {
    const amount = euros[price] ?? 0;
    return { price, payer: PRICES[price].payer, quantity: 1, euros: amount, presentEuros: amount };
  });
}

const NOTHING = linesOf({});

describe('the wrong pocket', () => {
  it('is empty where who pays is who saves', () => {
    expect(wrongPocketShare(linesOf({ guidanceYear: 100, shelterYear: -40 }), NOTHING)).toBe(0);
  });

  it('holds everything where another saves', () => {
    expect(wrongPocketShare(linesOf({ newHomeTop: 100, prisonDay: -40 }), NOTHING)).toBe(1);
  });

  it('holds what falls to others where several pay and several save', () => {
    const plan = linesOf({ guidanceYear: 25, newHomeTop: 75, shelterYear: -30, prisonDay: -10 });
    expect(wrongPocketShare(plan, NOTHING)).toBeCloseTo(1 - (25 * 30) / (100 * 40), 12);
  });

  it('is no share where nothing is paid or nothing is saved', () => {
    expect(wrongPocketShare(linesOf({ prisonDay: -40 }), NOTHING)).toBeUndefined();
    expect(wrongPocketShare(linesOf({ newHomeTop: 40 }), NOTHING)).toBeUndefined();
    expect(wrongPocketShare(NOTHING, NOTHING)).toBeUndefined();
  });
});

describe('what a plan brings', () => {
  const span = { fromWeek: 0, toWeek: 52 };

  it('is counted against the same people without it', () => {
    const baseline = countsOf(52, { homelessPersonsLevel: 100, readyClinicLevel: 20, outsiderLettings: 50 });
    const plan = countsOf(52, { homelessPersonsLevel: 60, readyClinicLevel: 30, outsiderLettings: 51 });
    const { homelessYears, readyYears, outsiderLettings } = outcomesOf(plan, baseline, span);
    expect(homelessYears).toBeCloseTo((40 * 364) / 365.25, 9);
    expect(readyYears).toBeCloseTo((-10 * 364) / 365.25, 9);
    expect(outsiderLettings).toBe(52);
  });

  it('costs what its lines cost more', () => {
    expect(extraCost(linesOf({ newHomeTop: 90, prisonDay: 10 }), linesOf({ prisonDay: 30 }))).toBe(70);
  });
});
