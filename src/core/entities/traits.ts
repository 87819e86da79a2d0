import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../../contract/households';
import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import { birthYearOf, packTraits, personsOf } from './households';

interface Defaults {
  readonly group: HouseholdGroup;
  /** Share of 1, 2, 3 … persons. */
  readonly persons: readonly number[];
  /** Share of income classes I1, I2, I3, I4. */
  readonly income: readonly number[];
  /** Share of need classes 0, 1, 2, 3. */
  readonly need: readonly number[];
  /** Years by which the head is younger at registration than entrants are at their letting. @unit years */
  readonly younger: number;
  /** Youngest and oldest age where entrants are not those of the tenancies. @unit years */
  readonly ages?: readonly [youngest: number, oldest: number];
}

/** Defaults of who arrives (A.7); persons meet the mean sizes given there. @source model-document */
const DEFAULTS = {
  REG: { group: 'REG', persons: [0.78, 0.16, 0.04, 0.02], income: [0.6, 0.4], need: [0.8, 0.15, 0.05, 0], younger: 5 },
  SPO: { group: 'SPO', persons: [0.66, 0.22, 0.08, 0.04], income: [0.6, 0.4], need: [0.7, 0.25, 0.05, 0], younger: 5 },
  URG: {
    group: 'URG',
    persons: [0.4, 0.28, 0.18, 0.1, 0.04],
    income: [0.75, 0.25],
    need: [0.45, 0.4, 0.15, 0],
    younger: 0,
  },
  STA: {
    group: 'STA',
    persons: [0.62, 0.06, 0.08, 0.08, 0.06, 0.1],
    income: [0.95, 0.05],
    need: [0.35, 0.5, 0.15, 0],
    younger: 0,
  },
  DET: {
    group: 'UIT',
    persons: [0.95, 0.05],
    income: [0.9, 0.1],
    need: [0.25, 0.4, 0.25, 0.1],
    younger: 0,
    ages: [18, 60],
  },
  TBS: { group: 'UIT', persons: [1], income: [1], need: [0, 0.15, 0.5, 0.35], younger: 0, ages: [23, 65] },
  GGZ: {
    group: 'UIT',
    persons: [0.95, 0.05],
    income: [0.95, 0.05],
    need: [0.05, 0.4, 0.4, 0.15],
    younger: 0,
    ages: [20, 70],
  },
  BW: { group: 'UIT', persons: [1], income: [1], need: [0, 0.4, 0.5, 0.1], younger: 0, ages: [20, 65] },
  JZ: { group: 'UIT', persons: [1], income: [1], need: [0.15, 0.45, 0.3, 0.1], younger: 0, ages: [18, 18] },
  visible: {
    group: 'DAK',
    persons: [0.88, 0.08, 0.04],
    income: [0.95, 0.05],
    need: [0.24, 0.39, 0.27, 0.1],
    younger: 0,
    ages: [18, 68],
  },
  WOW: {
    group: 'WOW',
    persons: [0.28, 0.26, 0.2, 0.14, 0.08, 0.04],
    income: [0.6, 0.4],
    need: [0.75, 0.2, 0.05, 0],
    younger: 5,
  },
  STU: { group: 'STU', persons: [1], income: [0.8, 0.2], need: [0.9, 0.1, 0, 0], younger: 0, ages: [18, 27] },
  ARB: { group: 'ARB', persons: [1], income: [0.8, 0.2], need: [0.9, 0.1, 0, 0], younger: 0, ages: [20, 55] },
  hidden: {
    group: 'DAK',
    persons: [0.82, 0.13, 0.05],
    income: [0.95, 0.05],
    need: [0.3, 0.45, 0.2, 0.05],
    younger: 0,
    ages: [18, 64],
  },
} as const satisfies Record<string, Defaults>;

/** Need classes 0–3 of sitting tenants (A.7). @source model-document */
export const NEED_OF_TENANTS = [0.75, 0.2, 0.05, 0] as const;

/** Who arrives: which defaults hold. */
export type Profile = keyof typeof DEFAULTS;

