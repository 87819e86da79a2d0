/**
 * Who has no home on the first day, where and since when; and which tenants were placed before? (2.5; H.2, I.4, J.4)
 *
 * Reads the stocks of section I; writes households with spells under way, and careers of tenants.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING, SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, CAREER, HOMELESS_CLASS, NEVER, ORIGIN } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, needOf } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { profileOfCause } from '../processes/homeless-origins';
import { settleHomeless } from '../processes/homelessness';
import { GUIDANCE, startGuidance, takeGuidance } from '../processes/guidance';
import { newHousehold, recordAtStart } from '../processes/waiting';
import { rootKey } from '../random/agent-keys';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';

/** Mean length so far of a spell, by class: the inverse of the rate of leaving, all ways together. @unit years @source model-document */
const SPELL_YEARS = { short: 0.7, episodic: 0.45, long: 4, hidden: 0.8 } as const;

type HomelessClass = keyof typeof SPELL_YEARS;

/** Mean days since placement of who was placed before the start: the inverse of all ways a placement ends. @unit years @source model-document */
const PLACED_YEARS = 7;

/** Households by place; in shelter are the visible ones, as many as there are beds. */
function stocks(world: World): readonly (readonly [Setting, number])[] {
  const p = world.parameters;
  return [
    ['nightShelter', Math.floor(p.nightShelterPlaces)],
    ['shelter', Math.floor(p.shelterPlaces)],
    ['street', Math.round(p.streetAtStart)],
    ['couch', Math.round(p.couchAtStart)],
    ['unconventional', Math.round(p.unconventionalAtStart)],
  ];
}

/** Shares of the long-term class in shelter and outside, and of hidden people outside, that meet the stocks of H.2. */
interface Mix {
  readonly long: number;
  readonly hidden: number;
}

/** Long-term people in shelter at the start (T30: 200 of 480). @source model-document */
const LONG_IN_SHELTER = 200 / 480;

function classAt(world: World, u: number, mix: Mix): HomelessClass {
  const { shortTermShare, episodicShare } = world.parameters;
  if (u < mix.long) return 'long';
  if (u < mix.long + mix.hidden) return 'hidden';
  const rest = (u - mix.long - mix.hidden) / Math.max(1e-9, 1 - mix.long - mix.hidden);
  return rest < shortTermShare / (shortTermShare + episodicShare) ? 'short' : 'episodic';
}

function addHomeless(world: World, n: number, setting: Setting, mix: Mix): void {
  const key = rootKey('homeless-at-start', n);
  const homelessClass = classAt(world, world.draws.uniform(PURPOSE['trait-career'], key, 0), mix);
  const u = world.draws.second();
  const origin = world.draws.uniform(PURPOSE['trait-homeless-origin'], key, 0);
  const row = newHousehold(world, key, profileOfCause(world, origin, homelessClass === 'hidden'), 0);
  const at = world.careers.open(row);
  const { records } = world.careers;
  const elapsed = Math.round(exponentialQuantile(u) * SPELL_YEARS[homelessClass] * DAYS_PER_YEAR);
  const reachable = world.draws.uniform(PURPOSE['homeless-entry'], key, 1) < world.parameters.reachableShare;
  records[at + C.kind] =
    ORIGIN.DAK | (HOMELESS_CLASS[homelessClass] << CAREER.classShift) | (reachable ? CAREER.reachable : 0);
  records[at + C.regime] = 0;
  records[at + C.homelessSince] = -elapsed;
  records[at + C.ends] = NEVER;
  const household = row * HOUSEHOLD_WORDS;
  world.households.records[household + H.registered] = -elapsed;
  world.households.records[household + H.entered] = -Math.round(elapsed / 2);
  world.households.records[household + H.place] = SETTING_INDEX[setting];
  recordAtStart(world, row);
  settleHomeless(world, row);
}

/** Adds everybody who has no home on the first day. */
export function placeHomeless(world: World): void {
  const { visibleHomelessAtStart, longTermAtStart } = world.parameters;
  const all = stocks(world);
  const sheltered = all[0][1] + all[1][1];
  const outside = all.slice(2).reduce((sum, [, count]) => sum + count, 0);
  const longInside = Math.min(longTermAtStart, LONG_IN_SHELTER * sheltered);
  const visibleOutside = Math.max(0, Math.min(outside, visibleHomelessAtStart - sheltered));
  const longOutside = Math.min(longTermAtStart - longInside, visibleOutside);
  const share = (count: number, of: number): number => (of > 0 ? count / of : 0);
  const inside: Mix = { long: share(longInside, sheltered), hidden: 0 };
  const out: Mix = { long: share(longOutside, outside), hidden: share(outside - visibleOutside, outside) };
  let n = 0;
  for (const [setting, count] of all) {
    const mix = setting === 'nightShelter' || setting === 'shelter' ? inside : out;
    for (let i = 0; i < count; i++) addHomeless(world, n++, setting, mix);
  }
}

/** Marks tenants who were placed before the start; who was placed lately still has guidance (J.4). */
export function markPlacedTenants(world: World): void {
  const { households } = world;
  let candidates = 0;
  for (let row = 0; row < households.rows; row++) if (isCandidate(world, row)) candidates++;
  const share = candidates > 0 ? Math.min(1, world.parameters.placedAtStart / candidates) : 0;
  let owed = 0.5;
  for (let row = 0; row < households.rows; row++) {
    if (!isCandidate(world, row)) continue;
    owed += share;
    if (owed < 1) continue;
    owed -= 1;
    markPlaced(world, row);
  }
}

function isCandidate(world: World, row: number): boolean {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  return records[at + H.key] !== -1 && records[at + H.place] >= FIRST_DWELLING && needOf(records[at + H.traits]) > 0;
}

function markPlaced(world: World, row: number): void {
  const { records } = world.households;
  const household = row * HOUSEHOLD_WORDS;
  const at = world.careers.open(row);
  const u = world.draws.uniform(PURPOSE['trait-career'], records[household + H.key], 0);
  const since = -Math.round(exponentialQuantile(u) * PLACED_YEARS * DAYS_PER_YEAR);
  world.careers.records[at + C.kind] |= ORIGIN.placed | CAREER.placed;
  world.careers.records[at + C.placed] = since;
  world.careers.records[at + C.regime] = 0;
  const { guidanceLightYears, guidanceStandardYears } = world.parameters;
  const isLight = needOf(records[household + H.traits]) === 1;
  const years = isLight ? guidanceLightYears : guidanceStandardYears;
  if (-since >= years * DAYS_PER_YEAR) return;
  takeGuidance(world, row, isLight ? GUIDANCE.light : GUIDANCE.standard);
  startGuidance(world, at, since);
}
