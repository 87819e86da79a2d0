/**
 * Who lives in a flexible home, for how long, and what when the site ends? (D, G22, T38)
 *
 * Reads the queues of the list for the urgent (spoed), sites with their end dates and the supply policy; writes
 * admissions, contracts that end, and sites that expire, move or are lost. Touches no credit of a channel (C.2).
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { SETTING_INDEX } from '../../contract/settings';
import { C, COHORT_WORDS } from '../entities/cohorts';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { PLACE_QUEUE } from '../entities/place-queues';
import { PROJECT_KIND, projectKey } from '../entities/projects';
import { PURPOSE } from '../random/purposes';
import { flexReserved } from '../supply-policy';
import { ENTRY, type World } from '../world';
import { DUE } from './due-causes';
import { mayHaveFlex } from './place-lists';
import { countAtStart, leavePlace, loseToCouch, moveToPlace } from './place-moves';

/** Life of a site: 10, 15 or 30 years (P194). @source parliament-supply @unit years */
const LIVES = [10, 15, 30] as const;
/** Weeks before the end of a contract in which a household has priority (T38). @source model-document */
const PRIORITY_WEEKS = 26;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const ORDINAL_MASK = 0xffffff;

/** Classes that take turns, in the order in which equal credits are settled: permit holders, urgent, without a home. */
const PERMIT = 0;
const URGENT = 1;
const CLASSES = 3;
/** Queue of a class; permit holders have none. */
const QUEUE_OF = [-1, PLACE_QUEUE.flexUrgent, PLACE_QUEUE.flexHomeless] as const;
/** Most places kept free for permit holders, as a share of all. @source model-document */
const MOST_KEPT = 0.02;
const waiting = new Int32Array(CLASSES);

/** Flexible homes there are now. */
export function flexPlaces(world: World): number {
  return world.flex.places;
}

/** Life of the n-th site that homes stand on, by draw. @unit days */
function lifeDays(world: World, key: number, moves: number): number {
  const { flexLife10Share, flexLife15Share } = world.parameters;
  const u = world.draws.uniform(PURPOSE['flex-life'], key, moves);
  const life = u < flexLife10Share ? LIVES[0] : u < flexLife10Share + flexLife15Share ? LIVES[1] : LIVES[2];
  return Math.round(life * DAYS_PER_YEAR);
}

/** Homes arrive on a site: new ones, or from an expired one. */
export function openFlexSite(world: World, site: { key: number; homes: number; moves: number }): void {
  const { key, homes, moves } = site;
  world.flex.add({ key, places: homes, endDay: world.day + lifeDays(world, key, moves), moves });
  if (moves === 0) world.tally.week[WEEKLY_COLUMN.flexDelivered] += homes;
}

/** Last day of the contract of a household in a flexible home. @unit days */
function contractEnd(world: World, row: number): number {
  const entered = world.households.records[row * HOUSEHOLD_WORDS + H.entered];
  return entered + Math.round(world.parameters.flexContractYears * DAYS_PER_YEAR);
}

/** Whether a household in a flexible home is so near the end of its contract that it has priority (T38). */
export function endsSoon(world: World, row: number): boolean {
  return world.day >= contractEnd(world, row) - PRIORITY_WEEKS * DAYS_PER_WEEK;
}

/** Schedules what comes next of a contract: the priority before its end, or the end. */
export function scheduleFlex(world: World, row: number): void {
  const end = contractEnd(world, row);
  const priority = end - PRIORITY_WEEKS * DAYS_PER_WEEK;
  if (priority > world.day) world.scheduleHousehold(row, priority, DUE.flexPriority);
  else world.scheduleHousehold(row, Math.max(end, world.day + 1), DUE.flexEnds);
}

/**
 * A permit holder is about to arrange a place (T35): takes a flexible home where one is kept for permit holders. That
 * rate counts flexible homes among the own arrangements, so they have no list beside it.
 */
export function takeFlexInstead(world: World, row: number): boolean {
  if (world.flex.kept <= 0 || !mayHaveFlex(world, row)) return false;
  world.flex.keep(-1);
  admitToFlex(world, row);
  return true;
}

/** Whether who comes from a place counts among people without a home or released. */
function isForHomeless(place: number): boolean {
  return place >= SETTING_INDEX.nightShelter && place <= SETTING_INDEX.temporaryRoof;
}

/** Lets a household into a flexible home. There must be a free one. */
export function admitToFlex(world: World, row: number): void {
  if (isForHomeless(world.households.records[row * HOUSEHOLD_WORDS + H.place]))
    world.tally.week[WEEKLY_COLUMN.flexAdmissionsHomeless]++;
  moveToPlace(world, row, 'flex', 'flex');
  enterFlex(world, row);
  world.tally.week[WEEKLY_COLUMN.flexAdmissions]++;
}

function firstIn(world: World, queue: number): number {
  const { placeQueues } = world;
  for (let position = 0; position < placeQueues.length(queue); position++) {
    const row = placeQueues.candidateAt(queue, position, world.day);
    if (row >= 0) return row;
  }
  return -1;
}

