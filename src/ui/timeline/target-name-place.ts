import type { TimeAxis } from '../../chart/time-axis';
import type { TakenPlace } from './flag-rows';

/** Room that the name of the target date takes beside its post, on one line and on two, and before it. @unit pixels */
const NAME_ROOM = 240;
const NARROW_NAME_ROOM = 190;
const GAP = 14;

/** Whether the name of the target date stands before its post: there is no room after it. */
export function isNameBefore(axis: TimeAxis, x: number): boolean {
  return axis.width - x < NAME_ROOM;
}

/** Where the name of the target date stands, in the highest row of the flags; `x` is that of its post. */
export function targetNamePlace(axis: TimeAxis, x: number): TakenPlace {
  return isNameBefore(axis, x) ? { from: x - NARROW_NAME_ROOM, to: x + GAP } : { from: x - GAP, to: x + NAME_ROOM };
}
