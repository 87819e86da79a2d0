/**
 * Which municipality answers for a household, and who accepts a home in another one? (C.3.7, C.5; G26, G43, G44)
 *
 * Reads the municipality of the last stable home, levers and draws; writes the responsible municipality, once a need.
 */
import { LEVER_INDEX } from '../../contract/levers';
import { QUEUE } from '../allocation/priority-queues';
import { C, NO_DAY, ORIGIN, originOf } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, RESPONSIBLE, STATUS } from '../entities/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Share that accepts another municipality when guidance and money move along (G26). @source model-document */
const ELSEWHERE_WHEN_BUDGET_FOLLOWS = 0.5;

/** A lever that is off or on acts from the middle of its ramp on. */
const ON = 0.5;

/** Asked for every candidate of every home, so by its number. */
const PERSONAL_CARE_BUDGET = LEVER_INDEX.personalCareBudget;

/** Steps of the ties to the own municipality. */
const TIES = 0x4000;

/** Municipality of the last stable home. */
export function originMunicipality(world: World, row: number): number {
  return world.households.records[row * HOUSEHOLD_WORDS + H.status] >>> STATUS.municipalityShift;
}

/**
 * Whether a household may turn to another municipality than its own: who is homeless or comes from care. Permit holders
 * are linked to a municipality, and under a compulsory task so is who comes from care (G43).
 */
function choosesWhere(world: World, row: number): boolean {
  const at = world.careers.of(row);
  if (at < 0) return false;
  const { records } = world.careers;
  if (records[at + C.homelessSince] !== NO_DAY) return true;
  const origin = originOf(records[at + C.kind]);
  return origin >= ORIGIN.DET && origin <= ORIGIN.JZ && world.lever('outflowTask') < ON;
}

/** Whether the rule of origin holds (G44). */
export function hasOriginRule(world: World): boolean {
  return world.lever('originRule') >= ON;
}

/** Names the responsible municipality: that of origin, or the one where the household presents (C.3.7). */
function name(world: World, row: number): number {
  const record = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const presents = world.draws.uniform(PURPOSE.presentation, records[record + H.key], 0);
  const ties = Math.floor(world.draws.second() * TIES);
  const isCentral = presents < world.parameters.presentsInCentre && !hasOriginRule(world) && choosesWhere(world, row);
  const municipality = isCentral ? world.region.centre : originMunicipality(world, row);
  records[record + H.responsible] =
    municipality | (municipality << RESPONSIBLE.payerShift) | RESPONSIBLE.known | (ties << RESPONSIBLE.tiesShift);
  return municipality;
}

/** The municipality that answers for a household; named now where none was for this need. */
export function responsibleMunicipality(world: World, row: number): number {
  const word = world.households.records[row * HOUSEHOLD_WORDS + H.responsible];
  if ((word & (RESPONSIBLE.known | RESPONSIBLE.settled)) !== RESPONSIBLE.known) return name(world, row);
  return word & RESPONSIBLE.municipalityMask;
}

/** Another municipality takes over; the one that was named first goes on paying (C.5). */
export function takeOver(world: World, row: number, municipality: number): void {
  const at = row * HOUSEHOLD_WORDS + H.responsible;
  const word = world.households.records[at];
  world.households.records[at] = (word & ~RESPONSIBLE.municipalityMask) | municipality;
}

/** Puts a household in a queue of its municipality, in the order of a day. */
export function joinQueue(world: World, row: number, queue: number, fromDay: number): void {
  responsibleMunicipality(world, row);
  world.priority.add(queue, row, world.households, fromDay);
}

/** Whether the ties of a household to its own municipality let it live in another one (C.5, G26). */
export function goesElsewhere(world: World, row: number): boolean {
  const followed = world.policy.value(PERSONAL_CARE_BUDGET);
  const share = (1 - followed) * world.parameters.elsewhereShare + followed * ELSEWHERE_WHEN_BUDGET_FOLLOWS;
  const ties = world.households.records[row * HOUSEHOLD_WORDS + H.responsible] >>> RESPONSIBLE.tiesShift;
  return ties < share * TIES;
}

/** What municipalities give of the shares for vulnerable groups; a compulsory task leaves nothing to choose (C.2, G43). */
export function willingShare(world: World, municipality: number): number {
  const task = world.lever('outflowTask');
  return 1 - (1 - world.accounts.get(municipality, ACCOUNT.willingness)) * (1 - task);
}

/**
 * Whether a household with priority may be offered a home in a municipality: its own, or another one when its ties allow
 * it and that municipality takes people from elsewhere (C.2, C.5). Permit holders are housed where they are linked.
 */
export function isAdmitted(world: World, row: number, municipality: number): boolean {
  const { records } = world.households;
  const record = row * HOUSEHOLD_WORDS;
  const queue = (records[record + H.status] & STATUS.queueMask) - 1;
  if (queue > QUEUE.URG) return true;
  if ((records[record + H.responsible] & RESPONSIBLE.municipalityMask) === municipality) return true;
  if (queue === QUEUE.STA || !goesElsewhere(world, row)) return false;
  const takes = willingShare(world, municipality);
  if (takes >= 1) return true;
  return world.draws.uniform(PURPOSE['taken-from-elsewhere'], records[record + H.key], municipality) < takes;
}
