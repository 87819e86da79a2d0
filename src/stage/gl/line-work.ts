import type { Graphics } from 'pixi.js';
import type { StageLayout, Vessel } from '../stage-layout';
import { toHexNumber, type StagePalette } from '../theme';
import { TOKENS } from '../tokens';

const WALL = TOKENS.stroke.screen.vessel;

/** Adds the pieces of a dashed line along a closed outline to the path of a drawing. */
export function dashedOutline(
  graphics: Graphics,
  outline: readonly number[],
  { dash, gap }: { dash: number; gap: number },
): void {
  const points = outline.length / 2;
  for (let i = 0; i < points; i++) {
    const next = (i + 1) % points;
    const from = { x: outline[2 * i] ?? 0, y: outline[2 * i + 1] ?? 0 };
    dashedLine(graphics, from, { x: outline[2 * next] ?? 0, y: outline[2 * next + 1] ?? 0 }, { dash, gap });
  }
}

/** Adds the pieces of a dashed line to the path of a drawing. */
function dashedLine(
  graphics: Graphics,
  from: { x: number; y: number },
  to: { x: number; y: number },
  { dash, gap }: { dash: number; gap: number },
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const pieces = Math.max(1, Math.round(length / (dash + gap)));
  const filled = dash / (dash + gap);
  for (let piece = 0; piece < pieces; piece++) {
    const start = piece / pieces;
    const end = start + filled / pieces;
    graphics.moveTo(from.x + (to.x - from.x) * start, from.y + (to.y - from.y) * start);
    graphics.lineTo(from.x + (to.x - from.x) * end, from.y + (to.y - from.y) * end);
  }
}

function drawVessel(graphics: Graphics, { box, form }: Vessel, palette: StagePalette): void {
  const { x, y, width, height } = box;
  const corners = [
    { x, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
    { x: x + width, y },
  ] as const;
  if (form === 'walls') {
    graphics.rect(x, y, width, height).fill({ color: toHexNumber(palette.land), alpha: 0.6 });
    graphics.moveTo(x, y);
    for (const corner of corners) graphics.lineTo(corner.x, corner.y);
    graphics.stroke({ width: WALL, color: toHexNumber(palette.control), join: 'miter' });
    return;
  }
  if (form === 'dotted') {
    for (let side = 0; side < 3; side++) {
      dashedLine(graphics, corners[side] ?? corners[0], corners[side + 1] ?? corners[0], { dash: 1.6, gap: 3.2 });
    }
    graphics.stroke({ width: WALL, color: toHexNumber(palette.control) });
    return;
  }
  const [, floorLeft, floorRight] = corners;
  if (form === 'heap') dashedLine(graphics, floorLeft, floorRight, { dash: 1.6, gap: 3.2 });
  else graphics.moveTo(floorLeft.x, floorLeft.y).lineTo(floorRight.x, floorRight.y);
  graphics.stroke({ width: WALL, color: toHexNumber(form === 'heap' ? palette.control : palette.line) });
}

/** Draws the outlines of the waiting places. */
export function drawVessels(graphics: Graphics, layout: StageLayout, palette: StagePalette): void {
  graphics.clear();
  if (layout.mode === 'wide') for (const vessel of layout.vessels) drawVessel(graphics, vessel, palette);
}
