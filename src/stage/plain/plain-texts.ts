import { DISPLAY_GROUPS } from '../../contract/households';
import { detailLevel } from '../detail-level';
import { placeLabels, type LabelWish } from '../label-placement';
import { isOnLand, isShownAt, landPriority } from '../land-labels';
import type { MarkScene } from '../marks';
import { PILL, pillWidth } from '../pill';
import type { LabelGlyph, LabelStyle, StageLabel } from '../stage-label';
import { inkOf, toCss, type Rgb, type StagePalette } from '../theme';
import { TOKENS } from '../../chart/tokens';

const GLYPH_ROOM = 15;
const GLYPH_HALF = 4.6;
const WORD_GAP = 6;

function fontOf(style: LabelStyle): string {
  const { label, labelStrong, minimum } = TOKENS.type.screen;
  const sizes = {
    municipality: 15,
    neighbourhood: 13,
    value: minimum,
    pill: labelStrong.size,
    strong: labelStrong.size,
    ready: label.size,
    plain: label.size,
    faint: minimum,
  };
  const weight = style === 'plain' || style === 'faint' || style === 'neighbourhood' ? 400 : 600;
  return `${String(weight)} ${String(sizes[style])}px ${TOKENS.font.sans.family}`;
}

/** Strokes of the hatch in the legend, from its middle. @unit px */
const HATCH_STROKES = [
  [-5, 1, 1, -5],
  [-5, 5, 5, -5],
  [-1, 5, 5, -1],
] as const;

function drawShape(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { x, y, half }: { x: number; y: number; half: number },
  color: Rgb,
): void {
  context.save();
  context.translate(x, y);
  context.scale(half, half);
  context.fillStyle = toCss(color);
  context.fill(path);
  context.restore();
}

function drawGlyph(
  context: CanvasRenderingContext2D,
  glyph: LabelGlyph,
  x: number,
  y: number,
  palette: StagePalette,
): void {
  if (glyph === 'vacant') {
    context.fillStyle = toCss(palette.vacantFill);
    context.strokeStyle = toCss(palette.vacant);
    context.lineWidth = TOKENS.stroke.screen.vacant;
    context.fillRect(x - 3, y - 3, 6, 6);
    context.strokeRect(x - 3, y - 3, 6, 6);
    return;
  }
  if (glyph === 'overload') {
    context.strokeStyle = toCss(palette.warn);
    context.lineWidth = 1.4;
    context.strokeRect(x - 5, y - 5, 10, 10);
    context.beginPath();
    for (const [left, top, right, bottom] of HATCH_STROKES) {
      context.moveTo(x + left, y + top);
      context.lineTo(x + right, y + bottom);
    }
    context.stroke();
    return;
  }
  const group = glyph === 'let' ? 0 : glyph;
  const path = new Path2D(TOKENS.groupGlyphPath[DISPLAY_GROUPS[group] ?? 'REG']);
  drawShape(context, path, { x, y, half: GLYPH_HALF }, palette.groups[group] ?? palette.ink);
}

/** A sign with round ends and a triangle, behind its words. */
function drawPill(context: CanvasRenderingContext2D, at: LabelWish, palette: StagePalette): void {
  const { x, y, width, height } = at;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = toCss(palette.ground);
  context.fill();
  context.strokeStyle = toCss(palette.warn);
  context.lineWidth = PILL.border;
  context.stroke();
  const glyph = x - width / 2 + PILL.padding + PILL.glyphHalf;
  drawShape(context, new Path2D(TOKENS.groupGlyphPath.DAK), { x: glyph, y, half: PILL.glyphHalf }, palette.warn);
}

/** Height of a line on the land. @unit px */
const LINE = 17;

/** Writes all labels on a plain canvas; those on the land never overlap. Gives where these stand. */
export function drawTexts(
  context: CanvasRenderingContext2D,
  labels: readonly StageLabel[],
  { camera, palette, scene }: MarkScene,
): readonly LabelWish[] {
  const ends = new Map<string, number>();
  const point = { x: 0, y: 0 };
  const wishes: LabelWish[] = [];
  const level = detailLevel(camera.zoom);
  const byId = new Map(labels.map((label) => [label.id, label]));
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const widthOf = (text: string): number => context.measureText(text).width;
  const write = (label: StageLabel, text: string, x: number, y: number): void => {
    context.font = fontOf(label.style);
    context.strokeStyle = toCss(palette.ground);
    context.lineWidth = label.style === 'pill' ? 0.01 : 3;
    context.strokeText(text, x, y);
    context.fillStyle = toCss(inkOf(label, palette));
    context.fillText(text, x, y);
  };
  for (const label of labels) {
    context.font = fontOf(label.style);
    camera.toScreen(label.x, label.y, point);
    if (isOnLand(label.style)) {
      const lines = label.text.split('\n');
      const text = Math.max(...lines.map(widthOf));
      const size =
        label.style === 'pill'
          ? { width: pillWidth(text), height: PILL.height }
          : { width: text, height: LINE * lines.length };
      if (isShownAt(label.style, level))
        wishes.push({ id: label.id, x: point.x, y: point.y, ...size, priority: landPriority(scene, label) });
      continue;
    }
    const width = widthOf(label.text) + (label.glyph === undefined ? 0 : GLYPH_ROOM);
    const share = label.align === 'left' ? 0 : label.align === 'right' ? 1 : 0.5;
    const before = label.after === undefined ? undefined : ends.get(label.after);
    const left = before === undefined ? point.x - width * share : before + WORD_GAP;
    ends.set(label.id, left + width);
    if (label.glyph !== undefined) drawGlyph(context, label.glyph, left + 5, point.y, palette);
    write(label, label.text, left + (label.glyph === undefined ? 0 : GLYPH_ROOM), point.y);
  }
  const placed = placeLabels(wishes);
  for (const wish of placed) {
    const label = byId.get(wish.id);
    if (label === undefined) continue;
    const isPill = label.style === 'pill';
    if (isPill) drawPill(context, wish, palette);
    context.font = fontOf(label.style);
    const lines = label.text.split('\n');
    lines.forEach((line, index) => {
      const x = wish.x - widthOf(line) / 2 + (isPill ? PILL.glyph / 2 : 0);
      write(label, line, x, wish.y + (index - (lines.length - 1) / 2) * LINE);
    });
  }
  return placed;
}
