/**
 * When does a household on the list or with urgency stop waiting by itself? (T41, P171)
 *
 * Reads the household; writes its due day.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { SETTING_INDEX } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';

const NEVER = 0x3fffffff;

function dayAfter(world: World, purpose: number, key: number, from: number, ratePerYear: number): number {
  if (ratePerYear <= 0) return NEVER;
  const threshold = exponentialQuantile(world.draws.uniform(purpose, key, 0));
  return Math.ceil(from + (threshold * DAYS_PER_YEAR) / ratePerYear);
}

/** Schedules the day on which a waiting household gives up, or loses its urgency. */
export function scheduleWaiting(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const { parameters } = world;
  const key = records[at + H.key];
  const entered = records[at + H.entered];
  const from = Math.max(entered, 0);
  let day = NEVER;
  let cause: number = DUE.none;
  if (records[at + H.place] === SETTING_INDEX.list) {
    day = dayAfter(world, PURPOSE['risk-gives-up'], key, from, parameters.searchGivenUp);
    cause = DUE.givesUp;
  } else {
    day = entered + Math.ceil(parameters.urgencyWeeks * DAYS_PER_WEEK);
    cause = DUE.urgencyLapses;
  }
  world.scheduleHousehold(row, Math.max(day, world.day + 1), cause);
}