/** Ages of entrants that keep the ages of tenants stationary: share, youngest, years in the band. */
const ENTRANT_AGES = [
  [0.47, 18, 12],
  [0.23, 30, 15],
  [0.24, 45, 20],
  [0.06, 65, 10],
] as const;

const YOUNGEST = 18;
const COUPLE_SHARE_OF_TWO = 0.5;
const COUPLE_SHARE_OF_MORE = 0.55;

/** Index of the share a number in (0, 1) falls in. */
export function pickShare(shares: readonly number[], u: number): number {
  let running = 0;
  for (let index = 0; index < shares.length; index++) {
    running += shares[index];
    if (u < running) return index;
  }
  return shares.length - 1;
}

function householdType(persons: number, u: number): number {
  if (persons === 1) return 0;
  if (persons === 2) return u < COUPLE_SHARE_OF_TWO ? 1 : 2;
  return u < COUPLE_SHARE_OF_MORE ? 3 : 2;
}

function entrantAge(u: number, younger: number): number {
  let running = 0;
  for (const [share, youngest, years] of ENTRANT_AGES) {
    if (u < running + share)
      return Math.max(YOUNGEST, youngest + Math.floor(((u - running) / share) * years) - younger);
    running += share;
  }
  return ENTRANT_AGES[3][1] - younger;
}

/** Age by a number in (0, 1): that of who enters a tenancy, or even over the ages given. @unit years */
function ageOf(u: number, defaults: Defaults): number {
  if (defaults.ages === undefined) return entrantAge(u, defaults.younger);
  const [youngest, oldest] = defaults.ages;
  return youngest + Math.floor(u * (oldest - youngest + 1));
}

/** Ages at which children leave home (T42): even over them. @source model-document @unit years */
const LEAVES_HOME = [19, 28] as const;

/** Whether a household of a profile that registers in a year is a single of an age at which children leave home. */
export function isYoungSingle(traits: number, year: number): boolean {
  const age = year - birthYearOf(traits);
  return personsOf(traits) === 1 && age <= LEAVES_HOME[1];
}

/** Share of the households of a profile that are singles of an age at which children leave home. */
export function youngSingleShare(profile: Profile): number {
  const { persons, younger }: Defaults = DEFAULTS[profile];
  let share = 0;
  for (const [weight, youngest, years] of ENTRANT_AGES)
    for (let year = 0; year < years; year++) if (youngest + year - younger <= LEAVES_HOME[1]) share += weight / years;
  return persons[0] * share;
}

/** Packed traits of a child that leaves home in a year: single, otherwise as a regular seeker. */
export function drawChild(draws: KeyedDraws, key: number, year: number): number {
  const [youngest, oldest] = LEAVES_HOME;
  const { income, need, group }: Defaults = DEFAULTS.REG;
  const age = youngest + Math.floor(draws.uniform(PURPOSE['trait-age'], key, 0) * (oldest - youngest + 1));
  return packTraits({
    birthYear: year - age,
    persons: 1,
    type: 0,
    income: pickShare(income, draws.uniform(PURPOSE['trait-income-need'], key, 0)),
    need: pickShare(need, draws.second()),
    group: HOUSEHOLD_GROUPS.indexOf(group),
  });
}

/** Packed traits of a household that arrives in a year, drawn by its key. */
export function drawTraits(draws: KeyedDraws, profile: Profile, key: number, year: number): number {
  const defaults: Defaults = DEFAULTS[profile];
  const persons = 1 + pickShare(defaults.persons, draws.uniform(PURPOSE['trait-household'], key, 0));
  const type = householdType(persons, draws.second());
  const age = ageOf(draws.uniform(PURPOSE['trait-age'], key, 0), defaults);
  const income = pickShare(defaults.income, draws.uniform(PURPOSE['trait-income-need'], key, 0));
  const need = pickShare(defaults.need, draws.second());
  const group = HOUSEHOLD_GROUPS.indexOf(defaults.group);
  return packTraits({ birthYear: year - age, persons, type, income, need, group });
}
