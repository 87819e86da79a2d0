/**
 * Who enters, and who waits on the list or with urgency? (T41, P144, P171)
 *
 * Reads the region and parameters; writes households, lists, queues, counts and log.
 */
import type { CauseId } from '../../contract/events';
import { CAUSE, eventType } from '../../contract/events';
import { NONE, SETTING_INDEX } from '../../contract/settings';
import { QUEUE } from '../allocation/priority-queues';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { drawTraits, type Profile } from '../entities/traits';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { joinList, setSearchArea } from './listing';
import { joinFlexList } from './place-lists';
import { leaveModel } from './relocation';
import { joinQueue } from './responsibility';

/** A household that is about to wait. */
export interface Entry {
  readonly key: number;
  readonly group: 'REG' | 'SPO' | 'URG';
  readonly setting: 'list' | 'urgent';
  /** Day of registration or of the beginning of the waiting; before the start for who waits then. */
  readonly since: number;
  /** Whether the household waits at the start, so that no arrival is recorded. */
  readonly atStart: boolean;
}

/** A new household with drawn traits and a municipality; where it is, is set by who calls. */
export function newHousehold(world: World, key: number, profile: Profile, since: number): number {
  const row = world.households.add(key);
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  records[at + H.traits] = drawTraits(world.draws, profile, key, world.year);
  records[at + H.registered] = since;
  records[at + H.entered] = since;
  world.draws.uniform(PURPOSE['trait-place'], key, 0);
  setSearchArea(world, row, world.region.municipalityByInhabitants(world.draws.second()));
  return row;
}

/** Puts a new household on the list or among the urgent. */
export function enterWaiting(world: World, entry: Entry): number {
  const row = newHousehold(world, entry.key, entry.group, entry.since);
  placeWaiting(world, row, entry);
  if (entry.atStart) recordAtStart(world, row);
  return row;
}

/** Places a household whose traits and municipality are known on the list or in the urgent queue, and starts its clock. */
export function placeWaiting(world: World, row: number, entry: Pick<Entry, 'setting' | 'since'>): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  records[at + H.place] = SETTING_INDEX[entry.setting];
  records[at + H.entered] = entry.since;
  if (entry.setting === 'list') joinList(world, row);
  else joinQueue(world, row, QUEUE.URG, entry.since);
  if (entry.setting === 'urgent') joinFlexList(world, row, entry.since);
  world.touch(row);
}

/** Puts a household that is there at the start in the people table and in the counts. */
export function recordAtStart(world: World, row: number): void {
  world.enrol(row, world.households.records[row * HOUSEHOLD_WORDS + H.place]);
  world.countPlaced(row);
}

/** Records an arrival from outside the region's system. */
export function recordArrival(world: World, row: number, cause: CauseId): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  world.enrol(row, NONE);
  world.countMove(row, SETTING_INDEX.outside, place);
  world.record(eventType('household-arrived', CAUSE[cause]), row, SETTING_INDEX.outside, place);
}

/** Somebody on the list or with urgency stops looking. */
export function leaveWaiting(
  world: World,
  row: number,
  cause: 'gave-up' | 'urgency-lapsed' | 'refused-too-often',
): void {
  leaveModel(world, row, 'stoppedSearching', cause);
}
