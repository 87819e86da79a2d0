/**
 * In which order do people get a place that is scarce? (2.3, ties)
 *
 * Reads days and keys; writes nothing.
 */
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';

/** Puts rows of households in order, in place: the earliest day first, on the same day the lower key. */
export function firstComeFirst(world: World, rows: number[], dayOf: (row: number) => number): number[] {
  const { records } = world.households;
  const keyOf = (row: number): number => records[row * HOUSEHOLD_WORDS + H.key] >>> 0;
  return rows.sort((a, b) => dayOf(a) - dayOf(b) || keyOf(a) - keyOf(b));
}
