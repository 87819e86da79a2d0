/**
 * How do people come into a flexible home, a shared home or onto a pitch, and how do they leave it? (B.1, D)
 *
 * The one file in which the places of supply meet the moves of the core.
 *
 * Reads the record; writes place, lists left, the spell that ends, counts and log.
 */
import type { CauseId } from '../../contract/events';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { C, CAREER, NEVER, NO_DAY } from '../entities/careers';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { Profile } from '../entities/traits';
import { rootKey } from '../random/agent-keys';
import type { World } from '../world';
import { becomeHomeless } from './homelessness';
import { quitList } from './listing';
import { leaveModel, relocate } from './relocation';
import { newHousehold, recordArrival, recordAtStart } from './waiting';

/** Who comes in from outside, or is there at the start. */
export interface Newcomer {
  readonly source: 'flex-at-start' | 'caravan-dwellers' | 'caravan-unlisted';
  readonly ordinal: number;
  readonly profile: Profile;
  readonly place: 'flex' | 'pitch' | 'pitchList';
  /** First day there; before the start for who is there then. */
  readonly since: number;
}

/** A household that is put in a place from nowhere; it is in no list yet. */
export function addNewcomer(world: World, { source, ordinal, profile, place, since }: Newcomer): number {
  const row = newHousehold(world, rootKey(source, ordinal), profile, since);
  world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[place];
  return row;
}

/** Counts a household that is there on the eve of the first day, and starts its clock. */
export function countAtStart(world: World, row: number): void {
  recordAtStart(world, row);
  world.touch(row);
}

/** Counts and records a household that came from outside, and starts its clock. */
export function countArrival(world: World, row: number, cause: CauseId): void {
  recordArrival(world, row, cause);
  world.touch(row);
}

/** Moves a household that lives in no dwelling into a place of supply: it leaves every list, and a spell without home ends. */
export function moveToPlace(world: World, row: number, to: Setting, cause: CauseId): void {
  quitList(world, row);
  relocate(world, row, to, cause);
  closeSpell(world, row);
  world.touch(row);
}

function closeSpell(world: World, row: number): void {
  const at = world.careers.of(row);
  if (at < 0) return;
  const { records } = world.careers;
  records[at + C.readySince] = NO_DAY;
  records[at + C.homelessSince] = NO_DAY;
  records[at + C.ends] = NEVER;
  records[at + C.kind] &= ~(CAREER.classMask | CAREER.demands | CAREER.reachable);
}

/** A household leaves a place of supply for one outside the model. */
export function leavePlace(world: World, row: number, to: Setting, cause: CauseId): void {
  leaveModel(world, row, to, cause);
}

/** A household loses a place of supply and stays with others, not by choice. */
export function loseToCouch(world: World, row: number, cause: CauseId): void {
  becomeHomeless(world, row, cause, 'couch');
}
