import { DAYS_PER_YEAR } from '../contract/calendar';
import { WAITING_BIN_DAYS, waitingBinStart } from '../player/waiting-bins';
import type { Curve } from './curve';

/** Registration times the straight part of the ribbon may show, the shortest first. @unit years */
const RIBBON_YEARS = [4, 8, 12, 16, 24, 40] as const;
/** Share of the people who must find room on the straight part. */
const SHOWN_STRAIGHT = 0.985;
/** Registration time at the gate, as a multiple of that at the bend; who is registered longer stands there too. */
const GATE_FACTOR = 1.6;

/** People one dot may stand for, the finest first. */
const PEOPLE_PER_DOT = [10, 20, 25, 50, 100] as const;
/** Smallest and largest distance of dots. @unit px */
const PITCH = { min: 2.5, max: 4.3 };

/** Where registration times stand on the ribbon. */
export interface RibbonScale {
  readonly curve: Curve;
  /** Share of the curve where the straight part begins, seen from the gate. */
  readonly bend: number;
  /** Registration time there. @unit years */
  readonly years: number;
}

/** Share of the ribbon, seen from the gate, of a registration time. The bend holds the longest registered. */
export function shareOfYears({ bend, years: straight }: RibbonScale, years: number): number {
  if (years <= 0) return 1;
  if (years <= straight) return 1 - ((1 - bend) * years) / straight;
  return Math.max(0, bend * (1 - (years - straight) / (straight * (GATE_FACTOR - 1))));
}

/** Registration time at a share of the ribbon. @unit years */
export function yearsAtShare({ bend, years }: RibbonScale, share: number): number {
  if (share >= bend) return ((1 - share) / (1 - bend)) * years;
  return years + (1 - share / bend) * years * (GATE_FACTOR - 1);
}

/** Registration times with a tick: the bend, between, and new. @unit years */
export function ribbonTicks({ years }: RibbonScale): number[] {
  const step = years / 4;
  return [4, 3, 2, 1, 0].map((tick) => tick * step).filter((tick) => Number.isInteger(tick));
}

/** Shortest scale on whose straight part nearly everybody finds room. */
export function ribbonYears(waiting: Int32Array, day: number): number {
  let people = 0;
  for (const count of waiting) people += count;
  const fits = RIBBON_YEARS.find((years) => peopleWithin(waiting, day, years) >= people * SHOWN_STRAIGHT);
  return fits ?? RIBBON_YEARS[RIBBON_YEARS.length - 1] ?? 40;
}

/** Number of people registered at most `years`, between the half-years spread evenly. */
function peopleWithin(waiting: Int32Array, day: number, years: number): number {
  let sum = 0;
  const from = day - years * DAYS_PER_YEAR;
  for (let bin = waiting.length - 1; bin >= 0; bin--) {
    const start = waitingBinStart(bin);
    const count = waiting[bin] ?? 0;
    if (count === 0) continue;
    const length = Math.max(1, Math.min(WAITING_BIN_DAYS, day + 1 - start));
    const share = (Math.min(start + length, day + 1) - Math.max(start, from)) / length;
    if (share <= 0) break;
    sum += count * Math.min(1, share);
  }
  return sum;
}

/** How the ribbon is drawn: the finest grain that fits its thickness. */
export interface RibbonGrain {
  readonly peoplePerDot: number;
  readonly pitch: number;
}

/** Grain at which the thickest half-year fits, so that dots never have to be left out. */
export function grainOf(waiting: Int32Array, scale: RibbonScale, thickness: number): RibbonGrain {
  const yearLength = (scale.curve.length * (1 - scale.bend)) / scale.years;
  const halfYear = yearLength / 2;
  let most = 1;
  for (const count of waiting) most = Math.max(most, count);
  for (const peoplePerDot of PEOPLE_PER_DOT) {
    const pitch = Math.sqrt((thickness * halfYear * peoplePerDot) / most) * 0.96;
    if (pitch >= PITCH.min) return { peoplePerDot, pitch: Math.min(pitch, PITCH.max) };
  }
  return { peoplePerDot: 100, pitch: PITCH.min };
}

/** Row of the n-th dot of a column, from the middle outwards; every other column is shifted by half a row. */
function latticeRow(n: number, column: number): number {
  const side = n % 2 === 0 ? 1 : -1;
  return column % 2 === 0 ? side * Math.ceil(n / 2) : side * (Math.floor(n / 2) + 0.5);
}

/** The dots of the waiting list and the outline around them. */
export interface RibbonDots {
  readonly count: number;
  /** x0, y0, x1, y1 … */
  readonly at: Float32Array;
  /** Half the thickness at every point of the curve, from the gate on. */
  readonly half: Float32Array;
}

/**
 * Dots of the waiting list on a day: position along the ribbon is registration time, thickness is people. There are
 * exactly as many as the list holds, rounded; those registered longer than the ribbon is stand at the gate.
 */
export function layRibbon(waiting: Int32Array, day: number, scale: RibbonScale, grain: RibbonGrain): RibbonDots {
  const { curve } = scale;
  const { pitch, peoplePerDot } = grain;
  let people = 0;
  for (const count of waiting) people += count;
  const total = Math.round(people / peoplePerDot);
  const at = new Float32Array(total * 2);
  const columns = Math.max(1, Math.floor(curve.length / pitch));
  const half = new Float32Array(columns + 1);
  const middle = { x: 0, y: 0 };
  const way = { x: 0, y: 0 };
  let placed = 0;
  // From the new end to the gate, so that rounding leaves nobody out: the last column takes the rest.
  for (let column = columns - 1; column >= 0; column--) {
    const until =
      column === 0
        ? total
        : Math.round(peopleWithin(waiting, day, yearsAtShare(scale, column / columns)) / peoplePerDot);
    const rows = Math.min(total, until) - placed;
    if (rows <= 0) continue;
    const share = (column + 0.5) / columns;
    curve.at(share, middle);
    curve.directionAt(share, way);
    half[column] = (rows * pitch) / 2;
    for (let row = 0; row < rows; row++) {
      const off = latticeRow(row, column) * pitch;
      at[placed * 2] = middle.x - way.y * off;
      at[placed * 2 + 1] = middle.y + way.x * off;
      placed++;
    }
  }
  return { count: placed, at, half };
}
