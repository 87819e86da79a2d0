/**
 * What happens to a household on the day its clock calls? (2.3, step 3)
 *
 * Reads the due cause; hands over to the process that knows it.
 */
import { FIRST_DWELLING } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { giveNotice, leaveHome } from './departures';
import { DUE } from './due-causes';
import { moveIn } from './move-ins';
import { startSearch, startSeniorSearch, stopSearch } from './searches';
import { separate } from './separations';
import { handleSupplyStay, isSupplyPlace } from './supply-stays';
import { leaveWaiting } from './waiting';

function handleStay(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.search:
      startSearch(world, row);
      break;
    case DUE.seniorSearch:
      startSeniorSearch(world, row);
      break;
    case DUE.separation:
      separate(world, row);
      break;
    case DUE.givesUp:
      stopSearch(world, row);
      break;
    case DUE.leaves:
      leaveHome(world, row);
      break;
    default:
      giveNotice(world, row, cause, world.day);
  }
}

function handleWaiting(world: World, row: number, cause: number): void {
  if (cause === DUE.givesUp) leaveWaiting(world, row, 'stoppedSearching', 'gave-up');
  else if (cause === DUE.urgencyLapses) leaveWaiting(world, row, 'stoppedSearching', 'urgency-lapsed');
  else leaveWaiting(world, row, 'ownArrangement', 'own-arrangement');
}

/** Handles a household that is due today. */
export function handleHousehold(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const cause = records[at + H.clocks] & 0xff;
  records[at + H.due] = -1;
  if (cause === DUE.movesIn) moveIn(world, row);
  else if (isSupplyPlace(records[at + H.place])) handleSupplyStay(world, row, cause);
  else if (records[at + H.place] >= FIRST_DWELLING) handleStay(world, row, cause);
  else handleWaiting(world, row, cause);
}
