import { DWELLING_TYPES, RENT_CLASSES } from '../../contract/dwellings';
import { birthYearOf, incomeOf, needsStepFree, personsOf } from '../entities/households';

/** Kinds of seekers that rules can tell apart: size class (2 bits), income (2 bits), step-free homes allowed (1 bit). */
export const SEEKER_CODES = 32;

/** Age from which a step-free home may be let. @unit years */
const SENIOR_AGE = 55;

/** Round, counted from 0, from which the size rule is wider. */
const WIDER_RULE_ROUND = 2;

const RENT_R2 = 1;
const RENT_R3 = 2;
const RENT_R4 = 3;

/** Code of a seeker: persons 1, 2, 3, 4 and more; income class; 55 or over, or in need of a step-free home. */
export function seekerCode(traits: number, year: number): number {
  const size = Math.min(personsOf(traits), 4) - 1;
  const senior = year - birthYearOf(traits) >= SENIOR_AGE || needsStepFree(traits) ? 1 : 0;
  return size | (incomeOf(traits) << 2) | (senior << 4);
}

/** Highest rent class that suitable allocation (passend toewijzen) allows a code. */
export function highestRentClass(code: number): number {
  const size = code & 3;
  const income = (code >>> 2) & 3;
  if (income > 0) return RENT_R4;
  return size <= 1 ? RENT_R2 : RENT_R3;
}

/**
 * Whether the size rule (C.3.1) lets a code into a type; from the third round on the rule is wider. Singles may answer
 * for three rooms and couples for four from the first round: see docs/decisions/0003-size-rule.md.
 */
export function fitsSize(type: number, code: number, round: number): boolean {
  const persons = (code & 3) + 1;
  switch (type) {
    case 0:
      return persons <= 2;
    case 1:
      return persons <= 3;
    case 2:
      return persons >= (round >= WIDER_RULE_ROUND ? 1 : 2);
    default:
      return code >>> 4 === 1;
  }
}

/** What the slack counters still allow in a municipality this year. */
export interface Slack {
  /** A household above the income limit may be let to (P173). */
  readonly aboveIncome: boolean;
  /** A household of the rent-allowance group may exceed its rent class (P174). */
  readonly unsuitable: boolean;
}

/** Codes that may rent a home: type × rent class × wider rule × slack above the income limit × slack of the rent class. */
const ELIGIBLE = Int32Array.from({ length: DWELLING_TYPES.length * RENT_CLASSES.length * 8 }, (_, index) =>
  codesByRules(index >>> 5, (index >>> 3) & 3, ((index >>> 2) & 1) * WIDER_RULE_ROUND, {
    aboveIncome: ((index >>> 1) & 1) === 1,
    unsuitable: (index & 1) === 1,
  }),
);

/** Bit mask over the codes that may rent a home (C.3.1–C.3.3). */
export function eligibleCodes(type: number, rentClass: number, round: number, slack: Slack): number {
  const rules = (round >= WIDER_RULE_ROUND ? 4 : 0) | (slack.aboveIncome ? 2 : 0) | (slack.unsuitable ? 1 : 0);
  return ELIGIBLE[(type << 5) | (rentClass << 3) | rules];
}

function codesByRules(type: number, rentClass: number, round: number, slack: Slack): number {
  let mask = 0;
  for (let code = 0; code < SEEKER_CODES; code++) {
    if (!fitsSize(type, code, round)) continue;
    if (((code >>> 2) & 3) >= 2 && !slack.aboveIncome) continue;
    if (rentClass > highestRentClass(code) && !slack.unsuitable) continue;
    mask |= 1 << code;
  }
  return mask;
}

/** Bit mask over the codes that the size rule (C.3.1) lets into a type; what else the rules ask is left out. */
export function suitableCodes(type: number, round: number): number {
  let mask = 0;
  for (let code = 0; code < SEEKER_CODES; code++) if (fitsSize(type, code, round)) mask |= 1 << code;
  return mask;
}

/** Whether a mask holds a code. */
export function isEligible(mask: number, code: number): boolean {
  return ((mask >>> code) & 1) === 1;
}

/** Whether a code is of the ideal size for a type; others answer fewer adverts (taste). */
export function isIdealSize(type: number, code: number): boolean {
  const size = code & 3;
  switch (type) {
    case 0:
      return size === 0;
    case 1:
      return size === 1;
    case 2:
      return size >= 2;
    default:
      return true;
  }
}
