/**
 * How likely does the household of a tenant grow or shrink, or come to need a step-free home? (T42, C11)
 *
 * Reads the household and the parameters; writes nothing. Age bands are those of `ageBand`.
 */
import { childrenOf, hasPartner, needsStepFree, personsOf } from '../entities/households';
import type { World } from '../world';

/** Persons of the largest household that still grows by a birth. */
const MOST_PERSONS = 10;

/** Age bands of the head in which children are born (under 45), and in which a partner joins (under 65). */
const BIRTH_BANDS = 2;
const PARTNER_BANDS = 3;

/** Hazard of a birth in an age band of the head. @unit perYear */
export function birthHazard(world: World, traits: number, band: number): number {
  if (band >= BIRTH_BANDS || personsOf(traits) >= MOST_PERSONS) return 0;
  return hasPartner(traits) ? world.parameters.birthCouple : world.parameters.birthAlone;
}

/** Hazard that a partner joins, in an age band of the head. @unit perYear */
export function partnerHazard(world: World, traits: number, band: number): number {
  return band < PARTNER_BANDS && !hasPartner(traits) ? world.parameters.partnerJoins : 0;
}

/** Hazard that one of the children leaves home, in an age band of the head. @unit perYear */
export function childLeavesHazard(world: World, traits: number, band: number): number {
  const { childLeaves30to44, childLeaves45to64, childLeaves65plus } = world.parameters;
  const perChild = [0, childLeaves30to44, childLeaves45to64, childLeaves65plus, childLeaves65plus][band];
  return perChild * childrenOf(traits);
}

/** Age bands of the head under 65. */
const YOUNGER_BANDS = 3;

/**
 * Hazard that a tenant comes to need a step-free home, in an age band: by disability under 65; in a step-free home also with
 * age. Elsewhere tenants of 65 and over ask by T40. @unit perYear
 */
export function stepFreeHazard(world: World, traits: number, band: number, isStepFree: boolean): number {
  if (needsStepFree(traits)) return 0;
  if (band < YOUNGER_BANDS) return world.parameters.stepFreeUnder65;
  return isStepFree ? world.parameters.seniorSearch : 0;
}
