import { WAITING_COLUMNS, WEEKLY_COLUMN } from '../../contract/counts';
import { WAIT_MONTH_DAYS } from '../../contract/wait-reasons';
import type { World } from '../world';

const FIRST_COLUMN = WEEKLY_COLUMN[WAITING_COLUMNS[0]];
const month = { day: 0, year: 0 };

/** Closes a month of waiting where one ends, and writes the levels of the last whole month into the week. */
export function closeWaits(world: World): void {
  if (world.day % WAIT_MONTH_DAYS === 0) {
    month.day = world.day - 1;
    month.year = world.year;
    world.waits.close(world, month);
  }
  world.tally.week.set(world.waits.levels, FIRST_COLUMN);
}
