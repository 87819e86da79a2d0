/**
 * Who enters a waiting setting, and who leaves one without a home from this stock? (T19, T34, T35, T41, P144, P171)
 *
 * Reads the region and parameters; writes households, lists, queues, counts and log.
 */
import type { CauseId } from '../../contract/events';
import { CAUSE, eventType } from '../../contract/events';
import { CHANNELS, type Channel, type HouseholdGroup } from '../../contract/households';
import { FIRST_DWELLING, NONE, SETTING_INDEX, type Setting } from '../../contract/settings';
import { seekerCode } from '../allocation/eligibility';
import { groupOf, H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { drawTraits } from '../entities/traits';
import { PURPOSE } from '../random/purposes';
import { LEDGER, type World } from '../world';
import { scheduleWaiting } from './waiting-clock';

/** A household that is about to enter. */
export interface Entry {
  readonly key: number;
  readonly group: HouseholdGroup;
  readonly setting: Setting;
  readonly cause: CauseId;
  /** Day of registration or of the beginning of the waiting; before the start for who waits then. */
  readonly since: number;
  /** Whether the household waits at the start, so that no arrival is recorded. */
  readonly atStart: boolean;
}

const QUEUE_OF: Partial<Record<Setting, Channel>> = {
  urgent: 'URG',
  reception: 'STA',
  institution: 'UIT',
  homeless: 'DAK',
};

function searchArea(world: World, status: number): number {
  return (status & STATUS.wholeRegion) !== 0 ? world.region.municipalities : status >>> STATUS.municipalityShift;
}

/** Adds a seeker to the list of its search area. */
export function joinList(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const status = records[at + H.status];
  records[at + H.status] = status | STATUS.searching;
  if (records[at + H.place] >= FIRST_DWELLING) world.ledger.integers[LEDGER.searchingTenants]++;
  const code = seekerCode(records[at + H.traits], world.year);
  world.lists.add(searchArea(world, status), row, records[at + H.key], records[at + H.registered], code);
}

/** Takes a seeker off the list of its search area; nothing happens to who is on none. */
export function quitList(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const status = records[at + H.status];
  if ((status & STATUS.searching) === 0) return;
  records[at + H.status] = status & ~STATUS.searching;
  if (records[at + H.place] >= FIRST_DWELLING) world.ledger.integers[LEDGER.searchingTenants]--;
  world.lists.remove(searchArea(world, status), records[at + H.key], records[at + H.registered]);
}

/** Draws whether a household searches the whole region, and sets its municipality. */
export function setSearchArea(world: World, row: number, municipality: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const own =
    world.draws.uniform(PURPOSE['trait-place'], records[at + H.key], 0) < world.parameters.ownMunicipalityShare;
  records[at + H.status] = (municipality << STATUS.municipalityShift) | (own ? 0 : STATUS.wholeRegion);
}

/** Puts a new household in a waiting setting and tells the log. */
export function enterWaiting(world: World, entry: Entry): number {
  const row = world.households.add(entry.key);
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const traits = drawTraits(world.draws, entry.group, entry.key, world.year);
  records[at + H.traits] = traits;
  records[at + H.registered] = entry.since;
  world.draws.uniform(PURPOSE['trait-place'], entry.key, 0);
  const municipality = world.region.municipalityByInhabitants(world.draws.second());
  placeWaiting(world, row, entry, municipality);
  return row;
}

/** Places a household whose traits are known in a waiting setting: queue or list, clock, counts, log. */
export function placeWaiting(world: World, row: number, entry: Entry, municipality: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const setting = SETTING_INDEX[entry.setting];
  records[at + H.place] = setting;
  records[at + H.entered] = entry.since;
  setSearchArea(world, row, municipality);
  const channel = QUEUE_OF[entry.setting];
  if (channel === undefined) joinList(world, row);
  else world.priority.add(CHANNELS.indexOf(channel), row, world.households, entry.since + preparation(world, channel));
  world.enrol(row, entry.atStart ? setting : NONE);
  if (entry.atStart) world.tally.place(setting, groupOf(records[at + H.traits]));
  scheduleWaiting(world, row);
}

/** Records an arrival from outside the region's system. */
export function recordArrival(world: World, row: number, cause: CauseId): void {
  const setting = world.settingOf(row);
  world.tally.move(SETTING_INDEX.outside, setting, world.groupOf(row), false);
  world.record(eventType('household-arrived', CAUSE[cause]), row, SETTING_INDEX.outside, setting);
}

/** Lets a waiting household go without a home from this stock. */
export function leaveWaiting(world: World, row: number, to: Setting, cause: CauseId): void {
  quitList(world, row);
  const from = world.settingOf(row);
  world.tally.move(from, SETTING_INDEX[to], world.groupOf(row), false);
  world.record(eventType('household-left', CAUSE[cause]), row, from, SETTING_INDEX[to]);
  if (world.day < 0) world.newPeople.leftBeforeStart(world.households.records[row * HOUSEHOLD_WORDS + H.key]);
  world.households.remove(row);
}

function preparation(world: World, channel: Channel): number {
  return channel === 'STA' ? Math.ceil(world.parameters.permitPreparationDays) : 0;
}
