/**
 * Which risk of a tenancy strikes first, and when? (B.3, T01–T08, T40)
 *
 * Reads the household, its dwelling and the parameters; writes the due day of the household. Clocks are not stored: the
 * threshold of a risk is a keyed draw, its cumulated hazard follows from entry day, age and length of the tenancy.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { HOUSEHOLD_TYPES } from '../../contract/households';
import { FIRST_DWELLING } from '../../contract/settings';
import { C, CAREER } from '../entities/careers';
import { CONDITION, D, DWELLING_WORDS, dwellingTypeOf, neighbourhoodOf } from '../entities/dwellings';
import { FACTOR } from '../hazard-times';
import { LOCAL_HAZARD, type HazardClock } from '../local-times';
import {
  birthYearOf,
  currentNeedOf,
  H,
  hasPartner,
  HOUSEHOLD_WORDS,
  incomeOf,
  needsStepFree,
  STATUS,
  typeOf,
} from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { birthHazard, childLeavesHazard, partnerHazard, stepFreeHazard } from './family-risks';
import { offerPlacedRisks } from './placed-tenants';

/** Ages at which hazards change. @unit years */
const AGE_BREAKS = [30, 45, 65, 75] as const;

/** f(age): chance to move relative to the mean, by age band. @source model-document */
export const MOBILITY_BY_AGE = [2.96, 1.6, 0.62, 0.43, 0.37] as const;

/** g(type): chance to move relative to the mean, by dwelling type S, M, L, SEN. @source model-document */
export const MOBILITY_BY_TYPE = [1.56, 0.98, 0.42, 1] as const;

/** Length of the first stretch of a tenancy, in which people move more. @unit days */
export const EARLY_DAYS = 5 * DAYS_PER_YEAR;

const SEGMENTS = AGE_BREAKS.length + 2;
const SEN = 3;
const SINGLE = HOUSEHOLD_TYPES.indexOf('SGL');

/** Share of singles among tenants (P021). @source model-document */
const SINGLE_TENANTS = 0.55;
const NEVER = 0x3fffffff;

/** Offset that lets the first day of a search clock, which may be negative, stand in an unsigned field. */
export const CLOCK_OFFSET = 32768;

/** Age band of an age: index into `MOBILITY_BY_AGE`. */
export function ageBand(age: number): number {
  let band = 0;
  while (band < AGE_BREAKS.length && age >= AGE_BREAKS[band]) band++;
  return band;
}

/** First days, bands and mobility of the stretches of a tenancy in which all hazards are constant. */
const starts = new Float64Array(SEGMENTS + 1);
const bands = new Int8Array(SEGMENTS);
const mobility = new Float64Array(SEGMENTS);
const hazards = new Float64Array(MOBILITY_BY_AGE.length);
let segments = 0;

function layOutSegments(world: World, traits: number, type: number, entered: number): void {
  const { parameters, calendar, ledger } = world;
  const birthYear = birthYearOf(traits);
  const earlyEnd = entered + EARLY_DAYS;
  let day = entered;
  let band = ageBand(calendar.yearOf(entered) - birthYear);
  segments = 0;
  highestMobility = 0;
  lastDay = calendar.horizonDay + 1;
  for (;;) {
    const early = day < earlyEnd;
    starts[segments] = day;
    bands[segments] = band;
    mobility[segments] =
      ledger.reals[0] *
      MOBILITY_BY_AGE[band] *
      MOBILITY_BY_TYPE[type] *
      (early ? parameters.durationFactorEarly : parameters.durationFactorLate);
    highestMobility = Math.max(highestMobility, mobility[segments]);
    segments++;
    const nextAge = band < AGE_BREAKS.length ? calendar.newYear(birthYear + AGE_BREAKS[band]) : NEVER;
    const nextDuration = early ? earlyEnd : NEVER;
    if (nextAge === NEVER && nextDuration === NEVER) break;
    if (nextAge <= nextDuration) band++;
    day = Math.min(nextAge, nextDuration);
  }
  starts[segments] = NEVER;
}

