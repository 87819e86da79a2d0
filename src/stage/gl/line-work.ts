import type { Graphics } from 'pixi.js';

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
