/**
 * What policy says about supply now: one getter per input, so that a lever is wired in one line. Without a lever each
 * gives the value of the catalogue.
 */
import { LEVER_INDEX, leverById } from '../contract/levers';
import type { World } from './world';

/** Share of municipal sites that becomes homes at the start (κ_m). @source model-document */
const MUNICIPAL_REALISATION = 0.8;
/** Share of the plans of corporations that becomes homes at the start (κ_c). @source model-document */
const CORPORATION_REALISATION = 0.75;
/** Share of the lowest rent class in new homes at the start (P011). @source model-document */
const LOWEST_RENT_SHARE = 0.12;

/** Social programme relative to the start, 1 + p (G14). @unit factor */
export function programmeFactor(world: World): number {
  return world.policy.value(LEVER_INDEX.newSocialHomes) / leverById('newSocialHomes').default;
}

/** How far the duty of 30% social is on, 0..1 (G15). */
export function socialFloor(_world: World): number {
  return 0;
}

/** Realisation by municipalities relative to the start, κ_m / .8 (G50). @unit factor */
export function municipalRealisation(_world: World): number {
  return MUNICIPAL_REALISATION / 0.8;
}

/** Realisation by corporations relative to the start, κ_c / .75 (G34c). @unit factor */
export function corporationRealisation(_world: World): number {
  return CORPORATION_REALISATION / 0.75;
}

/** Investment room that comes in (P195, G32). @unit million euro a year */
export function investmentRoom(world: World): number {
  return world.rate('investmentRoom');
}

/** Part of the unprofitable top that corporations pay themselves (G28). @unit factor */
export function topPaid(_world: World): number {
  return 1;
}

/** Share of the lowest rent class in homes that are planned now (G17). */
export function rentMixLowest(_world: World): number {
  return LOWEST_RENT_SHARE;
}

/** Hands in building relative to the start. @unit factor */
export function labour(_world: World): number {
  return 1;
}

/** Homes transformed from other buildings (D, G20). @unit homes a year */
export function transformedPerYear(world: World): number {
  return world.rate('transformedPerYear');
}

/** Homes a year from land of the state, on top of the sites (G20). @unit homes a year */
export function stateLandHomes(_world: World): number {
  return 0;
}

/** Flexible homes delivered (G22). @unit homes a year */
export function flexHomesPerYear(world: World): number {
  return world.rate('flexHomesPerYear');
}

/** Share of admissions to flexible homes kept for people without a home (G01b). */
export function flexReserved(_world: World): number {
  return 0;
}

/** Shared places from split homes (G30, G31, G33: uptake .3% to 1.2%). @unit places a year */
export function sharedHomesPerYear(world: World): number {
  return world.rate('sharedHomesPerYear');
}

/** Uptake of splitting relative to the start, 1 to 4. @unit factor */
export function splittingUptake(_world: World): number {
  return 1;
}

/** New pitches that are planned now (G49). @unit places a year */
export function pitchesPerYear(world: World): number {
  return world.rate('pitchesPerYear');
}
