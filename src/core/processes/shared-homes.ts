/**
 * Who moves into a part of a split home, and for how long? (D: splitting, home sharing; G30, G31, G33)
 *
 * Reads the places of split homes, young people without a place of their own and the waiting list; writes admissions and
 * stays. Hosts choose by themselves: no channel, no credit.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { SETTING_INDEX } from '../../contract/settings';
import { CODE_MASK, DEAD_CODE, ENTRY_WORDS } from '../allocation/seeker-lists';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { PLACE_QUEUE } from '../entities/place-queues';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { isYoungSingle } from './place-lists';
import { leavePlace, loseToCouch, moveToPlace } from './place-moves';

/** Draws when a stay in a shared home ends. */
export function scheduleShared(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const threshold = exponentialQuantile(world.draws.uniform(PURPOSE['shared-stay'], records[at + H.key], 0));
  const days = Math.ceil(threshold * world.parameters.sharedStayYears * DAYS_PER_YEAR);
  world.scheduleHousehold(row, Math.max(records[at + H.entered] + days, world.day + 1), DUE.sharedEnds);
}

/** A stay in a shared home ends: mostly by an own solution. */
export function endShared(world: World, row: number): void {
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  if (world.draws.uniform(PURPOSE['shared-stay'], key, 1) < world.parameters.sharedEndCouch)
    loseToCouch(world, row, 'shared-home');
  else leavePlace(world, row, 'ownArrangement', 'shared-home');
}

function firstOnCouch(world: World): number {
  const { placeQueues } = world;
  for (let position = 0; position < placeQueues.length(PLACE_QUEUE.sharedYoung); position++) {
    const row = placeQueues.candidateAt(PLACE_QUEUE.sharedYoung, position, world.day);
    if (row >= 0 && isYoungSingle(world, row)) return row;
  }
  return -1;
}

/** First of a list, longest registered first, who lives elsewhere, is young and single, and takes this place. */
function firstOfList(world: World, area: number, admission: number): number {
  const { lists, households, draws, parameters } = world;
  const entries = lists.entries[area];
  const end = lists.lengths[area] * ENTRY_WORDS;
  for (let at = 0; at < end; at += ENTRY_WORDS) {
    const code = entries[at + 3] & CODE_MASK;
    if (code === DEAD_CODE || (code & 3) !== 0) continue;
    const row = entries[at];
    const record = row * HOUSEHOLD_WORDS;
    if (households.records[record + H.place] !== SETTING_INDEX.list || !isYoungSingle(world, row)) continue;
    if ((households.records[record + H.status] & STATUS.reserved) !== 0) continue;
    if (draws.uniform(PURPOSE['shared-interest'], entries[at + 1], admission) < parameters.sharedInterest) return row;
  }
  return -1;
}

/** Who hears of the place on the waiting list: those of the municipality of the home, then those of the whole region. */
function firstSeeker(world: World, admission: number): number {
  const { region, draws, lists } = world;
  if (region.neighbourhoods === 0) return -1;
  const hood = region.neighbourhoodByHomes(draws.uniform(PURPOSE['shared-place'], admission, 0));
  const row = firstOfList(world, region.municipalityOf[hood], admission);
  return row >= 0 ? row : firstOfList(world, lists.municipalities, admission);
}

/** Weekly: free places go by turns to young people without a place of their own and to the waiting list. */
export function advanceShared(world: World): void {
  let free = world.sharedHomes.places - world.tally.stockOf(SETTING_INDEX.sharedHome);
  while (free > 0) {
    const admission = world.sharedHomes.admissions;
    const couch = admission % 2 === 0 ? firstOnCouch(world) : -1;
    const seeker = couch >= 0 ? couch : firstSeeker(world, admission);
    const row = seeker >= 0 ? seeker : firstOnCouch(world);
    if (row < 0) return;
    world.sharedHomes.countAdmission();
    moveToPlace(world, row, 'sharedHome', 'shared-home');
    free--;
  }
}
