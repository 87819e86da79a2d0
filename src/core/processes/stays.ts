/**
 * How long does a stay last? (T10, T14–T17, T31)
 *
 * Reads the parameters and keyed draws; writes nothing.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import type { ParameterId } from '../../contract/parameters';
import type { Setting } from '../../contract/settings';
import {
  exponentialQuantile,
  gammaVariate,
  lognormalQuantile,
  normalProbability,
  residualGamma,
  type Uniforms,
} from '../math/distributions';
import { exp, ln } from '../math/elementary';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Shape of the Gamma distribution of a stay, and the parameter of its mean. @source model-document */
const STAYS: Readonly<Partial<Record<Setting, { readonly shape: number; readonly years: ParameterId }>>> = {
  forensicClinic: { shape: 4, years: 'forensicClinicYears' },
  forensicLiving: { shape: 2, years: 'forensicLivingYears' },
  clinic: { shape: 1.5, years: 'clinicYears' },
  protectedLiving: { shape: 1.5, years: 'protectedLivingYears' },
  transitional: { shape: 1, years: 'transitionalYears' },
};

/** Numbers one stay may draw. */
const DRAWS_PER_STAY = 8;

let source: World;
let purpose = 0;
let agent = 0;
let firstNumber = 0;
const uniforms: Uniforms = (n) => source.draws.uniform(purpose, agent, firstNumber + n);

/** Sets what the numbers are drawn from. Prison and care have purposes of their own, as both number their stays. */
function listen(world: World, kind: 'stay' | 'prison-stay', key: number, occasion: number): void {
  source = world;
  purpose = PURPOSE[kind];
  agent = key;
  firstNumber = occasion * DRAWS_PER_STAY;
}

/** Days in prison: a third short and exponential, two thirds long and lognormal; may round to none (T10). @unit days */
export function prisonDays(world: World, key: number, occasion: number): number {
  const { shortStayShare, shortStayDays, longStayMedianDays, longStaySigma } = world.parameters;
  listen(world, 'prison-stay', key, occasion);
  const isShort = uniforms(0) < shortStayShare;
  const u = uniforms(1);
  const days = isShort
    ? exponentialQuantile(u) * shortStayDays
    : lognormalQuantile(u, longStayMedianDays, longStaySigma);
  return Math.round(days);
}

/** Chance of a stay of at least some days of the short and of the long kind, rounding to whole days included (T10). */
function chanceOfAtLeast(world: World, least: number): { readonly short: number; readonly long: number } {
  const { shortStayShare, shortStayDays, longStayMedianDays, longStaySigma } = world.parameters;
  const from = least - 0.5;
  return {
    short: shortStayShare * exp(-from / shortStayDays),
    long: (1 - shortStayShare) * (1 - normalProbability(ln(from / longStayMedianDays) / longStaySigma)),
  };
}

/** Days in prison (T10) of somebody of whom it is known that they are at least some days. @unit days */
export function longPrisonDays(world: World, key: number, occasion: number, least: number): number {
  const { shortStayShare, shortStayDays, longStayMedianDays, longStaySigma } = world.parameters;
  listen(world, 'prison-stay', key, occasion);
  const { short, long } = chanceOfAtLeast(world, least);
  const isShort = uniforms(0) * (short + long) < short;
  const u = uniforms(1);
  const below = 1 - long / (1 - shortStayShare);
  const days = isShort
    ? least - 0.5 + exponentialQuantile(u) * shortStayDays
    : lognormalQuantile(below + u * (1 - below), longStayMedianDays, longStaySigma);
  return Math.max(least, Math.round(days));
}

/**
 * Days in prison (T10) of somebody from outside the stock, when tenants of the model serve `tenants` stays of at least some
 * days a year beside `others` from outside: T10 holds for both together, so some of the stays from outside that would be so
 * long are drawn from the shorter ones. @unit days
 */
export function outsidePrisonDays(
  world: World,
  key: number,
  occasion: number,
  { least, tenants, others }: LongStays,
): number {
  const days = prisonDays(world, key, occasion);
  if (days < least || tenants === 0) return days;
  const { shortStayShare, shortStayDays, longStayMedianDays, longStaySigma } = world.parameters;
  const { short, long } = chanceOfAtLeast(world, least);
  const ofTenants = (tenants * (1 - short - long)) / ((short + long) * others);
  listen(world, 'prison-stay', key, occasion);
  if (uniforms(2) >= ofTenants) return days;
  const isShort = uniforms(3) * (1 - short - long) < shortStayShare - short;
  const u = uniforms(4);
  const shorter = isShort
    ? exponentialQuantile(1 - u * (1 - short / shortStayShare)) * shortStayDays
    : lognormalQuantile(u * (1 - long / (1 - shortStayShare)), longStayMedianDays, longStaySigma);
  return Math.min(least - 1, Math.round(shorter));
}

/** Long stays in prison, and who serves them. */
interface LongStays {
  /** Days from which a stay is long. @unit days */
  readonly least: number;
  /** Such stays a year of tenants of the model. @unit perYear */
  readonly tenants: number;
  /** Admissions a year from outside. @unit perYear */
  readonly others: number;
}

/** Days of a whole stay in a place of care, at least one. @unit days */
export function careDays(world: World, setting: Setting, key: number, occasion: number): number {
  const stay = STAYS[setting];
  if (stay === undefined) throw new Error(`No stay is drawn for ${setting}`);
  listen(world, 'stay', key, occasion);
  return Math.max(1, Math.round(gammaVariate(uniforms, 0, stay.shape, world.parameters[stay.years] * DAYS_PER_YEAR)));
}

/** Days left of a stay in a place of care that is under way at the start. @unit days */
export function residualCareDays(world: World, setting: Setting, key: number): number {
  const stay = STAYS[setting];
  if (stay === undefined) throw new Error(`No stay is drawn for ${setting}`);
  listen(world, 'stay', key, 0);
  return Math.max(1, Math.round(residualGamma(uniforms, 0, stay.shape, world.parameters[stay.years] * DAYS_PER_YEAR)));
}

/**
 * Whole length and days left of a prison stay that is under way at the start: stays are met in proportion to their
 * length. For the long kind that is a lognormal whose median lies a factor e^σ² higher, for the short kind a Gamma of
 * shape 2; the chance of the short kind is its share of all days. @unit days
 */
export function prisonStayAtStart(world: World, key: number): { readonly length: number; readonly left: number } {
  const { shortStayShare, shortStayDays, longStayMedianDays, longStaySigma } = world.parameters;
  listen(world, 'prison-stay', key, 0);
  const variance = longStaySigma * longStaySigma;
  const shortDays = shortStayShare * shortStayDays;
  const longDays = (1 - shortStayShare) * longStayMedianDays * exp(variance / 2);
  const isShort = uniforms(0) < shortDays / (shortDays + longDays);
  const length = isShort
    ? gammaVariate(uniforms, 1, 2, 2 * shortStayDays)
    : lognormalQuantile(uniforms(1), longStayMedianDays * exp(variance), longStaySigma);
  return { length, left: Math.max(1, Math.round(uniforms(3) * length)) };
}