/** Day past which nothing is asked, and the highest mobility of the tenancy: together they rule most risks out early. */
let lastDay = 0;
let highestMobility = 0;

/**
 * First whole day on which the cumulated hazard reaches the threshold −ln(u), counting from `from`; `NEVER` past the
 * horizon. −ln(u) is at least 1 − u, so a hazard that cannot reach 1 − u by then is ruled out without a logarithm.
 */
function strikeDay(from: number, u: number, rate: number, byMobility: boolean): number {
  const highest = byMobility ? highestMobility : Math.max(hazards[0], hazards[1], hazards[2], hazards[3], hazards[4]);
  if ((1 - u) * DAYS_PER_YEAR > rate * highest * (lastDay - from)) return NEVER;
  let left = exponentialQuantile(u) * DAYS_PER_YEAR;
  for (let segment = 0; segment < segments; segment++) {
    const begin = Math.max(starts[segment], from);
    const end = starts[segment + 1];
    if (end <= begin) continue;
    const hazard = byMobility ? rate * mobility[segment] : rate * hazards[bands[segment]];
    const reached = hazard * (end - begin);
    if (reached >= left) return Math.ceil(begin + left / hazard);
    left -= reached;
  }
  return NEVER;
}

/** Risks of tenants that levers act on (G11a, G11b, G12a, G21b). */
type MovedRisk = 'eviction' | 'outward' | 'leaving' | 'internal';

/** Age band from which levers on moves of older tenants hold: 65 and over. */
const SENIOR_BAND = 3;
const MIDDLE_INCOME = 2;

/** Income class of the tenant whose risks are asked for. */
let income = 0;

/** Factor on a risk in an age band. */
function factorOf(risk: MovedRisk, band: number): number {
  if (risk === 'eviction') return FACTOR.eviction;
  if (risk === 'leaving') return FACTOR.none;
  const isSenior = band >= SENIOR_BAND;
  if (risk === 'internal') return isSenior ? FACTOR.internalSenior : FACTOR.none;
  if (income !== MIDDLE_INCOME) return isSenior ? FACTOR.outwardSenior : FACTOR.none;
  return isSenior ? FACTOR.outwardSeniorMiddleIncome : FACTOR.outwardMiddleIncome;
}

/** A risk from a day on, with its threshold draw and its rate. */
interface RiskFrom {
  readonly from: number;
  readonly u: number;
  readonly rate: number;
}

/** As `strikeDay`, for a risk that levers act on: thresholds are reached in the time of its factor. */
function movedStrikeDay(times: HazardClock, risk: MovedRisk, { from, u, rate }: RiskFrom): number {
  const byMobility = risk !== 'eviction';
  if (times.arePlain) return strikeDay(from, u, rate, byMobility);
  let left = exponentialQuantile(u) * DAYS_PER_YEAR;
  for (let segment = 0; segment < segments; segment++) {
    const begin = Math.max(starts[segment], from);
    const end = starts[segment + 1];
    if (end <= begin) continue;
    const hazard = byMobility ? rate * mobility[segment] : rate;
    const factor = factorOf(risk, bands[segment]);
    const past = times.timeAt(factor, begin);
    const reached = hazard * (times.timeAt(factor, end) - past);
    if (reached >= left) return Math.ceil(times.dayAt(factor, past + left / hazard));
    left -= reached;
  }
  return NEVER;
}

/** The first risk to strike: the day, and the cause as in `DUE`. */
export interface Risk {
  day: number;
  cause: number;
}

const first: Risk = { day: NEVER, cause: DUE.none };

function offer(day: number, cause: number): void {
  if (day >= first.day) return;
  first.day = day;
  first.cause = cause;
}

/** Time in which the moves out of the stock of the tenant whose risks are asked for run. */
let outwardClock: HazardClock;

