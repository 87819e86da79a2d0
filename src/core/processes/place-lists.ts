/**
 * Who stands on the lists for flexible and shared homes? (D, G22, C.3.1)
 *
 * Reads size, age and place; writes the queues of places with their own list.
 */
import { SETTING_INDEX } from '../../contract/settings';
import { birthYearOf, H, HOUSEHOLD_WORDS, personsOf, STATUS } from '../entities/households';
import { PLACE_QUEUE } from '../entities/place-queues';
import type { World } from '../world';

/** Most persons in a flexible home (C.3.1). @source model-document */
export const FLEX_PERSONS = 2;
/** A shared place is for one person (C.3.1) under this age. @source model-document @unit years */
const YOUNGER_THAN = 28;

/** Whether a household may have a flexible home: it fits, and had none before; the contract cannot be had twice. */
export function mayHaveFlex(world: World, row: number): boolean {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  return personsOf(records[at + H.traits]) <= FLEX_PERSONS && (records[at + H.status] & STATUS.hadFlex) === 0;
}

/** Whether a shared place suits a household: one person under 28. */
export function isYoungSingle(world: World, row: number): boolean {
  const traits = world.households.records[row * HOUSEHOLD_WORDS + H.traits];
  return personsOf(traits) === 1 && world.year - birthYearOf(traits) < YOUNGER_THAN;
}

/** Puts an urgent household, or one without a home, on the list for flexible homes; who does not fit or had one is passed over. */
export function joinFlexList(world: World, row: number, fromDay: number): void {
  if (!mayHaveFlex(world, row)) return;
  const isUrgent = world.households.records[row * HOUSEHOLD_WORDS + H.place] === SETTING_INDEX.urgent;
  world.placeQueues.enter(isUrgent ? PLACE_QUEUE.flexUrgent : PLACE_QUEUE.flexHomeless, row, fromDay);
}

/** Puts a young single without a place of their own on the list for shared homes; others are passed over. */
export function joinSharedList(world: World, row: number): void {
  if (isYoungSingle(world, row)) world.placeQueues.enter(PLACE_QUEUE.sharedYoung, row, world.day);
}
