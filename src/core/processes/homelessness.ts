/**
 * Who loses every place of their own, where do they go, and how do they come out of it? (T24–T28, T32, T33; H.2)
 *
 * Reads causes, class and place; writes spells, moves, the queue for a home and the log.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { C, CAREER, classOf, HOMELESS_CLASS, NEVER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { exponentialQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { inView } from './monitoring';
import { joinFlexList, joinSharedList } from './place-lists';
import { beginRegime, endRegime, regimeOf } from './regimes';
import { leaveModel, relocate } from './relocation';
import { joinQueue } from './responsibility';

/** Where a spell begins: by the shares of T25, by those of a release (T12) or an eviction (T06), or in one place. */
export type EntryShares = 'usual' | 'release' | 'eviction' | 'couch' | 'street' | 'placed';

/** Shares that begin on a couch and on the street; what is left asks for a bed in the shelter. @source model-document */
const ENTRY: Readonly<Record<Exclude<EntryShares, 'usual'>, readonly [couch: number, street: number]>> = {
  release: [0.6, 0.25],
  eviction: [0.6, 0.2],
  couch: [1, 0],
  street: [0, 1],
  placed: [0.571, 0.214],
};

/** First place of a spell; who asks for shelter at once waits on a couch until there is a bed. */
function firstPlace(world: World, u: number, shares: EntryShares): Setting | 'demand' {
  const { entryCouch, entryUnconventional, entryStreet } = world.parameters;
  if (shares === 'usual') {
    if (u < entryCouch) return 'couch';
    if (u < entryCouch + entryUnconventional) return 'unconventional';
    return u < entryCouch + entryUnconventional + entryStreet ? 'street' : 'demand';
  }
  const [couch, street] = ENTRY[shares];
  if (u < couch) return 'couch';
  return u < couch + street ? 'street' : 'demand';
}

/** Class of somebody who is visible (T26). */
function drawClass(world: World, u: number): number {
  const { shortTermShare, episodicShare } = world.parameters;
  if (u < shortTermShare) return HOMELESS_CLASS.short;
  return u < shortTermShare + episodicShare ? HOMELESS_CLASS.episodic : HOMELESS_CLASS.long;
}

/** A first place and class, drawn once a spell: answers the place and writes class and flags. */
export function beginSpell(world: World, row: number, shares: EntryShares, hidden: boolean): Setting {
  const at = world.careers.open(row);
  const records = world.careers.records;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  if (((records[at + C.occasions] >>> 16) & 0xff) < 0xff) records[at + C.occasions] += 1 << 16;
  const spell = (records[at + C.occasions] >>> 16) & 0xff;
  const place = firstPlace(world, world.draws.uniform(PURPOSE['homeless-entry'], key, spell << 1), shares);
  const u = world.draws.second();
  const known = classOf(records[at + C.kind]);
  const kept = known === HOMELESS_CLASS.episodic || known === HOMELESS_CLASS.long ? known : 0;
  const homelessClass = kept > 0 ? kept : hidden ? HOMELESS_CLASS.hidden : drawClass(world, u);
  const reached = inView(world, world.parameters.reachableShare);
  const reach = world.draws.uniform(PURPOSE['homeless-entry'], key, (spell << 1) | 1) < reached;
  records[at + C.kind] =
    (records[at + C.kind] &
      ~(CAREER.classMask | CAREER.reachable | CAREER.demands | CAREER.placed | CAREER.nonStandard)) |
    (homelessClass << CAREER.classShift) |
    (reach ? CAREER.reachable : 0) |
    (place === 'demand' ? CAREER.demands : 0);
  records[at + C.homelessSince] = world.day;
  records[at + C.readySince] = NO_DAY;
  records[at + C.placed] = NO_DAY;
  records[at + C.ends] = NEVER;
  world.tally.week[WEEKLY_COLUMN.homelessEntries]++;
  return place === 'demand' ? 'couch' : place;
}

/** Somebody who is followed and lives in no dwelling loses every place. */
export function becomeHomeless(world: World, row: number, cause: CauseId, shares: EntryShares): void {
  endRegime(world, row);
  relocate(world, row, beginSpell(world, row, shares, false), cause);
  settleHomeless(world, row);
}

/** After every move among places without a home: the queue for a home, and the clocks. */
export function settleHomeless(world: World, row: number): void {
  joinHomelessQueue(world, row);
  joinPlaceLists(world, row);
  world.touch(row);
}

