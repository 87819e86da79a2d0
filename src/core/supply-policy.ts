/**
 * What policy says about supply now: one getter per input of the processes of supply, in the size of the region.
 *
 * Each reads its levers in one line; without a measure it gives the value of the catalogue.
 */
import { leverById, type LeverId } from '../contract/levers';
import type { World } from './world';

/** Pitches started with the whole top paid, relative to now (G07); an assumption. @source model-document */
const PITCHES_WITH_SUBSIDY = 3;
/** Room taken by a levy on landlords (G34a). @source model-document */
const LEVY = 0.2;
/** Part of the homes on property of the state that comes from its buildings; the rest is land (G20); an assumption. @source model-document */
const FROM_STATE_BUILDINGS = 0.5;

/** Years the plan stage is shorter without the market test (G36); an assumption. @source model-document */
const TEST_YEARS = 0.25;
/** Caravan households that no list knows yet, relative to the list at the start (G09); an assumption. @source model-document */
const UNLISTED_SHARE = 0.5;

/** Value of a lever relative to its default. @unit factor */
function relative(world: World, lever: LeverId): number {
  return world.lever(lever) / leverById(lever).default;
}

/** What a lever adds to its default, in the size of the region. */
function added(world: World, lever: LeverId): number {
  return (world.lever(lever) - leverById(lever).default) * world.scale;
}

/** Social programme relative to the start, 1 + p (G14). @unit factor */
export function programmeFactor(world: World): number {
  return relative(world, 'newSocialHomes');
}

/** How much of the way to 30% social municipalities go, κ; 0 without the duty (G15). */
export function socialFloor(world: World): number {
  return world.lever('socialFloor');
}

/** Realisation by municipalities relative to the start, κ_m / .8 (G50). @unit factor */
export function municipalRealisation(world: World): number {
  return relative(world, 'municipalRealisation');
}

/** Realisation by corporations relative to the start, κ_c / .75 (G34c). @unit factor */
export function corporationRealisation(world: World): number {
  return relative(world, 'corporationAgreements');
}

/** Investment room that comes in (P195, G32, G34a). @unit million euro a year */
export function investmentRoom(world: World): number {
  return world.rate('investmentRoom') * (1 - LEVY * world.lever('landlordLevy')) + added(world, 'investmentRoom');
}

/** Part of the unprofitable top that corporations pay themselves (G28). @unit factor */
export function topPaid(world: World): number {
  return 1 - world.lever('topSubsidy');
}

/** Share of step-free homes in homes that are planned now; with their top paid corporations plan more of them (G29). */
export function careHomesShare(world: World): number {
  return world.parameters.seniorShareOfNew + world.parameters.careHomesShift * world.lever('careHousingFinance');
}

/** Part of the top of all homes planned now that corporations still pay where the top of step-free ones is paid (G29). @unit factor */
export function topPaidForCare(world: World): number {
  return 1 - careHomesShare(world) * world.lever('careHousingFinance');
}

/** New concepts decided on, relative to those without project subsidies (G34b). @unit factor */
function conceptsFactor(world: World): number {
  return 1 + world.parameters.conceptsBySubsidy * world.lever('projectSubsidies');
}

/** Share of the lowest rent class in homes that are planned now (G17). */
export function rentMixLowest(world: World): number {
  return world.lever('cheapestHomesShare');
}

/** Homes for which there are hands; no lever acts on it. @unit homes a year */
export function labour(world: World): number {
  return world.rate('labourHomesPerYear');
}

/** Mean plan stage of a project that begins now (D, G36); every social plan counts as a mixed one. @unit years */
export function planYears(world: World): number {
  return world.parameters.planYears - TEST_YEARS * world.lever('marketTestDropped');
}

/** Homes transformed from other buildings (D, G20). @unit homes a year */
export function transformedPerYear(world: World): number {
  return world.rate('transformedPerYear') + FROM_STATE_BUILDINGS * added(world, 'statePropertyHomes');
}

/** Homes a year on land of the state, on top of the sites (G20). @unit homes a year */
export function stateLandHomes(world: World): number {
  return (1 - FROM_STATE_BUILDINGS) * added(world, 'statePropertyHomes');
}

/** Flexible homes decided on (G22, G34b). @unit homes a year */
export function flexHomesPerYear(world: World): number {
  return Math.max(0, world.rate('flexHomesPerYear') + added(world, 'flexHomes')) * conceptsFactor(world);
}

/** Share of admissions to flexible homes kept for people without a home (G01b). */
export function flexReserved(world: World): number {
  return world.lever('flexHomesForOutflow');
}

/** Shared places from split homes: uptake .3% a year, with G30, G31 and G33 together 1.2% (D; G34b). @unit places a year */
export function sharedHomesPerYear(world: World): number {
  const uptake =
    1 + world.lever('costSharingReform') + world.lever('sharedRentAllowance') + world.lever('longTermContracts');
  return world.rate('sharedHomesPerYear') * uptake * conceptsFactor(world);
}

/** New pitches that are planned now (G49, G07). @unit places a year */
export function pitchesPerYear(world: World): number {
  const subsidy = 1 + (PITCHES_WITH_SUBSIDY - 1) * world.lever('pitchSubsidy');
  return Math.max(0, world.rate('pitchesPerYear') + added(world, 'newPitches')) * subsidy;
}

/** Caravan households that no list knew and that are listed by now, where registration is good (G09). */
export function listedByRegistration(world: World): number {
  return Math.round(UNLISTED_SHARE * world.parameters.pitchListAtStart * world.lever('pitchRegistration'));
}

/**
 * Pitches with a rental caravan more than now, as part of those that have none now; below 0 fewer, as part of those that
 * have one (G10). @unit share
 */
export function rentalCaravanChange(world: World): number {
  const now = leverById('rentalCaravanShare').default;
  const share = world.lever('rentalCaravanShare');
  return share >= now ? (share - now) / (1 - now) : (share - now) / now;
}
