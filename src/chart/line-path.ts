import { DAYS_PER_WEEK } from '../contract/calendar';

/** A weekly series. */
export type WeeklySeries = Float32Array | Float64Array;

/** From days and values to pixels. */
export interface LineScales {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Path of a weekly series as an SVG `d`: the value of week w stands at the end of that week. What is not a number is
 * left out, and the line with it.
 */
export function linePath(series: WeeklySeries, scales: LineScales): string {
  let path = '';
  let isOpen = false;
  for (let week = 0; week < series.length; week++) {
    const value = series[week] ?? NaN;
    if (!Number.isFinite(value)) {
      isOpen = false;
      continue;
    }
    const x = scales.x((week + 1) * DAYS_PER_WEEK);
    path += `${isOpen ? 'L' : 'M'}${x.toFixed(1)},${scales.y(value).toFixed(1)}`;
    isOpen = true;
  }
  return path;
}

/** Path around the room between two weekly series, from the first week in which both are numbers. */
export function bandPath(low: Float64Array, high: Float64Array, scales: LineScales): string {
  const corners: string[] = [];
  const point = (week: number, value: number): string =>
    `${scales.x((week + 1) * DAYS_PER_WEEK).toFixed(1)},${scales.y(value).toFixed(1)}`;
  for (const [week, value] of high.entries()) if (Number.isFinite(value)) corners.push(point(week, value));
  for (let week = low.length - 1; week >= 0; week--) {
    const value = low[week] ?? Number.NaN;
    if (Number.isFinite(value)) corners.push(point(week, value));
  }
  return corners.length === 0 ? '' : `M${corners.join('L')}Z`;
}
