/**
 * Who needs a home without stairs, and has one? (A.1, C.3.1, C11, T40)
 *
 * Reads tenants and homes; writes the need of a household, the queue of channel SEN and the counts of C11.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, eventType } from '../../contract/events';
import { FIRST_DWELLING } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { D, DWELLING_WORDS, dwellingTypeOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, needsStepFree, STATUS, withStepFreeNeed } from '../entities/households';
import type { World } from '../world';
import { scheduleTenant } from './tenancy-clock';

const SEN = 3;

/** Whether a place is a step-free home. */
export function isStepFree(world: World, place: number): boolean {
  return dwellingTypeOf(world.dwellings.records[(place - FIRST_DWELLING) * DWELLING_WORDS + D.traits]) === SEN;
}

/** A tenant needs a step-free home from now on; nothing changes for who needed one before. */
export function markStepFreeNeed(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (needsStepFree(records[at + H.traits])) return;
  records[at + H.traits] = withStepFreeNeed(records[at + H.traits]);
  world.stepFree.add(isStepFree(world, records[at + H.place]), 1);
  world.tally.week[WEEKLY_COLUMN.stepFreeNeeds]++;
}

/** A tenant of whom it is known that a step-free home is needed asks for one, unless in another queue or refused too often. */
export function askForStepFree(world: World, row: number, since: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (isStepFree(world, records[at + H.place])) return;
  if ((records[at + H.status] & (STATUS.queueMask | STATUS.seniorRefused)) !== 0) return;
  world.priority.add(QUEUE.SEN, row, world.households, since);
  const place = records[at + H.place];
  world.record(eventType('search-started', CAUSE['step-free-need']), row, place, place);
}

/** A tenant comes to need a step-free home by disability, or with age in such a home. */
export function needStepFree(world: World, row: number): void {
  markStepFreeNeed(world, row);
  askForStepFree(world, row, world.day);
  scheduleTenant(world, row);
}

/** A tenant with the need moves in somewhere: in a home that is not step-free it is asked for at once. */
export function joinStepFree(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  if (!needsStepFree(records[at + H.traits])) return;
  world.stepFree.add(isStepFree(world, records[at + H.place]), 1);
  askForStepFree(world, row, world.day);
}

/** A tenant leaves a home. */
export function leaveStepFree(world: World, row: number, place: number): void {
  if (!needsStepFree(world.households.records[row * HOUSEHOLD_WORDS + H.traits])) return;
  world.stepFree.add(isStepFree(world, place), -1);
}
