import { boundsOf, spanAt, turnPolygon, type ConvexPolygon } from './convex-polygon';
import { shareOf } from './seeded-random';

/** Homes side by side and rows in a block, and the street between blocks in pitches. */
const BLOCK = { across: 10, rows: 4, street: 0.75 };
/** Greatest angle of the grid. @unit radians */
const LARGEST_TURN = 0.75;

/** Seats of homes in one piece of land: a grid at an angle. */
export interface Seats {
  /** x0, y0, x1, y1 … of the middles. */
  readonly at: Float32Array;
  readonly angle: number;
  readonly pitch: number;
}

/** Distance along a row or column of the seat with a number, streets between blocks counted. */
function withStreets(index: number, perBlock: number, pitch: number): number {
  return (index + Math.floor(index / perBlock) * BLOCK.street) * pitch;
}

/** How many seats of a row fit in a length. */
function fitting(length: number, pitch: number): number {
  if (length < 0) return 0;
  const block = (BLOCK.across + BLOCK.street) * pitch;
  const whole = Math.floor(length / block);
  return whole * BLOCK.across + Math.min(BLOCK.across, Math.floor((length - whole * block) / pitch + 1));
}

interface Row {
  readonly y: number;
  readonly left: number;
  readonly count: number;
}

/** Rows of seats of a pitch in land that was turned upright; half a home is kept free along the rim. */
function rowsIn(land: ConvexPolygon, pitch: number): Row[] {
  const { top, bottom } = boundsOf(land);
  const rows: Row[] = [];
  const half = pitch / 2;
  for (let index = 0; ; index++) {
    const y = top + half + withStreets(index, BLOCK.rows, pitch);
    if (y > bottom - half) return rows;
    const upper = spanAt(land, y - half);
    const lower = spanAt(land, y + half);
    if (upper === undefined || lower === undefined) continue;
    const left = Math.max(upper[0], lower[0]) + half;
    const count = fitting(Math.min(upper[1], lower[1]) - half - left, pitch);
    if (count > 0) rows.push({ y, left, count });
  }
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** The largest pitch at which the land has room for a number of homes. */
function largestPitch(land: ConvexPolygon, count: number): number {
  const box = boundsOf(land);
  let high = Math.sqrt(((box.right - box.left) * (box.bottom - box.top)) / count) * 1.2;
  let low = high / 16;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (total(rowsIn(land, middle)) >= count) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Exactly `count` seats for homes in a piece of land: a grid of blocks at an angle that belongs to the seed. The order
 * is fixed, so a dwelling keeps its seat; seats beyond the count are left out here and there.
 */
export function seatHomes(land: ConvexPolygon, count: number, seed: number): Seats {
  const angle = (2 * shareOf(seed) - 1) * LARGEST_TURN;
  const seats = new Float32Array(count * 2);
  if (count === 0) return { at: seats, angle, pitch: 0 };
  const upright = turnPolygon(land, -angle);
  const pitch = largestPitch(upright, count);
  const rows = rowsIn(upright, pitch);
  const room = total(rows);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let offered = 0;
  let taken = 0;
  for (const row of rows) {
    for (let index = 0; index < row.count; index++) {
      offered++;
      if (Math.floor((offered * count) / room) === taken) continue;
      const x = row.left + withStreets(index, BLOCK.across, pitch);
      seats[taken * 2] = x * cos - row.y * sin;
      seats[taken * 2 + 1] = x * sin + row.y * cos;
      taken++;
    }
  }
  return { at: seats, angle, pitch };
}
