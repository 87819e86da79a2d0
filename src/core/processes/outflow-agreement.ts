/**
 * What do municipalities, corporations and care agree on about people in transitional housing? (G23)
 *
 * A longest stay, and homes for all who are ready: so many as leave in half a year when every place is used, and the head
 * of the queue for who is ready. Reads the levers; writes nothing.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import type { World } from '../world';

/** A lever that is off or on acts from the middle of its ramp on. */
const ON = 0.5;
const MONTHS_PER_YEAR = 12;
/** More than anybody has waited: who is ready stands before all others. @unit days */
const HEAD_START = 100 * DAYS_PER_YEAR;

/** Whether there is an agreement. */
function isAgreed(world: World): boolean {
  return world.lever('transitionalOutflowAgreement') >= ON;
}

/** Places in transitional housing. */
export function transitionalPlaces(world: World): number {
  return Math.floor(world.lever('transitionalPlaces') * world.scale);
}

/** Length of a stay in transitional housing until readiness. @unit days */
export function agreedStay(world: World, days: number): number {
  if (!isAgreed(world)) return days;
  const longest = Math.round((world.parameters.outflowAgreementMonths / MONTHS_PER_YEAR) * DAYS_PER_YEAR);
  return Math.min(days, longest);
}

/** Day in the order of the queue of somebody in transitional housing who is ready since a day. @unit days */
export function agreedTurn(world: World, since: number): number {
  return isAgreed(world) ? since - HEAD_START : since;
}

/** Homes a half-year that are guaranteed to people in transitional housing. @unit homes */
export function guaranteedHomes(world: World): number {
  if (!isAgreed(world)) return 0;
  return (transitionalPlaces(world) * MONTHS_PER_YEAR) / (2 * world.parameters.outflowAgreementMonths);
}
