/**
 * Who is detained, for how long, and where does a release lead to? (T09–T13, T21, G02, G03)
 *
 * Prison does not hold: on the day of release the person leaves, with a home or without one. Reads stays and levers; writes
 * moves, readiness and new spells without a home.
 */
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import type { CauseId } from '../../contract/events';
import { SETTING_INDEX } from '../../contract/settings';
import { C, CAREER, NEVER, ORIGIN, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { becomeHomeless } from './homelessness';
import { joinFlexList } from './place-lists';
import { becomeReady, COUNTED_STAY, countDischarge, requeueReady } from './readiness';
import { beginRegime, endRegime } from './regimes';
import { leaveModel, relocate } from './relocation';
import { longPrisonDays, prisonDays } from './stays';

/** Shares of releases after two weeks or more (T12, P054), and of short stays that end where they began (T11). @source advice-2021 */
const OWN_HOME = 0.3;
const PARTNER_OR_PARENTS = 0.31;
const SHORT_STAY_BACK = 0.9;

/** Where a release leads to. */
type Release = 'ownHome' | 'family' | 'unregistered' | 'mediated' | 'care';

/** Stays for which electronic detention at home is possible (G02). @unit days */
const HOME_DETENTION = { shortest: 14, longest: 183 } as const;

/** Share of the unregistered that arranging before release prevents when it is done for everybody (G03). @source model-document */
const ARRANGING_PREVENTS = 0.5;

/** Share of stays in which housing is arranged before the end now. */
function arrangedShare(world: World): number {
  return world.lever('arrangeBeforeRelease');
}

/** Unregistered share of releases now; the default lever value stands for what was observed. */
function unregisteredShare(world: World): number {
  const observed = 1 - ARRANGING_PREVENTS * ARRANGED_AT_START;
  return (world.parameters.releaseUnregistered * (1 - ARRANGING_PREVENTS * arrangedShare(world))) / observed;
}

/** Share of stays with arrangements that the observed shares of releases include (G03). @source model-document */
const ARRANGED_AT_START = 0.3;

/** Where the release of somebody leads to: drawn once a detention, the same under every policy but for what a lever moves. */
function releaseOf(world: World, key: number, detention: number, length: number): Release {
  const { releaseUnregistered, releaseMediated, releaseToCare } = world.parameters;
  const draws = world.draws;
  const short = length < COUNTED_STAY && draws.uniform(PURPOSE['outcome-stay'], key, detention << 16) < SHORT_STAY_BACK;
  if (short) return 'ownHome';
  let u = draws.uniform(PURPOSE['outcome-stay'], key, (detention << 16) | 1);
  if (u < OWN_HOME) return 'ownHome';
  u -= OWN_HOME;
  if (u < PARTNER_OR_PARENTS) return 'family';
  u -= PARTNER_OR_PARENTS;
  if (u < unregisteredShare(world)) return 'unregistered';
  // Who is kept from the street by arrangements needs a home by mediation instead.
  if (u < releaseUnregistered + releaseMediated) return 'mediated';
  u -= releaseUnregistered + releaseMediated;
  return u < releaseToCare ? 'care' : 'family';
}

/** Whether a stay is served at home: it is of the right length, there is a home, and the share of the lever reaches it. */
export function isDetainedAtHome(world: World, key: number, detention: number, length: number): boolean {
  if (length < HOME_DETENTION.shortest || length > HOME_DETENTION.longest) return false;
  const release = releaseOf(world, key, detention, length);
  if (release !== 'ownHome' && release !== 'family') return false;
  return world.draws.uniform(PURPOSE['trait-career'], key, (detention << 16) | 1) < world.lever('electronicDetention');
}

/** Starts a detention of a length of somebody who is where it is served; some of it may have been served already. */
export function startDetention(world: World, row: number, length: number, left: number): void {
  const at = world.careers.open(row);
  const records = world.careers.records;
  records[at + C.homelessSince] = NO_DAY;
  records[at + C.released] = NO_DAY;
  records[at + C.readySince] = NO_DAY;
  records[at + C.kind] &= ~(CAREER.classMask | CAREER.demands | CAREER.reachable);
  if ((records[at + C.kind] & CAREER.originMask) === ORIGIN.none) records[at + C.kind] |= ORIGIN.DET;
  records[at + C.ends] = world.day + left;
  records[at + C.placed] = NO_DAY;
  records[at + C.detention] = length;
  records[at + C.kind] &= ~CAREER.detainedAtHome;
}

/** Somebody who is followed goes to prison from where he is, for a new stay. */
export function enterPrison(world: World, row: number, cause: CauseId): void {
  relocate(world, row, 'prison', cause);
  world.tally.week[WEEKLY_COLUMN.detentionsAgain]++;
  const length = prisonDays(world, keyOf(world, row), nextDetention(world, row));
  world.tally.week[WEEKLY_COLUMN.detentions]++;
  startDetention(world, row, length, Math.max(1, length));
  world.touch(row);
}

/**
 * A tenant who lost the home is in prison from now on (T07): the stay is one of those that are long enough for that. Who
 * was detained as a tenant and lost the home by it serves what is left.
 */
export function serveWithoutHome(world: World, row: number): void {
  const { records } = world.careers;
  const at = world.careers.open(row);
  if (isDetainedTenant(world, at)) {
    startDetention(world, row, records[at + C.detention], records[at + C.released] - world.day);
  } else {
    const length = longPrisonDays(world, keyOf(world, row), nextDetention(world, row), LOSING_DETENTION);
    world.tally.week[WEEKLY_COLUMN.detentions]++;
    startDetention(world, row, length, length);
  }
  world.touch(row);
}

function keyOf(world: World, row: number): number {
  return world.households.records[row * HOUSEHOLD_WORDS + H.key];
}

/** Counts a detention of a household; answers its number, the occasion of its draws. */
function nextDetention(world: World, row: number): number {
  const at = world.careers.open(row);
  const { records } = world.careers;
  if (records[at + C.occasions] >>> 24 < 0xff) records[at + C.occasions] += 1 << 24;
  return records[at + C.occasions] >>> 24;
}

/** Whether a tenant sits in prison now and keeps the home meanwhile: the day of release is known and lies ahead. */
export function isDetainedTenant(world: World, at: number): boolean {
  const { records } = world.careers;
  return records[at + C.released] > world.day && (records[at + C.kind] & CAREER.detainedAtHome) === 0;
}

/** Share of single detainees with a long stay who lose their home (T07). @source model-document */
const LOSES_HOME = 0.35;

/** Days of detention after which a home may be lost (T07). @unit days */
export const LOSING_DETENTION = 91;

/**
 * A placed tenant is detained again: answers whether the home is lost; if not, the tenant comes back to it (T07, T21).
 * Until then the home is let to somebody in prison, who is counted there by `detainedTenantsLevel`.
 */
export function detainTenant(world: World, row: number): boolean {
  const at = world.careers.of(row);
  const { records } = world.careers;
  const key = keyOf(world, row);
  endRegime(world, row);
  const detention = nextDetention(world, row);
  const length = prisonDays(world, key, detention);
  world.tally.week[WEEKLY_COLUMN.detentions]++;
  world.tally.week[WEEKLY_COLUMN.detentionsAgain]++;
  records[at + C.released] = world.day + length;
  records[at + C.detention] = length;
  records[at + C.spent] = 0;
  beginRegime(world, row);
  const u = world.draws.uniform(PURPOSE['trait-career'], key, (detention << 16) | 3);
  return length >= LOSING_DETENTION && u < LOSES_HOME;
}

/** First day of the queue for a home of somebody in prison whose housing is arranged; `NEVER` where it is not. */
export function readyDayInPrison(world: World, row: number, at: number): number {
  const records = world.careers.records;
  if (records[at + C.readySince] !== NO_DAY) return NEVER;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const detention = records[at + C.occasions] >>> 24;
  if (releaseOf(world, key, detention, records[at + C.detention]) !== 'mediated') return NEVER;
  if (world.draws.uniform(PURPOSE['trait-career'], key, (detention << 16) | 2) >= arrangedShare(world)) return NEVER;
  return records[at + C.ends] - Math.round(world.parameters.preparationWeeks * DAYS_PER_WEEK);
}

/** The day of release (T11, T12). */
export function release(world: World, row: number): void {
  const at = world.careers.of(row);
  const records = world.careers.records;
  const household = row * HOUSEHOLD_WORDS;
  const key = world.households.records[household + H.key];
  const detention = records[at + C.occasions] >>> 24;
  const length = records[at + C.detention];
  records[at + C.ends] = NEVER;
  if (world.households.records[household + H.place] === SETTING_INDEX.homeDetention) {
    leaveModel(world, row, 'ownArrangement', 'release');
    return;
  }
  const to = releaseOf(world, key, detention, length);
  if (length >= COUNTED_STAY) countDischarge(world, row, to === 'unregistered');
  if (to === 'ownHome') leaveModel(world, row, 'ownArrangement', 'release');
  else if (to === 'family') leaveModel(world, row, 'family', 'release');
  else if (to === 'care') leaveModel(world, row, 'elsewhere', 'release');
  else {
    records[at + C.released] = world.day;
    records[at + C.spent] = 0;
    if (to === 'unregistered') becomeHomeless(world, row, 'release', 'release');
    else waitOutside(world, row);
  }
}

/** Released without a home although one is being sought: a roof for the time being, the place in the queue is kept. */
function waitOutside(world: World, row: number): void {
  const at = world.careers.of(row);
  const isReady = world.careers.records[at + C.readySince] !== NO_DAY;
  relocate(world, row, 'temporaryRoof', 'release');
  joinFlexList(world, row, world.day);
  if (isReady) requeueReady(world, row);
  else becomeReady(world, row, 'release', world.day);
  world.touch(row);
}
