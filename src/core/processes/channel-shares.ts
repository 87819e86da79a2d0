/**
 * Which share of the homes does each channel get now? (C.2)
 *
 * Reads levers and parameters; writes the shares of the week. The lottery takes its share of what is left for seekers.
 */
import { CHANNELS } from '../../contract/households';
import type { World } from '../world';

/** Most that all priority channels together may take, so that seekers keep a share. */
const MOST_PRIORITY = 0.95;

/** Sets the shares of the channels; they sum to 1. */
export function shareOut(world: World): void {
  const { parameters, shares } = world;
  const priority = {
    STA: world.lever('permitHolderShare') * (1 - world.lever('permitPriorityBan')),
    UIT: world.lever('institutionShare'),
    DAK: world.lever('homelessShare'),
    URG: world.lever('urgentShare'),
    REN: parameters.shareREN,
    SEN: parameters.shareSEN,
  };
  const total = Object.values(priority).reduce((sum, share) => sum + share, 0);
  const factor = total > MOST_PRIORITY ? MOST_PRIORITY / total : 1;
  const rest = 1 - total * factor;
  const lottery = rest * world.lever('lotteryShare');
  const all = { ...priority, LOT: lottery, REG: rest - lottery };
  CHANNELS.forEach((channel, index) => {
    shares[index] = channel === 'LOT' || channel === 'REG' ? all[channel] : all[channel] * factor;
  });
}
