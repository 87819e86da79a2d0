import { containsPoint, signedArea } from './convex-polygon';
import type { RegionShape } from './region-shape';

/** Rows of new homes in a ring outside the rim. */
const ROWS = 5;
/** Gap between the rim and the first row. @unit px of region space */
const GAP = 3;
/** Homes side by side between two streets, and the width of the street in pitches. */
const BLOCK = 10;
const STREET = 0.75;

interface RimPoint {
  readonly x: number;
  readonly y: number;
  /** Distance along the rim from its start. */
  readonly along: number;
}

/** Where a new home stands, and how it is turned. */
export interface AnnexSeat {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The rim of one municipality, along which new homes are added ring by ring. */
export interface Annex {
  readonly pitch: number;
  /** Homes in one ring. */
  readonly perRing: number;
  /** Seat of the n-th new home. */
  seat(n: number): AnnexSeat;
  /** Outline of the strip that the first homes take, for a dashed frame; empty for none. */
  frame(homes: number): readonly number[];
}

function isOutside(shape: RegionShape, municipality: number, x: number, y: number): boolean {
  return shape.municipalities.every(({ outline }, other) => other === municipality || !containsPoint(outline, x, y));
}

/** The edges of a municipality that lie on the rim of the region, as one line in the direction of the outline. */
function rimOf(shape: RegionShape, municipality: number): RimPoint[] {
  const outline = shape.municipalities[municipality]?.outline ?? [];
  const count = outline.length / 2;
  const turn = Math.sign(signedArea(outline));
  const at = (index: number): { x: number; y: number } => {
    const i = ((index + count) % count) * 2;
    return { x: outline[i] ?? 0, y: outline[i + 1] ?? 0 };
  };
  const isRim = (index: number): boolean => {
    const a = at(index);
    const b = at(index + 1);
    const length = Math.max(1e-9, Math.hypot(b.x - a.x, b.y - a.y));
    const out = 2 * turn;
    return isOutside(
      shape,
      municipality,
      (a.x + b.x) / 2 + ((b.y - a.y) / length) * out,
      (a.y + b.y) / 2 - ((b.x - a.x) / length) * out,
    );
  };
  const rim = Array.from({ length: count }, (_, index) => isRim(index));
  const first = rim.findIndex((is, index) => is && !rim[(index + count - 1) % count]);
  const points: RimPoint[] = [];
  for (let step = 0; step < count && rim[(Math.max(first, 0) + step) % count] === true; step++) {
    const from = at(Math.max(first, 0) + step);
    const to = at(Math.max(first, 0) + step + 1);
    if (points.length === 0) points.push({ ...from, along: 0 });
    const along = (points.at(-1)?.along ?? 0) + Math.hypot(to.x - from.x, to.y - from.y);
    points.push({ ...to, along });
  }
  return turn > 0
    ? points
    : points.reverse().map((point) => ({ ...point, along: (points[0]?.along ?? 0) - point.along }));
}

/** Strip along the rim of one municipality where new homes come to stand, with homes a pitch apart. */
export function layOutAnnex(shape: RegionShape, municipality: number, pitch: number): Annex {
  const rim = rimOf(shape, municipality);
  const ends = GAP + pitch * 2;
  const length = (rim.at(-1)?.along ?? 0) - 2 * ends;
  const perBlock = (BLOCK + STREET) * pitch;
  const columns = Math.max(0, Math.floor(length / perBlock)) * BLOCK;
  const perRing = Math.max(1, columns * ROWS);

  const place = (along: number, out: number): AnnexSeat => {
    const next = Math.max(
      1,
      rim.findIndex((point) => point.along >= along),
    );
    const a = rim[next - 1] ?? { x: 0, y: 0, along: 0 };
    const b = rim[next] ?? a;
    const edge = Math.max(1e-9, b.along - a.along);
    const dx = (b.x - a.x) / edge;
    const dy = (b.y - a.y) / edge;
    const t = along - a.along;
    return { x: a.x + dx * t + dy * out, y: a.y + dy * t - dx * out, angle: Math.atan2(dy, dx) };
  };
  const depth = (ring: number, row: number): number => GAP + (ring * (ROWS + STREET) + row + 0.5) * pitch;
  const alongOf = (column: number): number => ends + (column + 0.5 + Math.floor(column / BLOCK) * STREET) * pitch;

  return {
    pitch,
    perRing,
    seat(n) {
      const ring = Math.floor(n / perRing);
      const within = n - ring * perRing;
      return place(alongOf(Math.floor(within / ROWS)), depth(ring, within % ROWS));
    },
    frame(homes) {
      if (homes <= 0) return [];
      const rings = Math.ceil(homes / perRing);
      const far = alongOf(Math.ceil(Math.min(homes, perRing) / ROWS) - 1) + pitch;
      const near = ends - pitch / 2;
      const steps = Math.max(2, Math.ceil((far - near) / 8));
      const inner = depth(0, 0) - pitch;
      const outer = depth(rings - 1, ROWS - 1) + pitch;
      const outline: number[] = [];
      for (let i = 0; i <= steps; i++) {
        const { x, y } = place(near + ((far - near) * i) / steps, outer);
        outline.push(x, y);
      }
      for (let i = steps; i >= 0; i--) {
        const { x, y } = place(near + ((far - near) * i) / steps, inner);
        outline.push(x, y);
      }
      return outline;
    },
  };
}
