/**
 * What comes next for a household in a flexible home, a shared home or on a pitch, and what happens on its due day?
 * (2.3, step 3)
 *
 * Reads place and first day; writes the due day, and hands over to the process that knows it.
 */
import { SETTING_INDEX } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, ORIGIN, originOf } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { DUE } from './due-causes';
import { endFlex, scheduleFlex } from './flex-homes';
import { freePitch, schedulePitch } from './pitches';
import { joinQueue } from './responsibility';
import { endShared, scheduleShared } from './shared-homes';

/** Whether a place is one of supply: a flexible home, a shared home, a pitch or the list for one. */
export function isSupplyPlace(place: number): boolean {
  return place >= SETTING_INDEX.flex && place <= SETTING_INDEX.pitch;
}

/** Sets the clock of a household in a place of supply; on the list for a pitch it waits without limit. */
export function scheduleSupplyStay(world: World, row: number): void {
  switch (world.households.records[row * HOUSEHOLD_WORDS + H.place]) {
    case SETTING_INDEX.flex:
      scheduleFlex(world, row);
      break;
    case SETTING_INDEX.sharedHome:
      scheduleShared(world, row);
      break;
    case SETTING_INDEX.pitch:
      schedulePitch(world, row);
      break;
    default:
      world.households.records[row * HOUSEHOLD_WORDS + H.due] = -1;
  }
}

/** The end of a flexible home is near: a place in the queue of the people the household belongs to (T38). */
function givePriority(world: World, row: number): void {
  const at = world.careers.of(row);
  const origin = at < 0 ? ORIGIN.none : originOf(world.careers.records[at + C.kind]);
  const isFromCare = origin >= ORIGIN.DET && origin <= ORIGIN.JZ;
  const queue = origin === ORIGIN.STA ? QUEUE.STA : isFromCare ? QUEUE['UIT-no-bed'] : QUEUE['DAK-other'];
  joinQueue(world, row, queue, world.day);
}

/** Handles a household in a place of supply that is due today. */
export function handleSupplyStay(world: World, row: number, cause: number): void {
  switch (cause) {
    case DUE.flexPriority:
      givePriority(world, row);
      scheduleFlex(world, row);
      break;
    case DUE.flexEnds:
      endFlex(world, row);
      break;
    case DUE.sharedEnds:
      endShared(world, row);
      break;
    default:
      freePitch(world, row);
  }
}
