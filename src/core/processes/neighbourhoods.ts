/**
 * How liveable are neighbourhoods, how much support is there, and what does that change? (E; 2.3, step 11)
 *
 * Reads loads, capacities and levers; writes order, liveability, support and indexes of the neighbourhoods once a month.
 * Where neighbourhoods act back (an assumption, off by default), hazards, plans and offers read what stands here.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { D, DWELLING_WORDS, neighbourhoodOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { N, NR, REGION } from '../entities/neighbourhoods';
import { LOCAL_HAZARD } from '../local-times';
import { exp } from '../math/elementary';
import type { World } from '../world';
import { decideMidSegment } from './mid-segment';
import { capacityOf, countOccupants, loadOf, loadRatio, ratioOf } from './neighbourhood-load';

/** Liveability closes a twelfth of its distance a month, support a sixth (E). @source model-document */
const LIVEABILITY_PACE = 1 / 12;
const SUPPORT_PACE = 1 / 6;
/** Support: in a mean neighbourhood, per unit of liveability, per incident, per unit of pace, with full participation (E). @source model-document */
const SUPPORT = { mean: 0.6, liveability: 0.15, incident: 0.004, pace: 0.8, participation: 0.15 } as const;
/** Support below which plans take longer, and below which more are cancelled (E). @source model-document */
const SUPPORT_THAT_DELAYS = 0.5;
const SUPPORT_THAT_CANCELS = 0.35;
/** Months over which meeting places open, and over which teams and participation are built up. */
const MEETING_MONTHS = 12;
const OTHER_MONTHS = 6;
/** Steps in which factors on hazards change, so that clocks are seldom set anew. */
const FACTOR_STEP = 0.02;

/** Social share of the homes now, 0..1. */
function socialShareNow(social: number, others: number): number {
  return social + others > 0 ? social / (social + others) : 0;
}

/** What liveability tends to (L*). */
export function liveabilityAim(world: World, hood: number): number {
  const { neighbourhoods, parameters, region } = world;
  const over = Math.max(0, loadRatio(world, hood) - parameters.overloadThreshold);
  const share = socialShareNow(world.socialHomes(hood), neighbourhoods.real(hood, NR.others));
  const fallen = neighbourhoods.real(hood, NR.shareAtStart) - share;
  return region.liveability[hood] - parameters.overloadSlope * over + parameters.socialShareSlope * fallen;
}

/** Incidents per 1,000 households a year. */
export function incidentRate(world: World, hood: number): number {
  const { neighbourhoods, parameters } = world;
  const above = loadRatio(world, hood) - neighbourhoods.region[REGION.ratioAtStart];
  return 1000 * parameters.incidentBase * exp(parameters.incidentGradient * above);
}

/** What support among residents tends to (A*), 0..1. */
export function supportAim(world: World, hood: number): number {
  const { neighbourhoods, parameters } = world;
  const incidents = incidentRate(world, hood) - 1000 * parameters.incidentBase;
  const aim =
    SUPPORT.mean +
    SUPPORT.liveability * neighbourhoods.real(hood, NR.liveability) -
    SUPPORT.incident * incidents -
    SUPPORT.pace * neighbourhoods.pace(hood) +
    SUPPORT.participation * neighbourhoods.region[REGION.participation];
  return Math.min(1, Math.max(0, aim));
}

/** Liveability as it acts on choices: that of the start, and where neighbourhoods act back what it has become. */
export function feltLiveability(world: World, hood: number): number {
  const start = world.region.liveability[hood];
  const feedback = world.parameters.neighbourhoodFeedback;
  return feedback === 0 ? start : start + feedback * (world.neighbourhoods.real(hood, NR.liveability) - start);
}

/** How much longer a plan stage takes for want of support; 1 where neighbourhoods only report. */
export function planDelay(world: World, hood: number): number {
  const { neighbourhoodFeedback, siteDelayBySupport } = world.parameters;
  const lacking = Math.max(0, SUPPORT_THAT_DELAYS - world.neighbourhoods.real(hood, NR.support));
  return 1 + neighbourhoodFeedback * siteDelayBySupport * lacking;
}

/** What is added to the chance that a stage ends in a cancellation; 0 where neighbourhoods only report. */
export function addedCancellation(world: World, hood: number): number {
  if (world.neighbourhoods.real(hood, NR.support) >= SUPPORT_THAT_CANCELS) return 0;
  return world.parameters.neighbourhoodFeedback * world.parameters.cancelBySupport;
}

const ratios: number[] = [];

