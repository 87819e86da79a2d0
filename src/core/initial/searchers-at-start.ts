/**
 * Who is looking for a home on the first day, and since when? (2.5, T05, T41, P140, P142; section I)
 *
 * Reads parameters and tenants; writes lists and queues with elapsed waiting times, and the factor of the search hazard.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exp, ln } from '../math/elementary';
import { seekerGroup } from '../processes/arrivals';
import { enterWaiting, joinList } from '../processes/waiting';
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
      cause: 'start',
      since: -elapsed,
      atStart: true,
    });
}

interface Searcher {
  readonly row: number;
  readonly elapsed: number;
}

/**
 * Sets the factor of the search hazard so that the moves made at the start meet P025, and lets tenants search who would
 * be searching then. A tenant whose search lasts the first-come wait W moves with probability e^(−(θ + h)·W), θ giving
 * up and h leaving the home meanwhile.
 */
export function letTenantsSearch(world: World): void {
  const { households, parameters, ledger, draws } = world;
  const wait = parameters.registrationCutOff;
  const leaving = parameters.purchase + parameters.privateRent + parameters.leavesRegion;
  const mortality = 0.019;
  let reached = 0;
  let tenants = 0;
  const rows: number[] = [];
  for (let row = 0; row < households.rows; row++) {
    if (households.records[row * HOUSEHOLD_WORDS + H.place] < FIRST_DWELLING) continue;
    rows.push(row);
    tenants++;
    const m = ledger.reals[0] * relativeMobility(world, row, parameters.durationFactorEarly, parameters.durationFactorLate);
    reached += m * exp(-(parameters.searchGivenUp + leaving * m + mortality) * wait);
  }
  const seniors = 0.32 * 0.92 * parameters.seniorSearch;
  const target = Math.max(0, parameters.internalMoves - seniors);
  ledger.reals[1] = reached > 0 ? (target * tenants) / (parameters.internalMoves * reached) : 0;
  const searchers: Searcher[] = [];
  for (const row of rows) {
    const m = ledger.reals[0] * relativeMobility(world, row, parameters.durationFactorEarly, parameters.durationFactorLate);
    const theta = parameters.searchGivenUp + leaving * m + mortality;
    const hazard = parameters.internalMoves * ledger.reals[1] * m;
    const share = (hazard * (1 - exp(-theta * wait))) / theta;
    const key = households.records[row * HOUSEHOLD_WORDS + H.key];
    const u = draws.uniform(PURPOSE['risk-search'], key, 255);
    if (u >= share / (1 + share)) continue;
    searchers.push({ row, elapsed: elapsedSearch(world, draws.second(), theta) });
  }
  searchers.sort((a, b) => b.elapsed - a.elapsed || a.row - b.row);
  for (const { row, elapsed } of searchers) {
    households.records[row * HOUSEHOLD_WORDS + H.registered] = -elapsed;
    joinList(world, row);
  }
}

/** Adds the urgent households and permit holders of the start. */
export function queueAtStart(world: World): void {
  const { parameters, draws } = world;
  const urgent = spread(Math.round(parameters.urgentAtStart), Math.floor(parameters.urgencyWeeks * DAYS_PER_WEEK) - 1);
  urgent.forEach((elapsed, n) => {
    const key = rootKey('urgent-at-start', n);
    enterWaiting(world, { key, group: 'URG', setting: 'urgent', cause: 'start', since: -elapsed, atStart: true });
  });
  const meanWaitDays = (parameters.permitAtStart / Math.max(parameters.permitHouseholds, 1)) * DAYS_PER_YEAR;
  const waiting = Array.from({ length: Math.round(parameters.permitAtStart) }, (_, n) => {
    const key = rootKey('permit-holders-at-start', n);
    return { key, elapsed: Math.floor(-ln(draws.uniform(PURPOSE['trait-elapsed'], key, 0)) * meanWaitDays) };
  });
  waiting.sort((a, b) => b.elapsed - a.elapsed || a.key - b.key);
  for (const { key, elapsed } of waiting)
    enterWaiting(world, { key, group: 'STA', setting: 'reception', cause: 'start', since: -elapsed, atStart: true });
}

/** Whole days spread evenly over a span, longest first. */
function spread(count: number, span: number): number[] {
  return Array.from({ length: count }, (_, n) => Math.floor(((count - n - 0.5) / count) * span));
}
