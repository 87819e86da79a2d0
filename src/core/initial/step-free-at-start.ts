/**
 * Which tenants need a home without stairs on the first day, and since when? (C11, T40, P148)
 *
 * Reads tenants and homes; writes needs and the queue of channel SEN.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING } from '../../contract/settings';
import { birthYearOf, H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { askForStepFree, isStepFree, markStepFreeNeed } from '../processes/step-free';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

const SENIOR = 65;

/** Mean time for which tenants of the start have asked: one in four moves within a year (P148). @unit years */
const ASKED_YEARS = 4;

function shareInNeed(world: World, row: number): number {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const { stepFreeInSeniorAtStart, stepFreeSeniorsAtStart, stepFreeUnder65AtStart } = world.parameters;
  if (isStepFree(world, records[at + H.place])) return stepFreeInSeniorAtStart;
  const age = world.year - birthYearOf(records[at + H.traits]);
  return age >= SENIOR ? stepFreeSeniorsAtStart : stepFreeUnder65AtStart;
}

/** Marks tenants who need a step-free home; who lives in another one has asked for it, since the tenancy began at most. */
export function markStepFreeTenants(world: World): void {
  const { records, rows } = world.households;
  for (let row = 0; row < rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (records[at + H.key] === -1 || records[at + H.place] < FIRST_DWELLING) continue;
    const u = world.draws.uniform(PURPOSE['trait-step-free'], records[at + H.key], 0);
    if (u >= shareInNeed(world, row)) continue;
    const asked = -Math.round(exponentialQuantile(world.draws.second()) * ASKED_YEARS * DAYS_PER_YEAR);
    markStepFreeNeed(world, row);
    askForStepFree(world, row, Math.max(asked, records[at + H.entered]));
  }
}
