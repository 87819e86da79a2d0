import { describe, expect, it } from 'vitest';
import { acceptanceProbability, fit, type Offer } from '../../src/core/allocation/acceptance';

const PLAIN: Offer = {
  constant: 0,
  type: 0,
  rentClass: 1,
  persons: 1,
  code: 0,
  liveability: 0,
  ownMunicipality: false,
  offersBefore: 0,
  waitedDays: 0,
};

describe('the fit of a home', () => {
  it('is 0 for the ideal size and falls by a half per person off', () => {
    expect(fit(0, 1, 1, 0)).toBeCloseTo(0);
    expect(fit(1, 1, 1, 0)).toBe(-0.5);
    expect(fit(2, 1, 2, 1)).toBe(-1);
    expect(fit(3, 1, 2, 1)).toBe(-0.25);
  });

  it('falls by a half per rent class above the one that may be taken', () => {
    expect(fit(0, 3, 1, 0)).toBe(-1);
    expect(fit(0, 0, 1, 0)).toBeCloseTo(0);
    expect(fit(0, 3, 1, 1 << 2)).toBeCloseTo(0);
  });
});

describe('the chance of acceptance', () => {
  it.each([
    ['an offer without any reason', {}, 0.5],
    ['mediation', { constant: 2.2 }, 0.900249],
    ['a home for another size', { type: 1 }, 0.354344],
    ['a good neighbourhood', { liveability: 1 }, 0.689974],
    ['the own municipality', { ownMunicipality: true }, 0.622459],
    ['two refusals before', { offersBefore: 2 }, 0.354344],
    ['a wait of e − 1 years', { waitedDays: 1.718281828459045 * 365.25 }, 0.598688],
    ['a wait that lies ahead', { waitedDays: -500 }, 0.5],
  ])('for %s is as the rule says', (_, change, expected) => {
    expect(acceptanceProbability({ ...PLAIN, ...change })).toBeCloseTo(expected, 5);
  });
});
