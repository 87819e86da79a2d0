/**
 * How does a tenancy end? (T01–T07, B.5, C.1)
 *
 * Reads the cause that struck; writes notice, leaving, the vacancy and its chain.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { FIRST_DWELLING, SETTING_INDEX, type Setting } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import { DUE } from './due-causes';
import { announceVacancy, startVacancy } from './vacancies';
import { quitList } from './waiting';

interface Exit {
  readonly to: Setting;
  readonly cause: CauseId;
}

const EXITS: Readonly<Record<number, Exit>> = {
  [DUE.death]: { to: 'deceased', cause: 'death' },
  [DUE.nursing]: { to: 'nursingHome', cause: 'nursing-home' },
  [DUE.purchase]: { to: 'bought', cause: 'purchase' },
  [DUE.privateRent]: { to: 'privateRent', cause: 'private-rent' },
  [DUE.leavesRegion]: { to: 'elsewhere', cause: 'leaves-region' },
  [DUE.homeLost]: { to: 'homeLost', cause: 'home-lost' },
  [DUE.renewalLeave]: { to: 'ownArrangement', cause: 'renewal' },
};

function evictionTo(world: World, row: number): Setting {
  const { draws, parameters, households } = world;
  const at = row * HOUSEHOLD_WORDS;
  const u = draws.uniform(
    PURPOSE['outcome-eviction'],
    households.records[at + H.key],
    households.records[at + H.occasions] & 0xff,
  );
  if (u < parameters.evictedHomeless) return 'homeLost';
  return u < parameters.evictedHomeless + parameters.evictedFamily ? 'family' : 'privateRent';
}

/** Gives notice on a day for a cause of `DUE`; the household leaves when the notice is over. */
export function giveNotice(world: World, row: number, due: number, day: number): void {
  const exit: Exit = due === DUE.eviction ? { to: evictionTo(world, row), cause: 'eviction' } : EXITS[due];
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const place = records[at + H.place];
  const leaveDay = Math.max(day + Math.max(1, Math.round(world.parameters.noticeDays)), world.day + 1);
  quitList(world, row);
  records[at + H.status] |= STATUS.inNotice;
  records[at + H.accepted] = SETTING_INDEX[exit.to] | (CAUSE[exit.cause] << 8);
  world.record(eventType('notice-given', CAUSE[exit.cause]), row, place, place);
  announceVacancy(world, place - FIRST_DWELLING, leaveDay);
  world.scheduleHousehold(row, leaveDay, DUE.leaves);
}

/** The notice is over: the household leaves the stock, a chain opens. */
export function leaveHome(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const place = records[at + H.place];
  const to = records[at + H.accepted] & 0xff;
  const cause = records[at + H.accepted] >>> 8;
  const chain = world.openChain();
  world.tally.move(SETTING_INDEX.social, to, world.groupOf(row), false);
  world.tally.week[WEEKLY_COLUMN.exits]++;
  world.record(eventType('home-left', cause), row, place, to, chain);
  world.households.remove(row);
  startVacancy(world, place - FIRST_DWELLING, chain);
}
