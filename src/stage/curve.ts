import type { Point } from './convex-polygon';

/** A point that is written to again and again. */
export interface MovingPoint {
  x: number;
  y: number;
}

/** One cubic piece of a path: start, two control points, end. */
export type Cubic = readonly [Point, Point, Point, Point];

const FINE_STEPS = 48;

/** Point of a cubic at t 0..1. */
export function cubicAt([a, b, c, d]: Cubic, t: number, out: MovingPoint): void {
  const u = 1 - t;
  const wa = u * u * u;
  const wb = 3 * u * u * t;
  const wc = 3 * u * t * t;
  const wd = t * t * t;
  out.x = wa * a.x + wb * b.x + wc * c.x + wd * d.x;
  out.y = wa * a.y + wb * b.y + wc * c.y + wd * d.y;
}

/** A smooth path with points at equal distances, so that finding a place on it costs nothing. */
export class Curve {
  /** x0, y0, x1, y1 … */
  readonly points: Float32Array;
  readonly length: number;
  private readonly last: number;

  /** Puts cubic pieces end to end; `count` points are kept. */
  constructor(pieces: readonly Cubic[], count = 65) {
    const fine = finePoints(pieces);
    const lengths = new Float64Array(fine.length / 2);
    for (let i = 1; i < lengths.length; i++) {
      const step = Math.hypot(
        valueAt(fine, 2 * i) - valueAt(fine, 2 * i - 2),
        valueAt(fine, 2 * i + 1) - valueAt(fine, 2 * i - 1),
      );
      lengths[i] = valueAt(lengths, i - 1) + step;
    }
    this.length = valueAt(lengths, lengths.length - 1);
    this.last = count - 1;
    this.points = new Float32Array(count * 2);
    let at = 1;
    for (let i = 0; i < count; i++) {
      const wanted = (this.length * i) / this.last;
      while (at < lengths.length - 1 && valueAt(lengths, at) < wanted) at++;
      const before = valueAt(lengths, at - 1);
      const t = (wanted - before) / Math.max(1e-9, valueAt(lengths, at) - before);
      this.points[2 * i] = valueAt(fine, 2 * at - 2) + (valueAt(fine, 2 * at) - valueAt(fine, 2 * at - 2)) * t;
      this.points[2 * i + 1] = valueAt(fine, 2 * at - 1) + (valueAt(fine, 2 * at + 1) - valueAt(fine, 2 * at - 1)) * t;
    }
  }

  /** Point at a share 0..1 of the length. */
  at(share: number, out: MovingPoint): void {
    const place = Math.min(Math.max(share, 0), 1) * this.last;
    const index = Math.min(Math.floor(place), this.last - 1);
    const t = place - index;
    const { points } = this;
    out.x = valueAt(points, 2 * index) * (1 - t) + valueAt(points, 2 * index + 2) * t;
    out.y = valueAt(points, 2 * index + 1) * (1 - t) + valueAt(points, 2 * index + 3) * t;
  }

  /** Direction of travel at a share of the length, as a unit vector. */
  directionAt(share: number, out: MovingPoint): void {
    const index = Math.min(Math.floor(Math.min(Math.max(share, 0), 1) * this.last), this.last - 1);
    const { points } = this;
    const dx = valueAt(points, 2 * index + 2) - valueAt(points, 2 * index);
    const dy = valueAt(points, 2 * index + 3) - valueAt(points, 2 * index + 1);
    const length = Math.max(1e-9, Math.hypot(dx, dy));
    out.x = dx / length;
    out.y = dy / length;
  }
}

function valueAt(values: Float32Array | Float64Array | readonly number[], index: number): number {
  return values[index] ?? 0;
}

function finePoints(pieces: readonly Cubic[]): number[] {
  const fine: number[] = [];
  const point = { x: 0, y: 0 };
  pieces.forEach((piece, index) => {
    for (let step = index === 0 ? 0 : 1; step <= FINE_STEPS; step++) {
      cubicAt(piece, step / FINE_STEPS, point);
      fine.push(point.x, point.y);
    }
  });
  return fine;
}

/** A cubic that leaves and arrives level. */
export function levelCubic(from: Point, to: Point): Cubic {
  const middle = (to.x - from.x) * 0.5;
  return [from, { x: from.x + middle, y: from.y }, { x: to.x - middle, y: to.y }, to];
}
