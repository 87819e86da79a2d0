import { shareOf } from './seeded-random';
import type { Box } from './box';
import type { VesselForm } from './vessels';

/** Largest and smallest distance of dots in a vessel. @unit px */
const PITCH = { max: 6.4, min: 2.7, step: 0.1 };
/** One dot stands for this many people where there are too many. */
const PEOPLE_PER_DOT = [1, 5, 25, 125, 625] as const;
const WALL_GAP = 3;
/** Distance of the dots of people who are ready, in that of the others. */
const READY_PITCH = 1.3;
/** Rows of ready people by which each next one is narrower, above the rim. */
const HEAP_STEP = 2;

/** How the dots of all vessels are drawn: one grain, so that vessels can be compared. */
export interface VesselGrain {
  readonly peoplePerDot: number;
  readonly pitch: number;
}

/** What is to be drawn in one vessel. */
export interface VesselContent {
  readonly form: VesselForm;
  readonly box: Box;
  /** People who stay or wait, and those of them who are ready to leave. */
  readonly people: number;
  readonly ready: number;
}

/** Dots of a vessel: x0, y0, x1, y1 … */
export interface VesselDots {
  readonly others: Float32Array;
  readonly ready: Float32Array;
}

function columnsOf(box: Box, pitch: number): number {
  return Math.max(1, Math.floor((box.width - 2 * WALL_GAP) / pitch));
}

/** Height of the lowest `dots` of a vessel with level rows. @unit px */
export function heightOf(dots: number, box: Box, pitch: number): number {
  return Math.ceil(dots / columnsOf(box, pitch)) * pitch;
}

function fits({ form, box, people, ready }: VesselContent, { peoplePerDot, pitch }: VesselGrain): boolean {
  const others = Math.round((people - ready) / peoplePerDot);
  if (form === 'heap') return heapRows(others, columnsOf(box, pitch)).length * pitch * 0.94 <= box.height;
  const above = readyRows(Math.ceil(ready / peoplePerDot), columnsOf(box, pitch * READY_PITCH));
  return heightOf(others, box, pitch) + above.length * pitch * READY_PITCH <= box.height;
}

/** The coarsest pitch at which every vessel, at its fullest, stays within its room. */
export function vesselGrain(fullest: readonly VesselContent[]): VesselGrain {
  for (const peoplePerDot of PEOPLE_PER_DOT) {
    for (let pitch = PITCH.max; pitch >= PITCH.min; pitch -= PITCH.step) {
      const grain = { peoplePerDot, pitch };
      if (fullest.every((content) => fits(content, grain))) return grain;
    }
  }
  return { peoplePerDot: 3125, pitch: PITCH.min };
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
    if (left <= 0) return rows;
    if (base >= widest) return tallHeap(count, widest);
    base++;
  }
}

/** Where the floor is too short for a half circle, the middle of the heap is filled in rows and the top stays round. */
function tallHeap(count: number, widest: number): number[] {
  const round: number[] = [];
  const height = widest * 0.5;
  for (let row = 0; row < height; row++)
    round.push(Math.max(1, Math.round(widest * Math.sqrt(1 - (row / height) ** 2))));
  const top = round.reduce((sum, dots) => sum + dots, 0);
  const full = Math.max(0, Math.floor((count - top) / widest));
  const rows = Array.from({ length: full }, () => widest);
  let left = count - full * widest;
  for (const dots of [widest, ...round]) {
    const here = Math.min(left, dots);
    if (here <= 0) break;
    rows.push(here);
    left -= here;
  }
  return rows;
}

/** Full rows from the floor up; the last one holds what is left. */
function levelRows(count: number, columns: number): number[] {
  const rows = Array.from({ length: Math.floor(count / columns) }, () => columns);
  return count % columns === 0 ? rows : [...rows, count % columns];
}

/** Rows of ready people, each narrower than the one below, so that they lie as a heap on the others. */
function readyRows(count: number, columns: number): number[] {
  const rows: number[] = [];
  let left = count;
  for (let wide = columns; left > 0; wide = Math.max(Math.ceil(columns / 2), wide - HEAP_STEP)) {
    rows.push(Math.min(left, wide));
    left -= wide;
  }
  return rows;
}

