/**
 * How does a household go from one place to another, or out of the model? (2.2, B.2)
 *
 * Every move that is not a letting passes here: queue, counts and log are kept in one place.
 *
 * Reads nothing of its own; writes place, queue, career, counts and log.
 */
import { CAUSE, type CauseId, eventType } from '../../contract/events';
import { NONE, SETTING_INDEX, type Setting } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import type { World } from '../world';
import { releaseGuidance } from './guidance';
import { beginRegime, endRegime } from './regimes';
import { quitList } from './listing';
import { countPermitHoused, isReception } from './municipal-tasks';

/** Moves a household that lives in no dwelling to another place of the region. Its risks must be scheduled afterwards. */
export function relocate(world: World, row: number, to: Setting, cause: CauseId): void {
  const at = row * HOUSEHOLD_WORDS;
  const records = world.households.records;
  const from = records[at + H.place];
  endRegime(world, row);
  if (isReception(from) && !isReception(SETTING_INDEX[to])) countPermitHoused(world, row);
  world.priority.remove(row, world.households);
  world.countMove(row, from, SETTING_INDEX[to]);
  world.record(eventType('household-moved', CAUSE[cause]), row, from, SETTING_INDEX[to]);
  if (world.day < 0) world.newPeople.movedBeforeStart(records[at + H.key], SETTING_INDEX[to]);
  records[at + H.place] = SETTING_INDEX[to];
  records[at + H.entered] = world.day;
  beginRegime(world, row);
}

/** Lets a household that lives in no dwelling leave the model. */
export function leaveModel(world: World, row: number, to: Setting, cause: CauseId): void {
  const from = world.settingOf(row);
  quitList(world, row);
  if (isReception(from)) countPermitHoused(world, row);
  world.countMove(row, from, SETTING_INDEX[to]);
  world.record(eventType('household-left', CAUSE[cause]), row, from, SETTING_INDEX[to]);
  if (world.day < 0) world.newPeople.movedBeforeStart(world.households.records[row * HOUSEHOLD_WORDS + H.key], NONE);
  forget(world, row);
}

/** Forgets a household that has gone: guidance comes free, career and row are given back. */
export function forget(world: World, row: number): void {
  releaseGuidance(world, row);
  world.waits.forget(row, world.households.records[row * HOUSEHOLD_WORDS + H.key], world.day);
  world.careers.close(row);
  world.households.remove(row);
}
