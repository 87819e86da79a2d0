import { DISPLAY_GROUPS } from '../../contract/households';
import type { Camera } from '../camera';
import { detailLevel } from '../detail-level';
import { placeLabels, type LabelWish } from '../label-placement';
import type { LabelGlyph, LabelStyle, StageLabel } from '../stage-label';
import { inkOf, toCss, type StagePalette } from '../theme';
import { TOKENS } from '../tokens';

const GLYPH_ROOM = 15;
const GLYPH_HALF = 4.6;
const WORD_GAP = 6;

function fontOf(style: LabelStyle): string {
  const { label, labelStrong, minimum } = TOKENS.type.screen;
  const sizes = {
    municipality: 15,
    neighbourhood: 13,
    strong: labelStrong.size,
    ready: label.size,
    plain: label.size,
    faint: minimum,
  };
  const weight = style === 'municipality' || style === 'strong' || style === 'ready' ? 600 : 400;
  return `${String(weight)} ${String(sizes[style])}px ${TOKENS.font.sans.family}`;
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
  const group = glyph === 'let' ? 0 : glyph;
  const path = new Path2D(TOKENS.groupGlyphPath[DISPLAY_GROUPS[group] ?? 'REG']);
  context.save();
  context.translate(x, y);
  context.scale(GLYPH_HALF, GLYPH_HALF);
  context.fillStyle = toCss(palette.groups[group] ?? palette.ink);
  context.fill(path);
  context.restore();
}

/** Writes all labels on a plain canvas; names on the land never overlap. */
export function drawTexts(
  context: CanvasRenderingContext2D,
  labels: readonly StageLabel[],
  camera: Camera,
  palette: StagePalette,
): void {
  const ends = new Map<string, number>();
  const point = { x: 0, y: 0 };
  const wishes: LabelWish[] = [];
  const byId = new Map(labels.map((label) => [label.id, label]));
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const write = (label: StageLabel, x: number, y: number): void => {
    const { text, style } = label;
    context.font = fontOf(style);
    context.strokeStyle = toCss(palette.ground);
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillStyle = toCss(inkOf(label, palette));
    context.fillText(text, x, y);
  };
  for (const label of labels) {
    context.font = fontOf(label.style);
    camera.toScreen(label.x, label.y, point);
    const width = context.measureText(label.text).width + (label.glyph === undefined ? 0 : GLYPH_ROOM);
    if (label.style === 'municipality' || label.style === 'neighbourhood') {
      const priority = label.style === 'municipality' ? 2 : 1;
      if (priority === 2 || detailLevel(camera.zoom) !== 'region')
        wishes.push({ id: label.id, x: point.x, y: point.y, width, height: 18, priority });
      continue;
    }
    const share = label.align === 'left' ? 0 : label.align === 'right' ? 1 : 0.5;
    const before = label.after === undefined ? undefined : ends.get(label.after);
    const left = before === undefined ? point.x - width * share : before + WORD_GAP;
    ends.set(label.id, left + width);
    if (label.glyph !== undefined) drawGlyph(context, label.glyph, left + 5, point.y, palette);
    write(label, left + (label.glyph === undefined ? 0 : GLYPH_ROOM), point.y);
  }
  for (const { id, x, y } of placeLabels(wishes)) {
    const label = byId.get(id);
    if (label === undefined) continue;
    context.font = fontOf(label.style);
    write(label, x - context.measureText(label.text).width / 2, y);
  }
}
