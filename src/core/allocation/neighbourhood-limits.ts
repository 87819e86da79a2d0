/**
 * Which households may not move into a neighbourhood, whatever the home? (C.3.6, G38, G39, G40)
 *
 * Reads loads, capacities and levers; writes which neighbourhoods are closed, and how often a limit stopped.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CHANNELS } from '../../contract/households';
import { LEVER_INDEX, leverById } from '../../contract/levers';
import { FIRST_DWELLING } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS, incomeOf } from '../entities/households';
import { N } from '../entities/neighbourhoods';
import { BLOCK_COLUMN } from '../observe/tally';
import { capacityOf, loadOf, loadQuarters, needInNextTenancy } from '../processes/neighbourhood-load';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

const UIT = CHANNELS.indexOf('UIT');
const DAK = CHANNELS.indexOf('DAK');
const FIRST_REGULAR = CHANNELS.indexOf('LOT');
const LAST_LIMITED = CHANNELS.indexOf('URG');
/** Ratio at which no limit holds. */
const NO_LIMIT = leverById('smartAllocation').default;
/** Distance below the limit at which a closed neighbourhood opens again (G38). @source model-document */
const HYSTERESIS = 0.05;
/** Asked for every candidate of every home, so by its number. */
const SELECTIVE_ACCESS = LEVER_INDEX.selectiveAccess;
/** Income class whose newcomers the selective access act tests. */
const LOWEST_INCOME = 0;

/** Whether guidance begins with a letting through a channel to a household with a need for support. */
function comesWithGuidance(channel: number): boolean {
  return channel === UIT || channel === DAK;
}

/** Whether one more household of a load keeps a neighbourhood within a ratio; a closed one opens below it (G38). */
export function isWithinLimit(world: World, hood: number, quarters: number): boolean {
  const limit = world.lever('smartAllocation');
  if (limit >= NO_LIMIT) return true;
  const { neighbourhoods } = world;
  const capacity = capacityOf(world, hood);
  const load = loadOf(world, hood);
  if (load <= (limit - HYSTERESIS) * capacity) neighbourhoods.set(hood, N.isClosed, 0);
  if (neighbourhoods.integer(hood, N.isClosed) === 1) return false;
  if (load + quarters / 4 <= limit * capacity) return true;
  neighbourhoods.set(hood, N.isClosed, 1);
  return false;
}

/** Whether a neighbourhood is loaded above its municipality while carrying and asking residents are mixed (G39). */
function isMixedAgainst(world: World, hood: number): boolean {
  return world.lever('residentMix') > 0 && world.neighbourhoods.integer(hood, N.isAboveMean) === 1;
}

/** Whether a limit keeps a household with priority out of a neighbourhood; who asks for no support is never kept out. */
export function isKeptOut(world: World, row: number, { hood, channel }: Letting): boolean {
  if (channel > LAST_LIMITED) return false;
  if (world.lever('smartAllocation') >= NO_LIMIT && world.lever('residentMix') === 0) return false;
  const quarters = loadQuarters(needInNextTenancy(world, row), comesWithGuidance(channel));
  if (quarters === 0) return false;
  return (channel === UIT && isMixedAgainst(world, hood)) || !isWithinLimit(world, hood, quarters);
}

/** A letting that is considered. */
export interface Letting {
  readonly hood: number;
  readonly channel: number;
}

/** Whether the test of the selective access act turns a newcomer away (G40). */
export function isScreened(world: World, row: number, hood: number): boolean {
  const hoods = world.policy.value(SELECTIVE_ACCESS);
  if (hoods === 0 || world.neighbourhoods.integer(hood, N.rank) >= hoods) return false;
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (records[at + H.place] >= FIRST_DWELLING || incomeOf(records[at + H.traits]) !== LOWEST_INCOME) return false;
  return world.draws.uniform(PURPOSE.screened, records[at + H.key], 0) < world.parameters.screenedShare;
}

/**
 * Whether homes of the regular list are kept for households that can carry: in a neighbourhood loaded above its
 * municipality, until its social tenants who carry are so many for each who asks (G39).
 */
function isReserved(world: World, hood: number): boolean {
  if (!isMixedAgainst(world, hood)) return false;
  const { neighbourhoods } = world;
  return neighbourhoods.integer(hood, N.carrying) < world.lever('residentMix') * neighbourhoods.integer(hood, N.asking);
}

/** Whether a home on the regular list is kept for somebody else, who can carry (G39). */
export function isReservedForOthers(world: World, row: number, hood: number): boolean {
  return isReserved(world, hood) && needInNextTenancy(world, row) > 0;
}

/** Counts a letting of a home that was kept for a household that can carry. */
export function countReserved(world: World, { hood, channel }: Letting): void {
  if (channel >= FIRST_REGULAR && isReserved(world, hood)) world.tally.week[WEEKLY_COLUMN.reservedLettings]++;
}

/** Counts a home for which a limit kept somebody with priority out. */
export function countStopped(world: World, hood: number): void {
  world.tally.week[WEEKLY_COLUMN.stoppedByLimit]++;
  world.tally.addTo(hood, BLOCK_COLUMN.stoppedByLimit, 1);
}
