/** A convex polygon: x0, y0, x1, y1 …, either way round, not closed. */
export type ConvexPolygon = readonly number[];

/** A point of the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

function at(polygon: ConvexPolygon, index: number): number {
  return polygon[index % polygon.length] ?? 0;
}

/** Area with the sign of the direction of the outline. */
export function signedArea(polygon: ConvexPolygon): number {
  let sum = 0;
  for (let i = 0; i < polygon.length; i += 2) {
    sum += at(polygon, i) * at(polygon, i + 3) - at(polygon, i + 2) * at(polygon, i + 1);
  }
  return sum / 2;
}

/** Centre of mass. */
export function centroid(polygon: ConvexPolygon): Point {
  let x = 0;
  let y = 0;
  let sum = 0;
  for (let i = 0; i < polygon.length; i += 2) {
    const cross = at(polygon, i) * at(polygon, i + 3) - at(polygon, i + 2) * at(polygon, i + 1);
    sum += cross;
    x += (at(polygon, i) + at(polygon, i + 2)) * cross;
    y += (at(polygon, i + 1) + at(polygon, i + 3)) * cross;
  }
  return { x: x / (3 * sum), y: y / (3 * sum) };
}

/** Whether a point lies in a polygon or on its outline. */
export function containsPoint(polygon: ConvexPolygon, x: number, y: number): boolean {
  const turn = Math.sign(signedArea(polygon));
  for (let i = 0; i < polygon.length; i += 2) {
    const ax = at(polygon, i);
    const ay = at(polygon, i + 1);
    const cross = (at(polygon, i + 2) - ax) * (y - ay) - (at(polygon, i + 3) - ay) * (x - ax);
    if (cross * turn < -1e-9) return false;
  }
  return true;
}

/** The part of a polygon on the side of a line to which the normal (a, b) does not point: a·x + b·y ≤ c. */
function clipToHalfPlane(polygon: ConvexPolygon, [a, b, c]: readonly [number, number, number]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const x = at(polygon, i);
    const y = at(polygon, i + 1);
    const nextX = at(polygon, i + 2);
    const nextY = at(polygon, i + 3);
    const here = a * x + b * y - c;
    const next = a * nextX + b * nextY - c;
    if (here <= 0) kept.push(x, y);
    if (here < 0 !== next < 0 && here !== next) {
      const t = here / (here - next);
      kept.push(x + (nextX - x) * t, y + (nextY - y) * t);
    }
  }
  return kept;
}

/** The half-planes whose common part is the polygon moved inwards by a distance. */
function insetPlanes(polygon: ConvexPolygon, distance: number): [number, number, number][] {
  const turn = Math.sign(signedArea(polygon));
  const planes: [number, number, number][] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const x = at(polygon, i);
    const y = at(polygon, i + 1);
    const dx = at(polygon, i + 2) - x;
    const dy = at(polygon, i + 3) - y;
    const length = Math.hypot(dx, dy);
    if (length < 1e-9) continue;
    const a = (dy / length) * turn;
    const b = (-dx / length) * turn;
    planes.push([a, b, a * x + b * y - distance]);
  }
  return planes;
}

/** The polygon with every edge moved inwards; empty where nothing is left. */
export function insetPolygon(polygon: ConvexPolygon, distance: number): number[] {
  return insetPlanes(polygon, distance).reduce<number[]>(clipToHalfPlane, [...polygon]);
}

/** The common part of two convex polygons. */
export function intersectPolygons(one: ConvexPolygon, other: ConvexPolygon): number[] {
  return insetPlanes(other, 0).reduce<number[]>(clipToHalfPlane, [...one]);
}

/** The polygon without points that stand closer to the one before than a distance. */
function withoutShortEdges(polygon: ConvexPolygon, shortest: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const x = at(polygon, i);
    const y = at(polygon, i + 1);
    const last = kept.length;
    const near = last > 0 && Math.hypot(x - (kept[last - 2] ?? 0), y - (kept[last - 1] ?? 0)) < shortest;
    const closes =
      i === polygon.length - 2 && Math.hypot(x - (kept[0] ?? Infinity), y - (kept[1] ?? Infinity)) < shortest;
    if (!near && !closes) kept.push(x, y);
  }
  return kept.length >= 6 ? kept : [...polygon];
}

const ARC_STEPS = 5;

/** The polygon with corners rounded by quadratic curves that begin at most `radius` from each corner. */
export function roundCorners(polygon: ConvexPolygon, radius: number): number[] {
  const outline = withoutShortEdges(polygon, 0.6);
  const rounded: number[] = [];
  const count = outline.length;
  for (let i = 0; i < count; i += 2) {
    const x = at(outline, i);
    const y = at(outline, i + 1);
    const ways = [i + count - 2, i + 2].map((other) => {
      const dx = at(outline, other) - x;
      const dy = at(outline, other + 1) - y;
      const reach = Math.min(radius, Math.hypot(dx, dy) / 2) / Math.hypot(dx, dy);
      return { x: x + dx * reach, y: y + dy * reach };
    });
    const [from = { x, y }, to = { x, y }] = ways;
    for (let step = 0; step <= ARC_STEPS; step++) {
      const t = step / ARC_STEPS;
      const u = 1 - t;
      rounded.push(u * u * from.x + 2 * u * t * x + t * t * to.x, u * u * from.y + 2 * u * t * y + t * t * to.y);
    }
  }
  return rounded;
}

/** Where the horizontal line at `y` crosses the polygon: left and right, or undefined where it does not. */
export function spanAt(polygon: ConvexPolygon, y: number): readonly [number, number] | undefined {
  let left = Infinity;
  let right = -Infinity;
  for (let i = 0; i < polygon.length; i += 2) {
    const ay = at(polygon, i + 1);
    const by = at(polygon, i + 3);
    if (ay < y === by < y) continue;
    const ax = at(polygon, i);
    const x = ax + ((y - ay) / (by - ay)) * (at(polygon, i + 2) - ax);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return right >= left ? [left, right] : undefined;
}

/** The polygon turned about the origin. */
export function turnPolygon(polygon: ConvexPolygon, angle: number): number[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const turned: number[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const x = at(polygon, i);
    const y = at(polygon, i + 1);
    turned.push(x * cos - y * sin, x * sin + y * cos);
  }
  return turned;
}

/** Smallest upright box around a polygon. */
export function boundsOf(polygon: ConvexPolygon): { left: number; top: number; right: number; bottom: number } {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < polygon.length; i += 2) {
    box.left = Math.min(box.left, at(polygon, i));
    box.right = Math.max(box.right, at(polygon, i));
    box.top = Math.min(box.top, at(polygon, i + 1));
    box.bottom = Math.max(box.bottom, at(polygon, i + 1));
  }
  return box;
}
