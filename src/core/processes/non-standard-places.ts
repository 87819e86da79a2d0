/**
 * Who lives in a place for non-standard living? (G01c)
 *
 * A legal place with guidance that is no home: who lives there stays among the people in a car or such and in the queue for
 * a home, but neither moves around nor asks for shelter. Reads places, class and guidance; writes moves and guidance.
 */
import { SETTING_INDEX } from '../../contract/settings';
import { C, CAREER, CAREER_WORDS, classOf, HOMELESS_CLASS } from '../entities/careers';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import type { World } from '../world';
import { firstComeFirst } from './first-come';
import { freeQuarters, neededGuidance, QUARTERS, releaseGuidance, takeGuidance } from './guidance';
import { settleHomeless } from './homelessness';
import { beginRegime, endRegime } from './regimes';
import { relocate } from './relocation';

/** Places from which people come. */
const OUTSIDE = [SETTING_INDEX.street, SETTING_INDEX.couch, SETTING_INDEX.unconventional];

/** Whether a career is in a place for non-standard living. */
export function isNonStandard(world: World, at: number): boolean {
  const { records } = world.careers;
  if ((records[at + C.kind] & CAREER.nonStandard) === 0) return false;
  return world.households.records[records[at + C.row] * HOUSEHOLD_WORDS + H.place] === SETTING_INDEX.unconventional;
}

function isMoving(world: World, row: number): boolean {
  return (world.households.records[row * HOUSEHOLD_WORDS + H.status] & (STATUS.reserved | STATUS.inNotice)) !== 0;
}

/**
 * Counts who keeps a place: who has been without a home longest, and who is about to move. Who has gone elsewhere without a
 * home, or has no place any more, gives the guidance back.
 */
function occupied(world: World, places: number): number {
  let count = 0;
  for (const row of longestFirst(world, (at) => (world.careers.records[at + C.kind] & CAREER.nonStandard) !== 0)) {
    const at = world.careers.of(row);
    const stays = isNonStandard(world, at);
    if (stays && (count < places || isMoving(world, row))) count++;
    else {
      if (stays) endRegime(world, row);
      world.careers.records[at + C.kind] &= ~CAREER.nonStandard;
      releaseGuidance(world, row);
      if (stays) settle(world, row);
    }
  }
  return count;
}

/** Rows of the careers that are asked for, longest without a home first. */
function longestFirst(world: World, isAsked: (at: number) => boolean): number[] {
  const { careers } = world;
  const rows: number[] = [];
  for (let at = 0; at < careers.count * CAREER_WORDS; at += CAREER_WORDS)
    if (careers.records[at + C.row] >= 0 && isAsked(at)) rows.push(careers.records[at + C.row]);
  return firstComeFirst(world, rows, (row) => careers.records[careers.of(row) + C.homelessSince]);
}

/** The circumstances have changed and not the place. */
function settle(world: World, row: number): void {
  beginRegime(world, row);
  settleHomeless(world, row);
}

/** Whether a career is of a long-term homeless household outside shelter that has no such place. */
function isCandidate(world: World, at: number): boolean {
  const kind = world.careers.records[at + C.kind];
  if (classOf(kind) !== HOMELESS_CLASS.long || (kind & CAREER.nonStandard) !== 0) return false;
  const row = world.careers.records[at + C.row];
  return OUTSIDE.includes(world.households.records[row * HOUSEHOLD_WORDS + H.place]) && !isMoving(world, row);
}

/** Weekly: free places go to long-term homeless people, longest without a home first. */
export function fillNonStandardPlaces(world: World): void {
  const places = Math.floor(world.lever('nonStandardPlaces') * world.scale);
  let free = places - occupied(world, places);
  if (free <= 0) return;
  for (const row of longestFirst(world, (at) => isCandidate(world, at))) {
    if (free === 0) return;
    const need = neededGuidance(world, row);
    if (QUARTERS[need] > freeQuarters(world)) continue;
    settleIn(world, row, need);
    free--;
  }
}

/** A household gets a place with its guidance. */
function settleIn(world: World, row: number, need: number): void {
  const at = world.careers.of(row);
  const { records } = world.careers;
  if (world.settingOf(row) !== SETTING_INDEX.unconventional) relocate(world, row, 'unconventional', 'admitted');
  endRegime(world, row);
  records[at + C.kind] = (records[at + C.kind] & ~CAREER.demands) | CAREER.nonStandard;
  takeGuidance(world, row, need);
  settle(world, row);
}
