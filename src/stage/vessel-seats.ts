import { shareOf } from './seeded-random';
import type { Box, VesselForm } from './stage-layout';

/** Largest and smallest distance of dots in a vessel. @unit px */
const PITCH = { max: 6.4, min: 4.2 };
/** One dot stands for this many households where there are too many. */
const HOUSEHOLDS_PER_DOT = [1, 5, 25, 125] as const;
const WALL_GAP = 4;

/** How the dots of all vessels are drawn: one grain, so that vessels can be compared. */
export interface VesselGrain {
  readonly householdsPerDot: number;
  readonly pitch: number;
}

/** The coarsest pitch at which the fullest vessel stays within its walls. */
export function vesselGrain(box: Box, fullest: number): VesselGrain {
  const width = box.width - 2 * WALL_GAP;
  for (const householdsPerDot of HOUSEHOLDS_PER_DOT) {
    const dots = Math.max(1, Math.ceil(fullest / householdsPerDot));
    for (let pitch = PITCH.max; pitch >= PITCH.min; pitch -= 0.2) {
      const columns = Math.floor(width / pitch);
      if (Math.ceil(dots / columns) * pitch <= box.height) return { householdsPerDot, pitch };
    }
  }
  return { householdsPerDot: 625, pitch: PITCH.min };
}

/** Rows of a heap with a round top: how many dots lie in each, from the floor up. */
function heapRows(count: number, widest: number): number[] {
  let base = Math.min(widest, Math.max(1, Math.ceil(Math.sqrt(count / 0.42))));
  for (;;) {
    const height = Math.max(base * 0.5, 1);
    const rows: number[] = [];
    let left = count;
    for (let row = 0; left > 0 && row < height; row++) {
      const wide = Math.max(1, Math.round(base * Math.sqrt(1 - (row / height) ** 2)));
      const here = Math.min(left, wide);
      rows.push(here);
      left -= here;
    }
    if (left === 0) return rows;
    if (base >= widest) {
      for (; left > 0; left -= Math.min(left, widest)) rows.push(Math.min(left, widest));
      return rows;
    }
    base++;
  }
}

/** Full rows from the floor up; the last one lies in the middle. */
function levelRows(count: number, columns: number): number[] {
  const rows = Array.from({ length: Math.floor(count / columns) }, () => columns);
  return count % columns === 0 ? rows : [...rows, count % columns];
}

/** Middles of exactly `count` dots in a vessel, filled from the floor: x0, y0, x1, y1 … */
export function vesselSeats(form: VesselForm, box: Box, count: number, pitch: number): Float32Array {
  const columns = Math.max(1, Math.floor((box.width - 2 * WALL_GAP) / pitch));
  const rows = form === 'heap' ? heapRows(count, columns) : levelRows(count, columns);
  const seats = new Float32Array(count * 2);
  const floor = box.y + box.height - pitch * 0.62;
  const centre = box.x + box.width / 2;
  let placed = 0;
  rows.forEach((dots, row) => {
    const loose = form === 'heap' ? pitch * 0.22 : 0;
    for (let dot = 0; dot < dots; dot++) {
      const shake = loose * (2 * shareOf(row * 977 + dot) - 1);
      // Heaps lie in the middle; in vessels and lists every row begins at the left wall.
      const left = form === 'heap' ? centre - ((dots - 1) * pitch) / 2 : centre - ((columns - 1) * pitch) / 2;
      seats[placed * 2] = left + dot * pitch + shake;
      seats[placed * 2 + 1] = floor - row * pitch * (form === 'heap' ? 0.94 : 1);
      placed++;
    }
  });
  return seats;
}
