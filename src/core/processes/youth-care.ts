/**
 * Where do young people go when youth care ends? (T18, G05a, G05b)
 *
 * Youth care does not hold: who has no place to go to leaves without one. Reads shares and levers; writes moves,
 * readiness and incomes.
 */
import { SETTING_INDEX } from '../../contract/settings';
import { C, NEVER, ORIGIN } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, withIncome } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { lvbFlag } from './disabilities';
import { becomeHomeless } from './homelessness';
import { joinPlaceList } from './institutions';
import { becomeReady, countDischarge } from './readiness';
import { leaveModel } from './relocation';
import { newHousehold, recordArrival } from './waiting';

/** Share of the discharges to no place that aftercare to 21 prevents when all get it (G05a). @source model-document */
const AFTERCARE_PREVENTS = 0.6;

/** Of those without a place, the share that begins on a couch. @source model-document */
const ON_A_COUCH = 0.8;
/** Income class of an income that holds: the second. @source model-document */
const SECURE_INCOME = 1;

/** Some leave care with an income that holds: they may rent as who earns more, and lose a home less often (G05b). */
function secureIncome(world: World, row: number): void {
  const share = world.lever('youthIncome');
  if (share === 0) return;
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (world.draws.uniform(PURPOSE['youth-income'], records[at + H.key], 0) >= share) return;
  records[at + H.traits] = withIncome(records[at + H.traits], SECURE_INCOME);
}

/** A young person in care turns eighteen: needs a home, goes elsewhere, or has no place. */
export function turnEighteen(world: World, key: number): void {
  const row = newHousehold(world, key, 'JZ', world.day);
  const at = world.careers.open(row);
  const { records } = world.careers;
  records[at + C.kind] |= ORIGIN.JZ | lvbFlag(world, key, ORIGIN.JZ);
  records[at + C.regime] = world.day;
  records[at + C.ends] = NEVER;
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX.youthCare;
  secureIncome(world, row);
  recordArrival(world, row, 'youth-care');
  const { youthNeedHome, youthHomeless, youthToProtectedLiving } = world.parameters;
  const u = world.draws.uniform(PURPOSE['outcome-stay'], key, 0);
  const v = world.draws.second();
  const prevented = AFTERCARE_PREVENTS * world.lever('youthAftercare');
  if (u < youthHomeless * (1 - prevented)) {
    countDischarge(world, row, true);
    becomeHomeless(world, row, 'youth-care', v < ON_A_COUCH ? 'couch' : 'street');
  } else if (u < youthHomeless + youthNeedHome) {
    // Held instead of sent away without a place: needs a home too.
    becomeReady(world, row, 'youth-care', world.day);
    world.touch(row);
  } else if (u < youthHomeless + youthNeedHome + youthToProtectedLiving) {
    countDischarge(world, row, false);
    joinPlaceList(world, row, 'protectedLivingList', 'youth-care');
  } else {
    countDischarge(world, row, false);
    leaveModel(world, row, 'family', 'youth-care');
  }
}
