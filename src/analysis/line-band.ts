import { QUANTILE_SHARES } from './spread';
import { quantile } from './quantile';

/** A weekly line. */
export type Line = Float32Array | Float64Array;

/** Where some lines lie, week by week: one line for each of `QUANTILE_SHARES`. */
export type LineBand = readonly Float64Array[];

/** The band of some lines, the same in whichever order they come; weeks without a number in any line stay NaN. */
export function lineBand(lines: readonly Line[]): LineBand {
  const weeks = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const band = QUANTILE_SHARES.map(() => new Float64Array(weeks).fill(Number.NaN));
  const values = new Float64Array(lines.length);
  for (let week = 0; week < weeks; week++) {
    let known = 0;
    for (const line of lines) {
      const value = line[week] ?? Number.NaN;
      if (!Number.isNaN(value)) values[known++] = value;
    }
    if (known === 0) continue;
    const sorted = values.subarray(0, known).sort();
    QUANTILE_SHARES.forEach((share, index) => {
      const quantiles = band[index];
      if (quantiles !== undefined) quantiles[week] = quantile(sorted, share);
    });
  }
  return band;
}

/** The difference of two lines, week by week: exactly 0 where both are the same. */
export function lineDifference(compared: Line, changed: Line): Float64Array {
  return Float64Array.from(changed, (value, week) => value - (compared[week] ?? Number.NaN));
}