/** Risks that end the tenancy after notice; their clocks run from the notice time before the start. */
function exitRisks(world: World, key: number, spell: number, entered: number): void {
  const { draws, parameters } = world;
  const from = Math.max(entered, -parameters.noticeDays);
  const draw = (purpose: number): number => draws.uniform(purpose, key, spell);
  hazards[0] = hazards[1] = parameters.deathUnder45;
  hazards[2] = parameters.death45to64;
  hazards[3] = parameters.death65to74;
  hazards[4] = parameters.death75plus;
  offer(strikeDay(from, draw(PURPOSE['risk-death']), 1, false), DUE.death);
  hazards.fill(0);
  hazards[3] = parameters.nursing65to74;
  hazards[4] = parameters.nursing75plus;
  offer(strikeDay(from, draw(PURPOSE['risk-nursing']), 1, false), DUE.nursing);
  const times = outwardClock;
  const purchase = { from, u: draw(PURPOSE['risk-purchase']), rate: parameters.purchase };
  offer(movedStrikeDay(times, 'outward', purchase), DUE.purchase);
  const privateRent = { from, u: draw(PURPOSE['risk-private-rent']), rate: parameters.privateRent };
  offer(movedStrikeDay(times, 'outward', privateRent), DUE.privateRent);
  const leaving = { from, u: draw(PURPOSE['risk-leaves-region']), rate: parameters.leavesRegion };
  const isPlain = outwardClock === world.times;
  const leaves = isPlain ? strikeDay(from, leaving.u, leaving.rate, true) : movedStrikeDay(times, 'leaving', leaving);
  offer(leaves, DUE.leavesRegion);
  hazards.fill(1);
  const eviction = { from, u: draw(PURPOSE['risk-eviction']), rate: parameters.eviction };
  offer(movedStrikeDay(world.times, 'eviction', eviction), DUE.eviction);
}

/** Risks that do not end the tenancy. */
function stayRisks(world: World, row: number, type: number): void {
  const { draws, parameters, households, ledger } = world;
  const at = row * HOUSEHOLD_WORDS;
  const records = households.records;
  const key = records[at + H.key];
  const status = records[at + H.status];
  const occasions = records[at + H.occasions];
  const spell = occasions & 0xff;
  const search = occasions & 0xffff;
  const entered = Math.max(records[at + H.entered], 0);
  const draw = (purpose: number, occasion: number): number => draws.uniform(purpose, key, occasion);
  const from = Math.max((records[at + H.clocks] >>> 8) - CLOCK_OFFSET, 0);
  if ((status & STATUS.searching) !== 0) {
    hazards.fill(1);
    offer(strikeDay(from, draw(PURPOSE['risk-gives-up'], search), parameters.searchGivenUp, false), DUE.givesUp);
  } else {
    const rate = parameters.internalMoves * ledger.reals[1];
    const start = { from, u: draw(PURPOSE['risk-search'], search), rate };
    offer(movedStrikeDay(world.times, 'internal', start), DUE.search);
  }
  if (type !== SEN && (status & (STATUS.queueMask | STATUS.seniorRefused)) === 0) {
    hazards.fill(0);
    hazards[3] = hazards[4] = parameters.seniorSearch;
    offer(strikeDay(entered, draw(PURPOSE['risk-senior-search'], spell), 1, false), DUE.seniorSearch);
  }
}

/** Fills `hazards` by age band of the head; answers whether any is above 0. */
function setHazards(world: World, traits: number, hazard: typeof birthHazard): boolean {
  let isAny = false;
  for (let band = 0; band < hazards.length; band++) {
    hazards[band] = hazard(world, traits, band);
    if (hazards[band] > 0) isAny = true;
  }
  return isAny;
}

/** The tenant comes to need a step-free home, in this tenancy. */
function stepFreeRisk(world: World, row: number, type: number, entered: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const traits = records[at + H.traits];
  if (needsStepFree(traits)) return;
  for (let band = 0; band < hazards.length; band++) hazards[band] = stepFreeHazard(world, traits, band, type === SEN);
  const u = world.draws.uniform(PURPOSE['risk-step-free'], records[at + H.key], records[at + H.occasions] & 0xff);
  offer(strikeDay(Math.max(entered, 0), u, 1, false), DUE.stepFreeNeed);
}

