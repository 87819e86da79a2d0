/**
 * When does a tenant start to look for another home, and stop? (T05, T40)
 *
 * Reads the tenancy; writes lists, queues and log.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { CAUSE, eventType } from '../../contract/events';
import { QUEUE } from '../allocation/priority-queues';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { markStepFreeNeed } from './step-free';
import { CLOCK_OFFSET, scheduleTenant } from './tenancy-clock';
import { joinList, quitList } from './listing';

/**
 * Registration day of a tenant who starts to look for another home: the years of the tenancy count (woonduur), and at
 * least those a first-come seeker needs, so that moves follow from the wish to move and not from the queue. @unit days
 */
export function tenantRegistration(world: World, row: number): number {
  const entered = world.households.records[row * HOUSEHOLD_WORDS + H.entered];
  return Math.min(entered, world.day - Math.round(world.parameters.registrationCutOff * DAYS_PER_YEAR));
}

/** A tenant starts to look for another home. */
export function startSearch(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  records[at + H.registered] = tenantRegistration(world, row);
  records[at + H.clocks] = (records[at + H.clocks] & 0xff) | ((world.day + CLOCK_OFFSET) << 8);
  joinList(world, row);
  const place = records[at + H.place];
  world.record(eventType('search-started', CAUSE['internal-search']), row, place, place);
  scheduleTenant(world, row);
}

/** A tenant gives the search up; the next one is a new occasion. */
export function stopSearch(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  quitList(world, row);
  records[at + H.occasions] = (records[at + H.occasions] & ~0xff00) | ((records[at + H.occasions] + 0x100) & 0xff00);
  records[at + H.clocks] = (world.day + CLOCK_OFFSET) << 8;
  const place = records[at + H.place];
  world.record(eventType('search-ended', CAUSE['gave-up']), row, place, place);
  scheduleTenant(world, row);
}

/** A tenant of 65 or over asks for a step-free home. */
export function startSeniorSearch(world: World, row: number): void {
  const records = world.households.records;
  markStepFreeNeed(world, row);
  world.priority.add(QUEUE.SEN, row, world.households, world.day);
  const place = records[row * HOUSEHOLD_WORDS + H.place];
  world.record(eventType('search-started', CAUSE['senior-search']), row, place, place);
  scheduleTenant(world, row);
}