/** Places rows of dots one above the other, every row in the middle or from the left wall. */
function placeRows(rows: readonly number[], { box, pitch, rise, floor, align, shake }: RowPlace): Float32Array {
  const seats = new Float32Array(rows.reduce((sum, dots) => sum + dots, 0) * 2);
  const centre = box.x + box.width / 2;
  const columns = columnsOf(box, pitch);
  let placed = 0;
  rows.forEach((dots, row) => {
    const first = centre - (((align === 'middle' ? dots : columns) - 1) * pitch) / 2;
    for (let dot = 0; dot < dots; dot++) {
      const off = shake * pitch;
      seats[placed * 2] = first + dot * pitch + off * (2 * shareOf(row * 977 + dot) - 1);
      seats[placed * 2 + 1] = floor - (row + 0.5) * rise + off * 0.7 * (2 * shareOf(row * 1543 + dot + 7) - 1);
      placed++;
    }
  });
  return seats;
}

interface RowPlace {
  readonly box: Box;
  readonly pitch: number;
  /** Distance of two rows. */
  readonly rise: number;
  readonly floor: number;
  readonly align: 'left' | 'middle';
  /** How far a dot may lie off its place, in pitches. */
  readonly shake: number;
}

const NO_DOTS = new Float32Array(0);

/** Dots on the street: strewn over the floor, none on another. */
function strewn(count: number, box: Box, pitch: number): Float32Array {
  const columns = columnsOf(box, pitch);
  const most = columns * Math.max(1, Math.floor(box.height / pitch));
  const rows = Math.min(Math.ceil(most / columns), Math.max(2, Math.ceil((count * 1.55) / columns)));
  const cells = rows * columns;
  if (count > cells) return placeRows(levelRows(count, columns), levelPlace(box, pitch));
  const seats = new Float32Array(count * 2);
  const left = box.x + (box.width - (columns - 1) * pitch) / 2;
  for (let dot = 0; dot < count; dot++) {
    const cell = Math.floor(((dot + shareOf(dot * 31 + 5) * 0.9) * cells) / count);
    // Columns first, so that the floor is strewn from end to end.
    const column = Math.floor(cell / rows);
    const row = cell % rows;
    seats[dot * 2] = left + column * pitch + (shareOf(dot * 17) - 0.5) * pitch * 0.3;
    seats[dot * 2 + 1] = box.y + box.height - (row + 0.5) * pitch + (shareOf(dot * 19 + 3) - 0.5) * pitch * 0.3;
  }
  return seats;
}

function levelPlace(box: Box, pitch: number): RowPlace {
  return { box, pitch, rise: pitch, floor: box.y + box.height - 1, align: 'left', shake: 0 };
}

/** Places exactly as many dots as there are people: the others from the floor up, the ready on rows of their own on top. */
export function vesselDots(content: VesselContent, grain: VesselGrain): VesselDots {
  const { form, box } = content;
  const { pitch, peoplePerDot } = grain;
  const ready = Math.round(Math.min(content.ready, content.people) / peoplePerDot);
  const others = Math.max(0, Math.round(content.people / peoplePerDot) - ready);
  const columns = columnsOf(box, pitch);
  if (form === 'loose') return { others: strewn(others, box, pitch), ready: NO_DOTS };
  if (form === 'heap') {
    const place: RowPlace = { ...levelPlace(box, pitch), rise: pitch * 0.94, align: 'middle', shake: 0.16 };
    return { others: placeRows(heapRows(others, columns), place), ready: NO_DOTS };
  }
  const place = levelPlace(box, pitch);
  const rows = levelRows(others, columns);
  const wide = pitch * READY_PITCH;
  const floor = place.floor - rows.length * pitch - 0.5;
  const above: RowPlace = { box, pitch: wide, rise: wide, floor, align: 'middle', shake: 0 };
  return {
    others: placeRows(rows, place),
    ready: ready === 0 ? NO_DOTS : placeRows(readyRows(ready, columnsOf(box, wide)), above),
  };
}
