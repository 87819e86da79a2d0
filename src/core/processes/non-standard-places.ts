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

/** Counts who lives there; who has gone elsewhere without a home, or has no place any more, gives the guidance back. */
function occupied(world: World, places: number): number {
  const { careers } = world;
  let count = 0;
  for (let at = 0; at < careers.count * CAREER_WORDS; at += CAREER_WORDS) {
    const row = careers.records[at + C.row];
    if (row < 0 || (careers.records[at + C.kind] & CAREER.nonStandard) === 0) continue;
    const stays = isNonStandard(world, at);
    if (stays && (count < places || isMoving(world, row))) count++;
    else {
      if (stays) endRegime(world, row);
      careers.records[at + C.kind] &= ~CAREER.nonStandard;
      releaseGuidance(world, row);
      if (stays) settle(world, row);
    }
  }
  return count;
}

/** The circumstances have changed and not the place. */
function settle(world: World, row: number): void {
  beginRegime(world, row);
  settleHomeless(world, row);
}

/** Long-term homeless household outside shelter, longest without a home, for whom there is guidance; −1 without. */
function nextResident(world: World): number {
  const { careers, households } = world;
  let best = -1;
  let since = Infinity;
  for (let at = 0; at < careers.count * CAREER_WORDS; at += CAREER_WORDS) {
    const row = careers.records[at + C.row];
    const kind = careers.records[at + C.kind];
    if (row < 0 || classOf(kind) !== HOMELESS_CLASS.long || (kind & CAREER.nonStandard) !== 0) continue;
    if (!OUTSIDE.includes(households.records[row * HOUSEHOLD_WORDS + H.place]) || isMoving(world, row)) continue;
    if (careers.records[at + C.homelessSince] >= since) continue;
    if (QUARTERS[neededGuidance(world, row)] > freeQuarters(world)) continue;
    best = row;
    since = careers.records[at + C.homelessSince];
  }
  return best;
}

/** Weekly: free places go to long-term homeless people, longest without a home first. */
export function fillNonStandardPlaces(world: World): void {
  const places = Math.floor(world.lever('nonStandardPlaces') * world.scale);
  for (let free = places - occupied(world, places); free > 0; free--) {
    const row = nextResident(world);
    if (row < 0) return;
    const at = world.careers.of(row);
    const { records } = world.careers;
    if (world.settingOf(row) !== SETTING_INDEX.unconventional) relocate(world, row, 'unconventional', 'admitted');
    endRegime(world, row);
    records[at + C.kind] = (records[at + C.kind] & ~CAREER.demands) | CAREER.nonStandard;
    takeGuidance(world, row, neededGuidance(world, row));
    settle(world, row);
  }
}