/** Risks of the make-up of the household: drawn anew when it has changed, from the day it did (T07, T08, T42). */
function makeUpRisks(world: World, row: number, entered: number): void {
  const { draws, parameters, households } = world;
  const at = row * HOUSEHOLD_WORDS;
  const key = households.records[at + H.key];
  const traits = households.records[at + H.traits];
  const occasion = (households.records[at + H.occasions] & 0xff) | (households.changesOf(row) << 8);
  const from = Math.max(entered, 0, households.changedOn(row));
  const loss = homeLossHazard(world, traits);
  if (loss > 0 && !isHomeKept(world, row)) {
    hazards.fill(1);
    const since = households.changedOn(row) > 0 ? from : Math.max(entered, -parameters.noticeDays);
    offer(strikeDay(since, draws.uniform(PURPOSE['risk-home-lost'], key, occasion), loss, false), DUE.homeLost);
  }
  if (hasPartner(traits)) {
    hazards.fill(1);
    const u = draws.uniform(PURPOSE['risk-separation'], key, occasion);
    offer(strikeDay(from, u, parameters.separation, false), DUE.separation);
  }
  if (setHazards(world, traits, birthHazard))
    offer(strikeDay(from, draws.uniform(PURPOSE['risk-birth'], key, occasion), 1, false), DUE.birth);
  if (setHazards(world, traits, partnerHazard))
    offer(strikeDay(from, draws.uniform(PURPOSE['risk-partner'], key, occasion), 1, false), DUE.partnerJoins);
  if (setHazards(world, traits, childLeavesHazard))
    offer(strikeDay(from, draws.uniform(PURPOSE['risk-child-leaves'], key, occasion), 1, false), DUE.childLeaves);
}

/** Whether detention at home keeps this tenancy, so that the risk of T07 is over. */
function isHomeKept(world: World, row: number): boolean {
  const at = world.careers.of(row);
  return at >= 0 && (world.careers.records[at + C.kind] & CAREER.detainedAtHome) !== 0;
}

/** Hazard of losing the home in detention (T07): it strikes who lives alone, and is a mean over all tenancies. @unit perYear */
export function homeLossHazard(world: World, traits: number): number {
  return typeOf(traits) === SINGLE ? world.parameters.homeLost / SINGLE_TENANTS : 0;
}

/** Time in which moves out of the stock run: where neighbourhoods act back, carrying tenants have that of the neighbourhood (E). */
function clockOutward(world: World, traits: number, home: number): HazardClock {
  if (!world.localTimes.isOn || currentNeedOf(traits) > 0) return world.times;
  return world.localTimes.of(neighbourhoodOf(home), LOCAL_HAZARD.outMove);
}

/** The first of all risks of a tenant. The answer is filled again by the next call. */
export function firstRisk(world: World, row: number): Readonly<Risk> {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const dwelling = records[at + H.place] - FIRST_DWELLING;
  const home = dwelling * DWELLING_WORDS;
  const type = dwellingTypeOf(world.dwellings.records[home + D.traits]);
  const entered = records[at + H.entered];
  layOutSegments(world, records[at + H.traits], type, entered);
  income = incomeOf(records[at + H.traits]);
  outwardClock = clockOutward(world, records[at + H.traits], world.dwellings.records[home + D.traits]);
  first.day = NEVER;
  first.cause = DUE.none;
  exitRisks(world, records[at + H.key], records[at + H.occasions] & 0xff, entered);
  stayRisks(world, row, type);
  makeUpRisks(world, row, entered);
  stepFreeRisk(world, row, type, entered);
  offerPlacedRisks(world, row, offer);
  const leave = world.dwellings.renewalLeave[dwelling];
  if ((world.dwellings.records[home + D.status] & CONDITION.renewal) !== 0 && leave > 0) offer(leave, DUE.renewalLeave);
  return first;
}

/** Schedules the first of all risks of a tenant. */
export function scheduleTenant(world: World, row: number): void {
  scheduleRisk(world, row, firstRisk(world, row));
}

/** Schedules a risk of a tenant; one that is overdue strikes tomorrow. */
export function scheduleRisk(world: World, row: number, risk: Readonly<Risk>): void {
  world.scheduleHousehold(row, Math.max(risk.day, world.day + 1), risk.cause);
}
