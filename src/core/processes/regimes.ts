/**
 * In which circumstances is somebody now, and what has been used up of the clock of a next detention? (B.3, T21)
 *
 * A regime is a stretch in which place, class and guidance stay the same. Its risks are exponential, so that a new regime
 * may draw them anew; the time to a next detention is not, its cumulated hazard is carried along.
 *
 * Reads and writes the career.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING, SETTING_INDEX, SETTINGS, settingKind } from '../../contract/settings';
import { C, CAREER, guidanceOf, NEVER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { exp, ln } from '../math/elementary';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

const TWO_YEARS = 2 * DAYS_PER_YEAR;
const MILLIONTHS = 1e6;

/** Cumulated hazard of being detained again after some days since the release, without factors: Weibull (T21). */
function hazardAfter(world: World, days: number): number {
  const { detentionAgainTwoYears, detentionAgainShape } = world.parameters;
  if (days <= 0) return 0;
  return -ln(1 - detentionAgainTwoYears) * exp(detentionAgainShape * ln(days / TWO_YEARS));
}

/** Days since the release after which a cumulated hazard is reached; infinite where nobody is detained again. @unit days */
function daysToHazard(world: World, hazard: number): number {
  const { detentionAgainTwoYears, detentionAgainShape } = world.parameters;
  if (hazard <= 0) return 0;
  if (detentionAgainTwoYears <= 0) return Infinity;
  return TWO_YEARS * exp(ln(hazard / -ln(1 - detentionAgainTwoYears)) / detentionAgainShape);
}

/** Factor on the hazard in the present circumstances; 0 where nobody is detained from. */
function detentionFactor(world: World, row: number, at: number): number {
  const p = world.parameters;
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  const kind = world.careers.records[at + C.kind];
  const atHome = (kind & CAREER.detainedAtHome) !== 0 ? p.detentionAgainAtHome : 1;
  if (place >= FIRST_DWELLING) return atHome * (guidanceOf(kind) > 0 ? p.detentionAgainGuided : 1);
  const setting = SETTINGS[place];
  if (setting === 'temporaryRoof' || setting === 'transitional') return atHome;
  const isHomeless = settingKind(setting) === 'no-place' || settingKind(setting) === 'shelter';
  return isHomeless ? atHome * p.detentionAgainHomeless : 0;
}

/** Ends the present regime: call it before place, class or guidance change. */
export function endRegime(world: World, row: number): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const records = world.careers.records;
  const released = records[at + C.released];
  if (released === NO_DAY || records[at + C.regime] === NO_DAY) return;
  const factor = detentionFactor(world, row, at);
  const used = hazardAfter(world, world.day - released) - hazardAfter(world, records[at + C.regime] - released);
  records[at + C.spent] += Math.round(factor * used * MILLIONTHS);
}

/** Begins a new regime: call it after the change. A new occasion for the draws of its risks. */
export function beginRegime(world: World, row: number): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const records = world.careers.records;
  records[at + C.regime] = world.day;
  const moves = (records[at + C.occasions] + 1) & 0xffff;
  records[at + C.occasions] = (records[at + C.occasions] & ~0xffff) | moves;
}

/** Occasion of the draws of the present regime. */
export function regimeOf(world: World, at: number): number {
  return world.careers.records[at + C.occasions] & 0xffff;
}

/** Day on which somebody who was released is detained again when nothing changes; `NEVER` past the horizon (T21). */
export function detainedAgainDay(world: World, row: number, at: number): number {
  const records = world.careers.records;
  const released = records[at + C.released];
  if (released === NO_DAY) return NEVER;
  const factor = detentionFactor(world, row, at);
  if (factor <= 0) return NEVER;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const occasion = records[at + C.occasions] >>> 24;
  const threshold = exponentialQuantile(world.draws.uniform(PURPOSE['risk-detained-again'], key, occasion));
  const left = Math.max(0, threshold - records[at + C.spent] / MILLIONTHS);
  const reached = hazardAfter(world, records[at + C.regime] - released) + left / factor;
  const day = Math.ceil(released + daysToHazard(world, reached));
  return day > world.calendar.horizonDay ? NEVER : day;
}

/** Whether a household is in a place without a home of its own (B.1), overdue people in institutions apart. */
export function isHomelessPlace(place: number): boolean {
  return place <= SETTING_INDEX.street && place >= SETTING_INDEX.nightShelter && place !== SETTING_INDEX.transitional;
}
