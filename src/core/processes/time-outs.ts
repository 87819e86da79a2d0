/**
 * Who goes back into care for a while and keeps the home? (T23, G04)
 *
 * A relapse of somebody who came from a clinic or protected living would cost the home (T22). Where a reserved bed is free
 * the tenant takes it instead, and comes back. Reads reserved beds, origin and draws; writes the career and the beds in use.
 */
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { C, CAREER, NEVER, ORIGIN, originOf } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { reservedBeds } from './institutions';
import { beginRegime, endRegime, regimeOf } from './regimes';

/** Origins whose relapses are of the clinic type (T23). @source model-document */
const CLINIC_TYPE: readonly number[] = [ORIGIN.TBS, ORIGIN.GGZ, ORIGIN.BW, ORIGIN.FBW];

/** Tenants in a time-out now. */
export function timeOuts(world: World): number {
  return world.ledger.integers[LEDGER.timeOuts];
}

/** Whether a tenant is in a time-out. */
export function isInTimeOut(kind: number): boolean {
  return (kind & CAREER.timeOut) !== 0;
}

/** A placed tenant is about to lose the home: takes a reserved bed where the relapse allows it and one is free (T23). */
export function takeTimeOut(world: World, row: number): boolean {
  const at = world.careers.of(row);
  const { records } = world.careers;
  if (!CLINIC_TYPE.includes(originOf(records[at + C.kind])) || timeOuts(world) >= reservedBeds(world)) return false;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const u = world.draws.uniform(PURPOSE['time-out'], key, regimeOf(world, at));
  if (u >= world.parameters.timeOutShare) return false;
  const days = Math.ceil(exponentialQuantile(world.draws.second()) * world.parameters.timeOutWeeks * DAYS_PER_WEEK);
  endRegime(world, row);
  records[at + C.kind] |= CAREER.timeOut;
  records[at + C.ends] = world.day + days;
  world.ledger.integers[LEDGER.timeOuts]++;
  world.tally.week[WEEKLY_COLUMN.timeOuts]++;
  beginRegime(world, row);
  return true;
}

/** Day on which a time-out that began with the present regime ends: with the stay, or when the home is kept no longer. */
export function timeOutEnd(world: World, at: number): number {
  const { records } = world.careers;
  return Math.min(records[at + C.ends], lastDayKept(world, at));
}

/** A time-out is over: answers whether the tenant comes back; a longer stay costs the home after all (T22). */
export function endTimeOut(world: World, row: number): boolean {
  const at = world.careers.of(row);
  const comesBack = world.careers.records[at + C.ends] <= lastDayKept(world, at);
  endRegime(world, row);
  releaseTimeOut(world, row);
  beginRegime(world, row);
  return comesBack;
}

/** Gives the reserved bed of a tenant back; nothing happens to who has none. */
export function releaseTimeOut(world: World, row: number): void {
  const at = world.careers.of(row);
  if (at < 0 || !isInTimeOut(world.careers.records[at + C.kind])) return;
  world.careers.records[at + C.kind] &= ~CAREER.timeOut;
  world.careers.records[at + C.ends] = NEVER;
  world.ledger.integers[LEDGER.timeOuts]--;
}

function lastDayKept(world: World, at: number): number {
  return world.careers.records[at + C.regime] + Math.round(world.parameters.homeKeptWeeks * DAYS_PER_WEEK);
}