/** Puts who can be reached in the queue for a home: long-term homeless people, who is in shelter, and some others (C.4). */
function joinHomelessQueue(world: World, row: number): void {
  const at = world.careers.of(row);
  const { records } = world.careers;
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  const homelessClass = classOf(records[at + C.kind]);
  const isLong = homelessClass === HOMELESS_CLASS.long;
  const isSheltered = place >= SETTING_INDEX.nightShelter && place <= SETTING_INDEX.transitional;
  const isReachable = (records[at + C.kind] & CAREER.reachable) !== 0 && homelessClass !== HOMELESS_CLASS.hidden;
  if (!isLong && !isSheltered && !isReachable) return;
  const since = records[at + C.homelessSince];
  joinQueue(world, row, isLong ? QUEUE['DAK-long'] : QUEUE['DAK-other'], since);
}

/** Short-term homeless people stand on the list for flexible homes (G22), young singles on that for shared homes. */
function joinPlaceLists(world: World, row: number): void {
  if (classOf(world.careers.records[world.careers.of(row) + C.kind]) === HOMELESS_CLASS.short)
    joinFlexList(world, row, world.day);
  joinSharedList(world, row);
}

/** A move between couch, car and street (T28). */
export function moveAround(world: World, row: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const { couchToStreet, couchAndUnconventional, unconventionalToStreet } = world.parameters;
  world.draws.uniform(PURPOSE['risk-homeless-move'], key, regimeOf(world, world.careers.of(row)));
  const u = world.draws.second();
  let to: Setting = 'couch';
  if (place === SETTING_INDEX.couch)
    to = u * (couchToStreet + couchAndUnconventional) < couchToStreet ? 'street' : 'unconventional';
  else if (place === SETTING_INDEX.unconventional)
    to = u * (unconventionalToStreet + couchAndUnconventional) < unconventionalToStreet ? 'street' : 'couch';
  relocate(world, row, to, 'homeless-move');
  settleHomeless(world, row);
}

/** A way out by own effort (T27, T30): a home elsewhere; a pause before the next spell; or for hidden people, to be seen. */
export function exitByOwnEffort(world: World, row: number): void {
  const at = world.careers.of(row);
  const { records } = world.careers;
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const u = world.draws.uniform(PURPOSE['outcome-own-exit'], key, regimeOf(world, at));
  const v = world.draws.second();
  const homelessClass = classOf(records[at + C.kind]);
  const { hiddenBecomesVisible, episodicReturn, episodicGapMonths } = world.parameters;
  if (homelessClass === HOMELESS_CLASS.hidden && u < hiddenBecomesVisible) {
    becomeVisible(world, row, v);
    return;
  }
  world.tally.week[WEEKLY_COLUMN.homelessOwnExits]++;
  if (homelessClass !== HOMELESS_CLASS.episodic || u >= episodicReturn) {
    leaveModel(world, row, 'ownArrangement', 'own-exit');
    return;
  }
  relocate(world, row, 'temporaryRoof', 'own-exit');
  records[at + C.homelessSince] = NO_DAY;
  records[at + C.kind] &= ~CAREER.demands;
  const gap = (exponentialQuantile(v) / LN_2) * episodicGapMonths * (DAYS_PER_YEAR / 12);
  records[at + C.ends] = world.day + Math.max(1, Math.round(gap));
  world.touch(row);
}

/** Median of a unit-exponential gap. */
const LN_2 = 0.6931471805599453;

/** A hidden homeless person is seen from now on: a class is drawn (T26). */
function becomeVisible(world: World, row: number, u: number): void {
  const at = world.careers.of(row);
  endRegime(world, row);
  world.careers.records[at + C.kind] =
    (world.careers.records[at + C.kind] & ~CAREER.classMask) | (drawClass(world, u) << CAREER.classShift);
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  world.record(eventType('search-started', CAUSE['became-visible']), row, place, place);
  beginRegime(world, row);
  settleHomeless(world, row);
}

/** The pause between two spells is over (T27). */
export function becomeHomelessAgain(world: World, row: number): void {
  becomeHomeless(world, row, 'homeless-again', 'usual');
}

/** Short-term homelessness has become long (T32). */
export function becomeLongTerm(world: World, row: number): void {
  const at = world.careers.of(row);
  endRegime(world, row);
  world.careers.records[at + C.kind] =
    (world.careers.records[at + C.kind] & ~CAREER.classMask) | (HOMELESS_CLASS.long << CAREER.classShift);
  beginRegime(world, row);
  settleHomeless(world, row);
}
