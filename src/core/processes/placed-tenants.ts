/**
 * What can happen to a tenant who was placed from an institution, a shelter or reception? (T20–T22, T36, T37)
 *
 * Reads the career of the tenant; offers the days of its risks to the clock of the tenancy.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { C, CAREER, guidanceOf, ORIGIN, originOf, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { GUIDANCE } from './guidance';
import { detainedAgainDay, regimeOf } from './regimes';

/** Takes a day and a cause of `DUE` when the day is earlier than those offered before. */
export type TakesRisk = (day: number, cause: number) => void;

/** Yearly hazard of losing the home (T22): lower with guidance, higher where it stopped too early. */
function lossRate(world: World, kind: number): number {
  const p = world.parameters;
  const guidance = guidanceOf(kind);
  if (guidance !== GUIDANCE.none) return p.placedLossGuided;
  return p.placedLossUnguided * ((kind & CAREER.guidanceStopped) !== 0 ? p.guidanceEndedLvb : 1);
}

/** Offers the risks of a placed tenant. */
export function offerPlacedRisks(world: World, row: number, offer: TakesRisk): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const records = world.careers.records;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const occasion = regimeOf(world, at);
  const regime = records[at + C.regime];
  const risk = (purpose: number, rate: number, cause: number): void => {
    if (rate <= 0) return;
    const threshold = exponentialQuantile(world.draws.uniform(purpose, key, occasion));
    offer(Math.ceil(regime + (threshold * DAYS_PER_YEAR) / rate), cause);
  };
  const kind = records[at + C.kind];
  if ((kind & CAREER.placed) !== 0) {
    risk(PURPOSE['risk-placed-lost'], lossRate(world, kind), DUE.placedLost);
    risk(PURPOSE['risk-placed-fade'], world.parameters.placedFade, DUE.placedFades);
  }
  if (records[at + C.guidanceEnds] !== NO_DAY) offer(records[at + C.guidanceEnds], DUE.guidanceEnds);
  if (originOf(kind) === ORIGIN.STA) {
    risk(PURPOSE['risk-permit-homeless'], world.parameters.permitHomelessness, DUE.permitHomeless);
    risk(PURPOSE['risk-permit-leaves'], PERMIT_LEAVES, DUE.permitLeaves);
    offer(records[at + C.reunion], DUE.reunion);
  }
  offer(detainedAgainDay(world, row, at), DUE.detainedAgain);
}

/** Housed permit holders who move on to another region (T37). @unit perYear @source model-document */
const PERMIT_LEAVES = 0.05;
