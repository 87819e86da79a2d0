/**
 * Who is looking for a home on the first day, and since when? (2.5, T05, T41, P140, P142; section I)
 *
 * Reads parameters and tenants; writes lists and queues with elapsed waiting times, and the factor of the search hazard.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR, WEEKS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exp, ln } from '../math/elementary';
import { seekerGroup } from '../processes/arrivals';
import { tenantRegistration } from '../processes/searches';
import { receive } from '../processes/permit-holders';
import { joinList } from '../processes/listing';
import { enterWaiting, recordAtStart } from '../processes/waiting';
import { rootKey } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { relativeMobility } from './tenants';

/** Elapsed search of the start: exponential with the rate of giving up, cut off. @unit days */
function elapsedSearch(world: World, u: number, ratePerYear: number): number {
  const cut = world.parameters.registrationCutOff;
  const years = ratePerYear > 0 ? -ln(1 - u * (1 - exp(-ratePerYear * cut))) / ratePerYear : u * cut;
  return Math.floor(years * DAYS_PER_YEAR);
}

/** Adds the outsider seekers of the start, longest registered first. */
export function listOutsiders(world: World): void {
  const { parameters, draws } = world;
  const count = Math.round(parameters.seekersAtStart);
  const waiting: { key: number; elapsed: number }[] = [];
  for (let n = 0; n < count; n++) {
    const key = rootKey('seekers-at-start', n);
    const u = draws.uniform(PURPOSE['trait-elapsed'], key, 0);
    waiting.push({ key, elapsed: elapsedSearch(world, u, parameters.searchGivenUp) });
  }
  waiting.sort((a, b) => b.elapsed - a.elapsed || a.key - b.key);
  for (const { key, elapsed } of waiting)
    enterWaiting(world, {
      key,
      group: seekerGroup(world, key),
      setting: 'list',
      since: -elapsed,
      atStart: true,
    });
}

/** Share of searches that end in a move, measured in the churn itself: the rate of search meets P025 with it. @source model-document */
const SEARCH_SUCCESS = 0.82;

/** Weeks a tenant searches before a home is accepted; only sets who is searching on the first day. @source model-document */
const SEARCH_WEEKS = 20;

/**
 * Sets the factor of the search hazard so that internal moves at the start meet P025: tenants of 65 and over who ask for
 * a step-free home (T40) are part of it. Lets those tenants search who would be searching on the first day.
 */
export function letTenantsSearch(world: World): void {
  const { households, parameters, ledger, draws } = world;
  const seniors = SENIOR_TENANTS * parameters.seniorSearch;
  const wanted = Math.max(0, parameters.internalMoves - seniors) / SEARCH_SUCCESS;
  ledger.reals[1] = wanted / Math.max(parameters.internalMoves, 1e-9);
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (households.records[at + H.place] < FIRST_DWELLING) continue;
    const mobility = relativeMobility(world, row, parameters.durationFactorEarly, parameters.durationFactorLate);
    const hazard = parameters.internalMoves * ledger.reals[1] * ledger.reals[0] * mobility;
    const u = draws.uniform(PURPOSE['risk-search'], households.records[at + H.key], SEARCHING_AT_START);
    if (u >= (hazard * SEARCH_WEEKS) / WEEKS_PER_YEAR) continue;
    households.records[at + H.registered] = tenantRegistration(world, row);
    joinList(world, row);
  }
}

/** Share of tenants of 65 and over outside step-free homes (P020 and the ages of those homes). */
const SENIOR_TENANTS = 0.256;

/** Occasion of the draw that decides who searches on the first day; no search has this number. */
const SEARCHING_AT_START = 255;

/** Adds the urgent households and permit holders of the start. */
export function queueAtStart(world: World): void {
  const { parameters, draws } = world;
  const urgent = spread(Math.round(parameters.urgentAtStart), Math.floor(parameters.urgencyWeeks * DAYS_PER_WEEK) - 1);
  urgent.forEach((elapsed, n) => {
    const key = rootKey('urgent-at-start', n);
    enterWaiting(world, { key, group: 'URG', setting: 'urgent', since: -elapsed, atStart: true });
  });
  const meanWaitDays = (parameters.permitAtStart / Math.max(parameters.permitHouseholds, 1)) * DAYS_PER_YEAR;
  const waiting = Array.from({ length: Math.round(parameters.permitAtStart) }, (_, n) => {
    const key = rootKey('permit-holders-at-start', n);
    return { key, elapsed: Math.floor(-ln(draws.uniform(PURPOSE['trait-elapsed'], key, 0)) * meanWaitDays) };
  });
  waiting.sort((a, b) => b.elapsed - a.elapsed || a.key - b.key);
  for (const { key, elapsed } of waiting) recordAtStart(world, receive(world, key, -elapsed));
}

/** Whole days spread evenly over a span, longest first. */
function spread(count: number, span: number): number[] {
  return Array.from({ length: count }, (_, n) => Math.floor(((count - n - 0.5) / count) * span));
}
