import { HOUSEHOLD_GROUPS, type HouseholdGroup } from '../../contract/households';
import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import { packTraits } from './households';

interface GroupDefaults {
  /** Share of 1, 2, 3 … persons. */
  readonly persons: readonly number[];
  /** Share of income classes I1, I2, I3, I4. */
  readonly income: readonly number[];
  /** Share of need classes 0, 1, 2, 3. */
  readonly need: readonly number[];
  /** Years by which the head is younger at registration than entrants are at their letting. @unit years */
  readonly younger: number;
}

/** Defaults of the groups that arrive (A.7); persons meet the mean sizes given there. @source model-document */
const GROUP_DEFAULTS: Partial<Record<HouseholdGroup, GroupDefaults>> = {
  REG: { persons: [0.78, 0.16, 0.04, 0.02], income: [0.6, 0.4], need: [0.8, 0.15, 0.05, 0], younger: 5 },
  SPO: { persons: [0.66, 0.22, 0.08, 0.04], income: [0.6, 0.4], need: [0.7, 0.25, 0.05, 0], younger: 5 },
  URG: { persons: [0.4, 0.28, 0.18, 0.1, 0.04], income: [0.75, 0.25], need: [0.45, 0.4, 0.15, 0], younger: 0 },
  STA: {
    persons: [0.62, 0.06, 0.08, 0.08, 0.06, 0.1],
    income: [0.95, 0.05],
    need: [0.35, 0.5, 0.15, 0],
    younger: 0,
  },
  UIT: { persons: [1], income: [0.95, 0.05], need: [0.15, 0.4, 0.35, 0.1], younger: 0 },
  WOW: { persons: [0.28, 0.26, 0.2, 0.14, 0.08, 0.04], income: [0.6, 0.4], need: [0.75, 0.2, 0.05, 0], younger: 5 },
  DAK: { persons: [0.92, 0.06, 0.02], income: [0.95, 0.05], need: [0.2, 0.4, 0.3, 0.1], younger: 0 },
};

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

/** Packed traits of a household that arrives in a year, drawn by its key. */
export function drawTraits(draws: KeyedDraws, group: HouseholdGroup, key: number, year: number): number {
  const defaults = GROUP_DEFAULTS[group];
  if (defaults === undefined) throw new Error(`Households of ${group} do not arrive from outside`);
  const persons = 1 + pickShare(defaults.persons, draws.uniform(PURPOSE['trait-household'], key, 0));
  const type = householdType(persons, draws.second());
  const age = entrantAge(draws.uniform(PURPOSE['trait-age'], key, 0), defaults.younger);
  const income = pickShare(defaults.income, draws.uniform(PURPOSE['trait-income-need'], key, 0));
  const need = pickShare(defaults.need, draws.second());
  return packTraits({ birthYear: year - age, persons, type, income, need, group: HOUSEHOLD_GROUPS.indexOf(group) });
}
