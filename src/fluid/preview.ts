import type { TwinRun } from './run-twin';
import type { TwinSeriesName } from './twin-series';

/**
 * By what to multiply a present line to preview a change: the series of the changed twin over that of the baseline,
 * week by week, 1 where the baseline is 0. As long as the shorter of the two runs.
 */
export function previewRatio(baseline: TwinRun, changed: TwinRun, series: TwinSeriesName): Float64Array {
  const before = baseline.weekly[series];
  const after = changed.weekly[series];
  const ratio = new Float64Array(Math.min(before.length, after.length));
  for (let week = 0; week < ratio.length; week++) {
    const base = before[week] ?? 0;
    ratio[week] = base === 0 ? 1 : (after[week] ?? 0) / base;
  }
  return ratio;
}
