import { WEEKLY_COLUMN } from '../../contract/counts';
import { MUNICIPAL_QUEUES } from '../allocation/priority-queues';
import { ACCOUNT } from '../entities/municipal-accounts';
import { willingShare } from '../processes/responsibility';
import type { World } from '../world';
import { MUNICIPALITY_COLUMN } from './tally';

/** Thousandths in a whole. */
const THOUSAND = 1000;

function backlogOf(world: World, municipality: number): number {
  return Math.max(0, Math.round(world.accounts.get(municipality, ACCOUNT.permitBacklog)));
}

function waitingIn(world: World, municipality: number): number {
  let waiting = 0;
  for (let queue = 0; queue < MUNICIPAL_QUEUES; queue++)
    waiting += world.priority.waiting(world.priority.listOf(queue, municipality), world.households, world.day);
  return waiting;
}

/** Writes the levels of the municipalities at the end of a week, and at the end of a block those of each (I17). */
export function setMunicipalLevels(world: World): void {
  const { accounts, region, tally } = world;
  let backlog = 0;
  let willing = 0;
  for (let municipality = 0; municipality < region.municipalities; municipality++) {
    const share = willingShare(world, municipality);
    backlog += backlogOf(world, municipality);
    willing += share * region.municipalityHomes[municipality];
    if (!tally.endsBlock) continue;
    const task = Math.round(accounts.get(municipality, ACCOUNT.permitTask));
    tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.permitTaskLevel, task);
    tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.permitBacklogLevel, backlogOf(world, municipality));
    tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.waitingLevel, waitingIn(world, municipality));
    tally.addToMunicipality(municipality, MUNICIPALITY_COLUMN.willingnessLevel, Math.round(share * THOUSAND));
  }
  tally.week[WEEKLY_COLUMN.permitBacklogLevel] = backlog;
  tally.week[WEEKLY_COLUMN.willingnessLevel] = Math.round((willing / Math.max(1, region.homes)) * THOUSAND);
}
