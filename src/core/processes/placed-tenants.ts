/**
 * What can happen to a tenant who was placed from an institution, a shelter or reception? (T20–T22, T36, T37)
 *
 * Reads the career of the tenant; offers the days of its risks to the clock of the tenancy.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING } from '../../contract/settings';
import { C, CAREER, guidanceOf, NEVER, ORIGIN, originOf, NO_DAY } from '../entities/careers';
import { D, DWELLING_WORDS, neighbourhoodOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, incomeOf } from '../entities/households';
import { FACTOR } from '../hazard-times';
import { LOCAL_HAZARD, type HazardClock } from '../local-times';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { GUIDANCE } from './guidance';
import { detainedAgainDay, regimeOf } from './regimes';
import { isInTimeOut, timeOutEnd } from './time-outs';

/** Takes a day and a cause of `DUE` when the day is earlier than those offered before. */
export type TakesRisk = (day: number, cause: number) => void;

/** Whether guidance stopped although a disability stays. */
function isStopped(kind: number): boolean {
  return (kind & CAREER.guidanceStopped) !== 0 && guidanceOf(kind) === GUIDANCE.none;
}

/** Factor of an income that holds, for young people from care: all the others of them have the lowest (A.7, G05b). */
function incomeFactor(world: World, row: number, kind: number): number {
  if (originOf(kind) !== ORIGIN.JZ) return 1;
  const hasIncome = incomeOf(world.households.records[row * HOUSEHOLD_WORDS + H.traits]) > 0;
  return hasIncome ? world.parameters.youthIncomeLoss : 1;
}

/** Yearly hazard of losing the home (T22): lower with guidance, higher where it stopped too early. */
function lossRate(world: World, row: number, kind: number): number {
  const p = world.parameters;
  const mixed = ((kind & CAREER.mixedComplex) !== 0 ? p.mixedComplexLoss : 1) * incomeFactor(world, row, kind);
  if (guidanceOf(kind) !== GUIDANCE.none) return p.placedLossGuided * mixed;
  return p.placedLossUnguided * (isStopped(kind) ? p.guidanceEndedLvb : 1) * mixed;
}

/** Day of an exponential risk of the present regime, in the time of its factor. */
function riskDay(world: World, row: number, { purpose, rate, factor, clock = world.times }: PlacedRisk): number {
  if (rate <= 0) return NEVER;
  const at = world.careers.of(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const threshold = exponentialQuantile(world.draws.uniform(purpose, key, regimeOf(world, at)));
  const from = clock.timeAt(factor, world.careers.records[at + C.regime]);
  return Math.ceil(clock.dayAt(factor, from + (threshold * DAYS_PER_YEAR) / rate));
}

interface PlacedRisk {
  readonly purpose: number;
  readonly rate: number;
  readonly factor: number;
  /** Time in which the risk runs; that of the levers where none is given. */
  readonly clock?: HazardClock;
}

/** Time in which the loss of a placed home runs: where neighbourhoods act back, that of the neighbourhood (T22, E). */
function lossClock(world: World, row: number): HazardClock {
  if (!world.localTimes.isOn) return world.times;
  const home = (world.households.records[row * HOUSEHOLD_WORDS + H.place] - FIRST_DWELLING) * DWELLING_WORDS;
  const hood = neighbourhoodOf(world.dwellings.records[home + D.traits]);
  return world.localTimes.of(hood, LOCAL_HAZARD.placedLoss);
}

/** Offers the risks of a placed tenant. */
export function offerPlacedRisks(world: World, row: number, offer: TakesRisk): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const records = world.careers.records;
  const p = world.parameters;
  const kind = records[at + C.kind];
  if (isInTimeOut(kind)) {
    // What can happen to a tenant in the own home waits until the tenant is back in it.
    offer(timeOutEnd(world, at), DUE.timeOutEnds);
    return;
  }
  if ((kind & CAREER.placed) !== 0) {
    const rate = lossRate(world, row, kind);
    const clock = lossClock(world, row);
    const loss = { purpose: PURPOSE['risk-placed-lost'], rate, factor: FACTOR.placedLoss, clock };
    offer(riskDay(world, row, loss), DUE.placedLost);
    const fade = { purpose: PURPOSE['risk-placed-fade'], rate: p.placedFade, factor: FACTOR.none };
    offer(riskDay(world, row, fade), DUE.placedFades);
  }
  if (records[at + C.guidanceEnds] !== NO_DAY) offer(records[at + C.guidanceEnds], DUE.guidanceEnds);
  if (originOf(kind) === ORIGIN.STA) {
    const homeless = { purpose: PURPOSE['risk-permit-homeless'], rate: p.permitHomelessness, factor: FACTOR.none };
    offer(riskDay(world, row, homeless), DUE.permitHomeless);
    const leaves = { purpose: PURPOSE['risk-permit-leaves'], rate: p.permitLeaves, factor: FACTOR.none };
    offer(riskDay(world, row, leaves), DUE.permitLeaves);
    offer(records[at + C.reunion], DUE.reunion);
  }
  offer(detainedAgainDay(world, row, at), DUE.detainedAgain);
}