/** Orders the neighbourhoods by load by capacity, and marks those above their municipality. */
function rank(world: World): void {
  const { neighbourhoods, region } = world;
  const loads = new Float64Array(region.municipalities);
  const capacities = new Float64Array(region.municipalities);
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    ratios[hood] = loadRatio(world, hood);
    loads[region.municipalityOf[hood]] += loadOf(world, hood);
    capacities[region.municipalityOf[hood]] += capacityOf(world, hood);
  }
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    let above = 0;
    for (let other = 0; other < neighbourhoods.count; other++)
      if (ratios[other] > ratios[hood] || (ratios[other] === ratios[hood] && other < hood)) above++;
    neighbourhoods.set(hood, N.rank, above);
    const municipality = region.municipalityOf[hood];
    const mean = ratioOf(loads[municipality], capacities[municipality]);
    neighbourhoods.set(hood, N.isAboveMean, ratios[hood] > mean ? 1 : 0);
  }
}

/** Levers of section E that act only where neighbourhoods act back: their indexes follow with a delay. */
function moveIndexes(world: World): void {
  const { region } = world.neighbourhoods;
  const isOn = world.parameters.neighbourhoodFeedback > 0;
  const follow = (index: number, aim: number, months: number): void => {
    region[index] += ((isOn ? aim : 0) - region[index]) / months;
  };
  follow(REGION.meeting, world.lever('meetingPlaces'), MEETING_MONTHS);
  follow(REGION.management, world.lever('neighbourhoodTeams'), OTHER_MONTHS);
  follow(REGION.participation, world.lever('residentSupport'), OTHER_MONTHS);
}

/** Factor on a hazard, in steps. */
function inSteps(factor: number): number {
  return Math.round(factor / FACTOR_STEP) * FACTOR_STEP;
}

/** Begins a month of the factors on hazards; tenants whose hazards changed get a new clock. */
function moveHazards(world: World): void {
  const { localTimes, neighbourhoods, parameters } = world;
  if (!localTimes.isOn) return;
  const moved = new Uint8Array(neighbourhoods.count);
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    const liveability = parameters.neighbourhoodFeedback * neighbourhoods.real(hood, NR.liveability);
    const loss = inSteps(exp(-parameters.relapseByLiveability * liveability));
    const out = inSteps(exp(-parameters.outMoveByLiveability * Math.min(0, liveability)));
    const isLossMoved = localTimes.set(hood, LOCAL_HAZARD.placedLoss, loss);
    const isOutMoved = localTimes.set(hood, LOCAL_HAZARD.outMove, out);
    moved[hood] = isLossMoved || isOutMoved ? 1 : 0;
  }
  localTimes.begin();
  if (moved.includes(1)) touchTenantsOf(world, moved);
}

/** Touches the tenants of the neighbourhoods that are marked. */
function touchTenantsOf(world: World, moved: Uint8Array): void {
  const { households, dwellings } = world;
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    const place = households.records[at + H.place];
    if (households.records[at + H.key] === -1 || place < FIRST_DWELLING) continue;
    const hood = neighbourhoodOf(dwellings.records[(place - FIRST_DWELLING) * DWELLING_WORDS + D.traits]);
    if (moved[hood] === 1) world.touch(row);
  }
}

/** The neighbourhoods of the first day: liveability and support stand where they tend to. */
export function beginNeighbourhoods(world: World): void {
  const { neighbourhoods } = world;
  countOccupants(world);
  let load = 0;
  let capacity = 0;
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    load += loadOf(world, hood);
    capacity += capacityOf(world, hood);
  }
  neighbourhoods.region[REGION.ratioAtStart] = ratioOf(load, capacity);
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    neighbourhoods.setReal(hood, NR.liveability, liveabilityAim(world, hood));
    neighbourhoods.setReal(hood, NR.support, supportAim(world, hood));
  }
  rank(world);
  moveHazards(world);
}

/** A month of the neighbourhoods. */
export function advanceNeighbourhoods(world: World): void {
  if (world.day === 0) return;
  const { neighbourhoods } = world;
  neighbourhoods.endMonth();
  moveIndexes(world);
  rank(world);
  decideMidSegment(world);
  for (let hood = 0; hood < neighbourhoods.count; hood++) {
    const liveability = neighbourhoods.real(hood, NR.liveability);
    const support = neighbourhoods.real(hood, NR.support);
    const towards = liveability + (liveabilityAim(world, hood) - liveability) * LIVEABILITY_PACE;
    neighbourhoods.setReal(hood, NR.liveability, towards);
    neighbourhoods.setReal(hood, NR.support, support + (supportAim(world, hood) - support) * SUPPORT_PACE);
  }
  moveHazards(world);
}
