/**
 * How does a tenancy end? (T01–T07, T22, T37, B.5, C.1)
 *
 * Reads the cause that struck; writes notice, leaving, the vacancy and its chain, and where the household goes on.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { FIRST_DWELLING, SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, CAREER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import type { World } from '../world';
import { DUE } from './due-causes';
import { releaseGuidance } from './guidance';
import { lossTo, type LossTo } from './home-loss';
import { beginSpell, settleHomeless, type EntryShares } from './homelessness';
import { queueForPlace } from './institutions';
import { isDetainedAtHome, LOSING_DETENTION, serveWithoutHome } from './prison';
import { beginRegime, endRegime } from './regimes';
import { forget } from './relocation';
import { leaveStepFree } from './step-free';
import { releaseTimeOut } from './time-outs';
import { announceVacancy, startVacancy } from './vacancies';
import { quitList } from './listing';

/** Ways out of the model. */
const EXITS: Readonly<Record<number, readonly [to: Setting, cause: CauseId]>> = {
  [DUE.death]: ['deceased', 'death'],
  [DUE.nursing]: ['nursingHome', 'nursing-home'],
  [DUE.purchase]: ['bought', 'purchase'],
  [DUE.privateRent]: ['privateRent', 'private-rent'],
  [DUE.leavesRegion]: ['elsewhere', 'leaves-region'],
  [DUE.permitLeaves]: ['elsewhere', 'leaves-region'],
  [DUE.renewalLeave]: ['ownArrangement', 'renewal'],
};

/** Losses of a home after which the household may be followed. */
const LOSSES: Readonly<Record<number, CauseId>> = {
  [DUE.eviction]: 'eviction',
  [DUE.homeLost]: 'home-lost',
  [DUE.placedLost]: 'placed-home-lost',
  [DUE.permitHomeless]: 'permit-loss',
};

/** Where who was evicted, or lost a home otherwise, begins without one. */
const SHARES: Readonly<Partial<Record<CauseId, EntryShares>>> = { eviction: 'eviction', 'permit-loss': 'couch' };

/** Where a tenant goes, as it is kept until the notice is over: homeless people get their place on that day. */
function destination(to: LossTo): number {
  return to === 'homeless' ? SETTING_INDEX.couch : SETTING_INDEX[to];
}

/** Gives notice on a day for a cause of `DUE`; the household leaves when the notice is over. */
export function giveNotice(world: World, row: number, due: number, day: number): void {
  if (due === DUE.homeLost && isKeptByHomeDetention(world, row)) return;
  const exit = EXITS[due] as readonly [Setting, CauseId] | undefined;
  const cause = exit === undefined ? LOSSES[due] : exit[1];
  const to = exit === undefined ? destination(lossTo(world, row, due)) : SETTING_INDEX[exit[0]];
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const place = records[at + H.place];
  const leaveDay = Math.max(day + Math.max(1, Math.round(world.parameters.noticeDays)), world.day + 1);
  quitList(world, row);
  records[at + H.status] |= STATUS.inNotice;
  records[at + H.accepted] = to | (CAUSE[cause] << 8);
  world.record(eventType('notice-given', CAUSE[cause]), row, place, place);
  announceVacancy(world, place - FIRST_DWELLING, leaveDay);
  world.scheduleHousehold(row, leaveDay, DUE.leaves);
}

/** Whether detention at home keeps a tenancy that prison would have ended; then the risk is over for this tenancy (G02). */
function isKeptByHomeDetention(world: World, row: number): boolean {
  const at = world.careers.open(row);
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  const length = LOSING_DETENTION + 1;
  if (!isDetainedAtHome(world, key, 0xff, length)) return false;
  world.careers.records[at + C.kind] |= CAREER.detainedAtHome;
  world.tally.week[WEEKLY_COLUMN.homeDetentionDays] += length;
  world.touch(row);
  return true;
}

/** The notice is over: the household leaves the stock, a chain opens. */
export function leaveHome(world: World, row: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const place = records[at + H.place];
  const to = records[at + H.accepted] & 0xff;
  const cause = records[at + H.accepted] >>> 8;
  const chain = world.openChain();
  releaseTimeOut(world, row);
  leaveStepFree(world, row, place);
  world.tally.week[WEEKLY_COLUMN.exits]++;
  if (cause === CAUSE.eviction) world.tally.week[WEEKLY_COLUMN.evictions]++;
  if (cause === CAUSE['placed-home-lost']) world.tally.week[WEEKLY_COLUMN.placedHomesLost]++;
  const isLost = to === SETTING_INDEX.couch || to === SETTING_INDEX.prison || to === SETTING_INDEX.clinicList;
  if (isLost) goOn(world, row, to, cause, chain);
  else {
    world.countMove(row, place, to);
    world.record(eventType('home-left', cause), row, place, to, chain);
    forget(world, row);
  }
  startVacancy(world, place - FIRST_DWELLING, chain);
}

/** A tenant who lost the home is followed in the place where he ends. */
function goOn(world: World, row: number, kept: number, cause: number, chain: number): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const place = records[at + H.place];
  const { careers } = world;
  const career = careers.open(row);
  endRegime(world, row);
  releaseGuidance(world, row);
  careers.records[career + C.kind] &= ~CAREER.placed;
  careers.records[career + C.placed] = NO_DAY;
  const causeId = LOSS_CAUSES[cause];
  const isHomeless = kept === SETTING_INDEX.couch;
  const to = isHomeless ? SETTING_INDEX[beginSpell(world, row, SHARES[causeId] ?? 'placed', false)] : kept;
  world.countMove(row, place, to);
  world.record(eventType('home-left', cause), row, place, to, chain);
  records[at + H.place] = to;
  records[at + H.entered] = world.day;
  records[at + H.accepted] = 0;
  records[at + H.status] &= ~(STATUS.inNotice | STATUS.queueMask | STATUS.seniorRefused);
  records[at + H.occasions] = records[at + H.occasions] & 0xffff;
  beginRegime(world, row);
  if (isHomeless) settleHomeless(world, row);
  else if (to === SETTING_INDEX.prison) serveWithoutHome(world, row);
  else {
    queueForPlace(world, row, 'clinicList', world.day);
    world.touch(row);
  }
}

/** Cause by its number, for the losses. */
const LOSS_CAUSES: Readonly<Record<number, CauseId>> = Object.fromEntries(
  Object.values(LOSSES).map((cause) => [CAUSE[cause], cause]),
);
