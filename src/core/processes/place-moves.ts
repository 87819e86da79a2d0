/**
 * How does a household go from one place without a dwelling to another? (B.1)
 *
 * Reads the record; writes place, day of entry, lists left, counts and log.
 */
import { CAUSE, eventType, type CauseId } from '../../contract/events';
import { SETTING_INDEX, type Setting } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import type { World } from '../world';
import { quitList } from './waiting';

/** Moves a household that lives in no dwelling to a setting; it leaves every list and queue it stood in. */
export function moveToSetting(world: World, row: number, move: { to: Setting; cause: CauseId }): void {
  const at = row * HOUSEHOLD_WORDS;
  const { records } = world.households;
  const from = world.settingOf(row);
  const to = SETTING_INDEX[move.to];
  quitList(world, row);
  records[at + H.status] &= ~STATUS.channelMask;
  world.tally.move(from, to, world.groupOf(row), false);
  world.record(eventType('household-moved', CAUSE[move.cause]), row, from, to);
  records[at + H.place] = to;
  records[at + H.entered] = world.day;
}
