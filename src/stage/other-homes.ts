import { DAYS_PER_WEEK } from '../contract/calendar';
import { WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts, type WeeklyColumn } from '../contract/counts';
import { SETTING_INDEX, type Setting } from '../contract/settings';
import type { PlayerState } from '../player/replay';
import type { Box } from './box';
import type { Point } from './convex-polygon';

/** Homes that stand in no neighbourhood: they have a yard of their own beside the region. */
interface OtherHomesPlan {
  readonly id: string;
  readonly setting: Setting;
  /** How many there are. */
  readonly column: WeeklyColumn;
}

/** Flexible homes, and parts of homes that were split. */
export const OTHER_HOMES = [
  { id: 'flex', setting: 'flex', column: 'flexPlacesLevel' },
  { id: 'sharedHome', setting: 'sharedHome', column: 'sharedPlacesLevel' },
] as const satisfies readonly OtherHomesPlan[];

/** A yard of homes on the stage. */
export interface OtherHomes extends OtherHomesPlan {
  readonly box: Box;
  /** Left end and middle of the line of its name. */
  readonly label: Point;
}

/** How many homes there are in a yard, and in how many of them somebody lives. */
export interface OtherHomesLevel {
  readonly places: number;
  readonly households: number;
}

/** Homes one mark may stand for. */
const GRAINS = [1, 2, 5, 10, 20, 50, 100] as const;
/** Finest and widest distance of two marks in a yard. @unit px */
export const PITCH = { min: 4, max: 7 };
/** Room between the frame of a yard and its marks. @unit px */
export const INNER = 5;

/** The yard with an id, where the stage has one. */
export function otherHomesOf(
  { otherHomes }: { readonly otherHomes: readonly OtherHomes[] },
  id: string,
): OtherHomes | undefined {
  return otherHomes.find((yard) => yard.id === id);
}

function rowOf(counts: Counts, day: number): number {
  const week = Math.min(Math.floor((day + 1) / DAYS_PER_WEEK) - 1, counts.firstWeek + counts.weeks - 1);
  return Math.max(0, week - counts.firstWeek) * WEEKLY_COLUMNS.length;
}

/** How full a yard is on the day of a state. */
export function otherHomesLevel(
  { setting, column }: OtherHomesPlan,
  state: PlayerState,
  counts: Counts,
): OtherHomesLevel {
  const households = state.stock[SETTING_INDEX[setting]] ?? 0;
  const places = counts.weekly[rowOf(counts, state.day) + WEEKLY_COLUMN[column]] ?? 0;
  return { places: Math.max(places, households), households };
}

/** How many marks of a pitch a yard has room for. */
export function roomFor({ width, height }: Box, pitch: number): number {
  return Math.floor((width - 2 * INNER) / pitch) * Math.floor((height - 2 * INNER) / pitch);
}

/** Homes one mark stands for: as few as fit at the most there will ever be, so that marks do not change on the way. */
export function otherHomesGrain(yards: readonly OtherHomes[], counts: Counts): number {
  const fits = (grain: number): boolean =>
    yards.every(({ column, box }) => {
      let most = 0;
      for (let week = 0; week < counts.weeks; week++)
        most = Math.max(most, counts.weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0);
      return most / grain <= roomFor(box, PITCH.min);
    });
  return GRAINS.find(fits) ?? 100;
}
