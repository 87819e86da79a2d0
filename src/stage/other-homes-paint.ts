import type { Box } from './box';
import type { LanePainter } from './lanes';
import { INNER, PITCH, roomFor, type OtherHomes, type OtherHomesLevel } from './other-homes';
import type { StagePalette } from './theme';

/** Length of a dash of a frame, and of the gap after it. @unit px */
const DASH = 4;

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
