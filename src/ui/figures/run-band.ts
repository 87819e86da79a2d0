import { FEWEST_PAIRS } from '../../analysis/paired-difference';
import { quantile } from '../../analysis/quantile';
import type { Counts } from '../../contract/counts';
import type { IndicatorId } from '../../contract/indicators';
import { runSeries } from './run-series';

/** Where the futures of one plan lie, week by week: all of them, and the half in the middle. */
export interface RunBand {
  readonly futures: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly innerLow: Float64Array;
  readonly innerHigh: Float64Array;
}

/** The band of an indicator over several futures of one plan; null where they are too few to say anything. */
export function runBand(futures: readonly Counts[], indicator: IndicatorId): RunBand | null {
  if (futures.length < FEWEST_PAIRS) return null;
  const lines = futures.map((counts) => runSeries(counts, indicator));
  const weeks = Math.min(...lines.map(({ length }) => length));
  const band = {
    futures: futures.length,
    low: new Float64Array(weeks),
    high: new Float64Array(weeks),
    innerLow: new Float64Array(weeks),
    innerHigh: new Float64Array(weeks),
  };
  const values = new Float64Array(lines.length);
  for (let week = 0; week < weeks; week++) {
    lines.forEach((line, index) => {
      values[index] = line[week] ?? Number.NaN;
    });
    values.sort();
    band.low[week] = quantile(values, 0);
    band.high[week] = quantile(values, 1);
    band.innerLow[week] = quantile(values, 0.25);
    band.innerHigh[week] = quantile(values, 0.75);
  }
  return band;
}
