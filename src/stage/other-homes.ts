import { DAYS_PER_WEEK } from '../contract/calendar';
import { WEEKLY_COLUMN, WEEKLY_COLUMNS, type Counts, type WeeklyColumn } from '../contract/counts';
import { SETTING_INDEX, type Setting } from '../contract/settings';
import type { PlayerState } from '../player/replay';
import type { Box } from './box';
import type { Point } from './convex-polygon';
import type { LanePainter } from './lanes';
import type { StagePalette } from './theme';

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
/** Finest and widest distance of two marks. @unit px */
const PITCH = { min: 4, max: 7 };
/** Room between the frame of a yard and its marks. @unit px */
const INNER = 5;
const DASH = 4;

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
function roomFor({ width, height }: Box, pitch: number): number {
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

function paintFrame(painter: LanePainter, { x, y, width, height }: Box, palette: StagePalette): void {
  const { line } = palette;
  for (let along = 0; along < width; along += 2 * DASH)
    for (const edge of [y, y + height]) painter.box(x + along, edge, Math.min(DASH, width - along), 1, line, 1);
  for (let along = 0; along < height; along += 2 * DASH)
    for (const edge of [x, x + width]) painter.box(edge, y + along, 1, Math.min(DASH, height - along), line, 1);
}

/** The mark of a flexible home: low and wide, as it was set down; that of a shared home: one home in two halves. */
function paintMark(painter: LanePainter, id: string, at: Box, palette: StagePalette, isEmpty: boolean): void {
  const { x, y, width, height } = at;
  const [, color] = palette.homesDetail;
  if (id === 'sharedHome') {
    const half = (width - 1) / 2;
    for (const left of [x, x + half + 1]) {
      painter.box(left, y, half, height, isEmpty ? palette.vacant : color, 1);
      if (isEmpty) painter.box(left + 0.8, y + 0.8, Math.max(0.4, half - 1.6), height - 1.6, palette.vacantFill, 1);
    }
    return;
  }
  const low = y + height * 0.3;
  painter.box(x, low, width, height * 0.7, isEmpty ? palette.vacant : color, 1);
  if (isEmpty) painter.box(x + 0.9, low + 0.9, width - 1.8, Math.max(0.6, height * 0.7 - 1.8), palette.vacantFill, 1);
}

/** The yards: a dashed frame, because they stand for a while; a mark for each few homes, hollow where nobody lives. */
export function paintOtherHomes(
  painter: LanePainter,
  yards: readonly OtherHomes[],
  palette: StagePalette,
  { levels, grain }: { readonly levels: readonly OtherHomesLevel[]; readonly grain: number },
): void {
  yards.forEach(({ id, box }, index) => {
    const { places, households } = levels[index] ?? { places: 0, households: 0 };
    paintFrame(painter, box, palette);
    const marks = Math.ceil(places / grain);
    const lived = Math.round(households / grain);
    let pitch: number = PITCH.max;
    while (pitch > PITCH.min && roomFor(box, pitch) < marks) pitch -= 0.25;
    const columns = Math.max(1, Math.floor((box.width - 2 * INNER) / pitch));
    for (let mark = 0; mark < Math.min(marks, roomFor(box, pitch)); mark++) {
      const x = box.x + INNER + (mark % columns) * pitch;
      const y = box.y + INNER + Math.floor(mark / columns) * pitch;
      paintMark(painter, id, { x, y, width: pitch * 0.82, height: pitch * 0.82 }, palette, mark >= lived);
    }
  });
}
