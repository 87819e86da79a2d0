import { WEEKLY_COLUMN } from '../../contract/counts';
import { SETTING_INDEX } from '../../contract/settings';
import type { World } from '../world';

/** Units of the room in the counts: 10,000 euro. */
const ROOM_UNITS = 100;

/** Sets the levels of supply at the end of a week (I23). */
export function setSupplyLevels(world: World): void {
  const { tally } = world;
  const { week } = tally;
  week[WEEKLY_COLUMN.flexPlacesLevel] = world.flex.places;
  week[WEEKLY_COLUMN.flexHomesLevel] = tally.stockOf(SETTING_INDEX.flex);
  week[WEEKLY_COLUMN.sharedPlacesLevel] = world.sharedHomes.places;
  week[WEEKLY_COLUMN.pitchesLevel] = world.pitches.places;
  week[WEEKLY_COLUMN.pitchListLevel] = tally.stockOf(SETTING_INDEX.pitchList);
  week[WEEKLY_COLUMN.investmentRoomLevel] = Math.round(world.supplyAccount.left * ROOM_UNITS);
}
