import { boundsOf, insetPolygon, spanAt, turnPolygon, type ConvexPolygon } from './convex-polygon';

/** Distance of two lines of a hatch, across them. @unit px */
export const HATCH_PITCH = 5.5;

const ANGLE = Math.PI / 4;

/** A straight line: x0, y0, x1, y1. */
export type HatchLine = readonly [number, number, number, number];

/** Lines at 45° in the rim of a polygon, as deep as asked; over all of it where the rim meets itself. */
export function hatchRim(polygon: ConvexPolygon, depth: number, pitch = HATCH_PITCH): HatchLine[] {
  const outer = turnPolygon(polygon, -ANGLE);
  const inner = insetPolygon(outer, depth);
  const { top, bottom } = boundsOf(outer);
  const cos = Math.cos(ANGLE);
  const sin = Math.sin(ANGLE);
  const lines: HatchLine[] = [];
  const add = (left: number, right: number, y: number): void => {
    if (right - left < 0.5) return;
    lines.push([left * cos - y * sin, left * sin + y * cos, right * cos - y * sin, right * sin + y * cos]);
  };
  for (let y = top + pitch / 2; y < bottom; y += pitch) {
    const whole = spanAt(outer, y);
    if (whole === undefined) continue;
    const hole = inner.length < 6 ? undefined : spanAt(inner, y);
    if (hole === undefined) add(whole[0], whole[1], y);
    else {
      add(whole[0], hole[0], y);
      add(hole[1], whole[1], y);
    }
  }
  return lines;
}
