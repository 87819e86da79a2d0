/**
 * Who stands on the waiting list of which search area? (C.4, T41)
 *
 * Reads the search area; writes lists and the status of the household.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { seekerCode } from '../allocation/eligibility';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';

function searchArea(world: World, status: number): number {
  return (status & STATUS.wholeRegion) !== 0 ? world.region.municipalities : status >>> STATUS.municipalityShift;
}

/** Adds a seeker to the list of its search area. */
export function joinList(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const status = records[at + H.status];
  records[at + H.status] = status | STATUS.searching;
  if (records[at + H.place] >= FIRST_DWELLING) world.ledger.integers[LEDGER.searchingTenants]++;
  const code = seekerCode(records[at + H.traits], world.year);
  world.lists.add(searchArea(world, status), row, records[at + H.key], records[at + H.registered], code);
}

/** Takes a seeker off the list of its search area; nothing happens to who is on none. */
export function quitList(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const status = records[at + H.status];
  if ((status & STATUS.searching) === 0) return;
  records[at + H.status] = status & ~STATUS.searching;
  if (records[at + H.place] >= FIRST_DWELLING) world.ledger.integers[LEDGER.searchingTenants]--;
  world.lists.remove(searchArea(world, status), records[at + H.key], records[at + H.registered]);
}

/** Draws whether a household searches the whole region, and sets its municipality. */
export function setSearchArea(world: World, row: number, municipality: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const own =
    world.draws.uniform(PURPOSE['trait-place'], records[at + H.key], 0) < world.parameters.ownMunicipalityShare;
  records[at + H.status] = (municipality << STATUS.municipalityShift) | (own ? 0 : STATUS.wholeRegion);
}