/** Share of admissions of a class: permit holders a third, the rest half and half, less what is kept for the homeless. */
function shareOf(world: World, group: number): number {
  const kept = flexReserved(world);
  const permit = world.parameters.flexPermitHolderShare * (1 - kept);
  const urgent = ((1 - world.parameters.flexPermitHolderShare) / 2) * (1 - kept);
  if (group === PERMIT) return permit;
  return group === URGENT ? urgent : 1 - permit - urgent;
}

/** Class whose turn it is among those with a candidate, by credit; −1 without. `waiting` holds the candidates. */
function nextClass(world: World): number {
  const { credits } = world.flex;
  const mayKeep = shareOf(world, PERMIT) > 0 && world.flex.kept < Math.ceil(world.flex.places * MOST_KEPT);
  waiting[PERMIT] = mayKeep ? 0 : -1;
  for (let group = URGENT; group < CLASSES; group++) waiting[group] = firstIn(world, QUEUE_OF[group]);
  let total = 0;
  for (let group = 0; group < CLASSES; group++) if (waiting[group] >= 0) total += shareOf(world, group);
  let chosen = -1;
  for (let group = 0; group < CLASSES; group++) {
    if (waiting[group] < 0) continue;
    if (total > 0) credits[group] += shareOf(world, group) / total;
    if (chosen < 0 || credits[group] > credits[chosen] + 1e-9) chosen = group;
  }
  if (chosen >= 0) credits[chosen]--;
  return chosen;
}

/** A contract ends without a home (T38): with others, not by choice, or to family. */
export function endFlex(world: World, row: number): void {
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  world.tally.week[WEEKLY_COLUMN.flexContractsEnded]++;
  if (world.draws.uniform(PURPOSE['outcome-flex'], key, 0) < world.parameters.flexEndCouch)
    loseToCouch(world, row, 'contract-end');
  else leavePlace(world, row, 'family', 'contract-end');
}

/** Whether a site that ends finds another place. */
function isRelocated(world: World, key: number, moves: number): boolean {
  return world.draws.uniform(PURPOSE['flex-relocation'], key, moves) < world.parameters.flexRelocated;
}

/** The homes of an expired site are on their way to another one. */
function relocate(world: World, site: { key: number; homes: number; moves: number }): void {
  const due = world.day + Math.max(1, Math.round(world.parameters.flexDeliveryMonths * DAYS_PER_MONTH));
  const key = projectKey(PROJECT_KIND.flexMove, site.key & ORDINAL_MASK);
  const row = world.projects.add({ key, due, homes: site.homes, site: site.moves + 1, lowestRent: 0 });
  world.queue.schedule(due, ENTRY.project | row, world.day);
}

function expireSites(world: World): void {
  const { flex } = world;
  for (let row = flex.endedFrom(0, world.day); row >= 0; row = flex.endedFrom(row, world.day)) {
    const at = row * COHORT_WORDS;
    const site = {
      key: flex.records[at + C.key],
      homes: flex.records[at + C.places],
      moves: flex.records[at + C.moves],
    };
    flex.remove(row);
    if (isRelocated(world, site.key, site.moves)) relocate(world, site);
    else world.tally.week[WEEKLY_COLUMN.flexLost] += site.homes;
  }
}

/** Contracts end early where sites ended and no other flexible home is free: who is there longest goes first. */
function emptyLostPlaces(world: World): void {
  const { placeQueues } = world;
  let excess = world.tally.stockOf(SETTING_INDEX.flex) - world.flex.places;
  for (let position = 0; excess > 0 && position < placeQueues.length(PLACE_QUEUE.flexTenants); position++) {
    const row = placeQueues.candidateAt(PLACE_QUEUE.flexTenants, position, world.day);
    if (row < 0) continue;
    endFlex(world, row);
    excess--;
  }
}

/** Weekly: sites that end, tenants of lost places, and the homes that are free: admission, or kept for permit holders. */
export function advanceFlex(world: World): void {
  const { flex } = world;
  expireSites(world);
  emptyLostPlaces(world);
  let free = flex.places - world.tally.stockOf(SETTING_INDEX.flex) - flex.kept;
  if (free < 0) {
    const given = Math.min(flex.kept, -free);
    flex.keep(-given);
    free += given;
  }
  for (; free > 0; free--) {
    const group = nextClass(world);
    if (group < 0) return;
    if (group === PERMIT) flex.keep(1);
    else admitToFlex(world, waiting[group]);
  }
}

/** Puts a household that is in a flexible home on the eve of the first day among its tenants. */
export function settleInFlex(world: World, row: number): void {
  enterFlex(world, row);
  countAtStart(world, row);
}

function enterFlex(world: World, row: number): void {
  world.households.records[row * HOUSEHOLD_WORDS + H.status] |= STATUS.hadFlex;
  world.placeQueues.join(PLACE_QUEUE.flexTenants, row, 0);
}
