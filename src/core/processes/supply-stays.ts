/**
 * What happens to a household in a flexible home, a shared home or on a pitch on its due day? (2.3, step 3)
 *
 * Reads the due cause; hands over to the process that knows it.
 */
import type { World } from '../world';
import { DUE } from './due-causes';
import { endFlex, noteFlexPriority } from './flex-homes';
import { freePitch } from './pitches';
import { endShared } from './shared-homes';

/** Whether a due cause is one of a place of supply. */
export function isSupplyStay(cause: number): boolean {
  return cause >= DUE.flexPriority && cause <= DUE.pitchFreed;
}

/** Handles a household in a place of supply that is due today. */
export function handleSupplyStay(world: World, row: number, cause: number): void {
  if (cause === DUE.flexPriority) noteFlexPriority(world, row);
  else if (cause === DUE.flexEnds) endFlex(world, row);
  else if (cause === DUE.sharedEnds) endShared(world, row);
  else freePitch(world, row);
}
