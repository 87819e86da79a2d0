import { scaleLinear } from 'd3-scale';

/** The axis of values of a chart: values to pixels, round ticks. */
export interface ValueAxis {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
}

/** Least part of its top value that an axis spans, so that a ripple does not look like a wave. */
const LEAST_SPAN = 0.3;

function extent(series: readonly Float64Array[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series)
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return low <= high ? [low, high] : [0, 1];
}

/** The axis for some lines in a plot `height` pixels high: all of them fit, with room above. */
export function createValueAxis(series: readonly Float64Array[], height: number): ValueAxis {
  const [low, high] = extent(series);
  const top = high > 0 ? high + 0.15 * Math.max(high - low, LEAST_SPAN * high) : 1;
  const bottom = Math.min(low - 0.1 * (top - low), (1 - LEAST_SPAN) * top);
  const scale = scaleLinear()
    .domain([bottom < 0.2 * top ? 0 : bottom, top])
    .nice(4)
    .range([height, 0]);
  const ticks = scale.ticks(height < 60 ? 2 : height < 90 ? 3 : 4);
  return { y: (value) => scale(value), ticks, startsAtZero: scale.domain()[0] === 0 };
}

/** The axis for lines of differences in a plot `height` pixels high: zero is always on it. */
export function createDifferenceAxis(series: readonly Float64Array[], height: number): ValueAxis {
  const [low, high] = extent(series);
  const [bottom, top] = [Math.min(0, low), Math.max(0, high)];
  const room = 0.08 * Math.max(top - bottom, 1e-9);
  const scale = scaleLinear()
    .domain([bottom - (bottom < 0 ? room : 0), top + room])
    .nice(4)
    .range([height, 0]);
  return { y: (value) => scale(value), ticks: scale.ticks(4), startsAtZero: scale.domain()[0] === 0 };
}
