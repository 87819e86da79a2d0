/**
 * Whom do municipalities see? (G45)
 *
 * Only two things are computed of what better figures are worth: the part of the people without a home that registers
 * count, and the part of those outside shelter whom an offer can reach. What is seen now is the yardstick. Reads the lever.
 */
import { leverById } from '../../contract/levers';
import type { World } from '../world';

/** Share of who waits that is out of sight now. */
const UNSEEN_NOW = leverById('monitoring').default;

/** Share of a group that is in view, from the share of now; nobody is seen twice. */
export function inView(world: World, now: number): number {
  return Math.min(1, now * ((1 - world.lever('monitoring')) / (1 - UNSEEN_NOW)));
}
