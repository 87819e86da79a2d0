import { describe, expect, it } from 'vitest';
import { DWELLING_TYPES, RENT_CLASSES } from '../../src/contract/dwellings';
import { INCOME_CLASSES } from '../../src/contract/households';
import {
  eligibleCodes,
  fitsSize,
  highestRentClass,
  isEligible,
  isIdealSize,
  seekerCode,
} from '../../src/core/allocation/eligibility';
import { packTraits } from '../../src/core/entities/households';

const YEAR = 2030;
const OPEN = { aboveIncome: true, unsuitable: true };
const CLOSED = { aboveIncome: false, unsuitable: false };

function code(persons: number, income: (typeof INCOME_CLASSES)[number] = 'I1', age = 40): number {
  const traits = packTraits({
    birthYear: YEAR - age,
    persons,
    type: 0,
    income: INCOME_CLASSES.indexOf(income),
    need: 2,
    group: 3,
  });
  return seekerCode(traits, YEAR);
}

/** Persons from whom and up to whom a type is let, in the first two rounds and after; 6 stands for more. */
const SIZES = {
  S: { early: [1, 2], late: [1, 2] },
  M: { early: [1, 3], late: [1, 3] },
  L: { early: [2, 6], late: [1, 6] },
} as const;

describe('the size rule', () => {
  it.each(Object.entries(SIZES))('lets %s to who fits, wider from the third round on', (type, sizes) => {
    const index = DWELLING_TYPES.indexOf(type as keyof typeof SIZES);
    for (const round of [0, 1, 2, 5]) {
      const [least, most] = round < 2 ? sizes.early : sizes.late;
      for (let persons = 1; persons <= 6; persons++)
        expect(fitsSize(index, code(persons), round), `${persons} persons in round ${round}`).toBe(
          persons >= least && persons <= most,
        );
    }
  });

  it('lets a step-free home from 55 on, whatever the size', () => {
    const type = DWELLING_TYPES.indexOf('SEN');
    for (const persons of [1, 2, 5]) {
      expect(fitsSize(type, code(persons, 'I1', 54), 0)).toBe(false);
      expect(fitsSize(type, code(persons, 'I1', 54), 9)).toBe(false);
      expect(fitsSize(type, code(persons, 'I1', 55), 0)).toBe(true);
    }
  });

  it('knows the ideal sizes: one for S, two for M, three and more for L, all for step-free', () => {
    const ideal = (type: number): number[] => [1, 2, 3, 4, 6].filter((persons) => isIdealSize(type, code(persons)));
    expect([0, 1, 2, 3].map(ideal)).toEqual([[1], [2], [3, 4, 6], [1, 2, 3, 4, 6]]);
  });
});

describe('suitable allocation', () => {
  it.each([
    [1, 'I1', 'R2'],
    [2, 'I1', 'R2'],
    [3, 'I1', 'R3'],
    [6, 'I1', 'R3'],
    [1, 'I2', 'R4'],
    [3, 'I3', 'R4'],
    [6, 'I4', 'R4'],
  ] as const)('allows %d persons of %s up to %s', (persons, income, rentClass) => {
    expect(RENT_CLASSES[highestRentClass(code(persons, income))]).toBe(rentClass);
  });
});

describe('the eligible codes', () => {
  const L = DWELLING_TYPES.indexOf('L');
  const [R1, R2, R3, R4] = [0, 1, 2, 3];

  it('hold rent and income unless the slack of the year is open', () => {
    const low = code(2, 'I1');
    const family = code(4, 'I1');
    const middle = code(4, 'I3');
    expect(isEligible(eligibleCodes(L, R2, 0, CLOSED), low)).toBe(true);
    expect(isEligible(eligibleCodes(L, R3, 0, CLOSED), low)).toBe(false);
    expect(isEligible(eligibleCodes(L, R3, 0, OPEN), low)).toBe(true);
    expect(isEligible(eligibleCodes(L, R3, 0, CLOSED), family)).toBe(true);
    expect(isEligible(eligibleCodes(L, R4, 0, CLOSED), family)).toBe(false);
    expect(isEligible(eligibleCodes(L, R1, 0, CLOSED), middle)).toBe(false);
    expect(isEligible(eligibleCodes(L, R4, 0, { aboveIncome: true, unsuitable: false }), middle)).toBe(true);
    expect(isEligible(eligibleCodes(L, R4, 0, CLOSED), code(4, 'I2'))).toBe(true);
  });

  it('grow with slack and rounds and never shrink', () => {
    for (let type = 0; type < 4; type++)
      for (let rent = 0; rent < 4; rent++)
        for (let round = 0; round < 3; round++) {
          const closed = eligibleCodes(type, rent, round, CLOSED);
          const open = eligibleCodes(type, rent, round, OPEN);
          const later = eligibleCodes(type, rent, round + 1, CLOSED);
          expect(closed & ~open).toBe(0);
          expect(closed & ~later).toBe(0);
        }
  });
});
