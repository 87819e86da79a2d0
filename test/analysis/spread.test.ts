import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBand, lineDifference } from '../../src/analysis/line-band';
import { pairedSpread, QUANTILE_SHARES, quantilesOf, spreadOf } from '../../src/analysis/spread';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

/** The value below which a share of the distance from the first to the last lies, walked step by step. */
function byWalking(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  let left = share * (sorted.length - 1);
  let at = 0;
  for (; left >= 1 && at < sorted.length - 1; left--) at++;
  const here = sorted[at]!;
  return here + left * ((sorted[at + 1] ?? here) - here);
}

describe('quantiles', () => {
  it('are those found by walking along the values', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        quantilesOf(values).forEach((found, index) => {
          expect(found).toBeCloseTo(byWalking(values, QUANTILE_SHARES[index]!), 6);
        });
      }),
    );
  });

  it('do not depend on the order of the values, and rise', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = quantilesOf(values);
        expect(quantilesOf(values.toReversed())).toEqual(found);
        expect(found.toSorted((a, b) => a - b)).toEqual(found);
      }),
    );
  });

  it('leave out what is not a number', () => {
    expect(spreadOf([1, Number.NaN, 3])).toMatchObject({ futures: 2, mean: 2 });
    expect(pairedSpread([1, Number.NaN, 1], [2, 5, Number.NaN])).toMatchObject({ pairs: 1, mean: 1 });
  });
});

describe('paired differences', () => {
  it('count the seeds in which the sign is another', () => {
    expect(pairedSpread([0, 0, 0, 0], [5, 6, 7, -1])).toMatchObject({ pairs: 4, mean: 4.25, signFlips: 1 });
  });

  it('are exactly zero between the same values', () => {
    const { mean, low, high, quantiles, distinguishable } = pairedSpread([0.1, 0.2, 0.3], [0.1, 0.2, 0.3]);
    expect([mean, low, high, ...quantiles]).toEqual(Array(10).fill(0));
    expect(distinguishable).toBe(false);
  });
});

describe('bands of lines', () => {
  const lines = [
    [1, 4, Number.NaN],
    [2, 3, Number.NaN],
    [3, 9, 7],
  ].map((line) => Float64Array.from(line));

  it('hold the quantiles of each week, whichever line comes first', () => {
    const band = lineBand(lines);
    expect(band.map((line) => line[0])).toEqual(quantilesOf([1, 2, 3]));
    expect(band.map((line) => line[1])).toEqual(quantilesOf([4, 3, 9]));
    expect(lineBand(lines.toReversed())).toEqual(band);
  });

  it('take the lines that have a number, and none where there is none', () => {
    expect(lineBand(lines)[3]?.[2]).toBe(7);
    expect(lineBand([Float64Array.of(Number.NaN)])[3]).toEqual(Float64Array.of(Number.NaN));
    expect(lineBand([])[3]).toHaveLength(0);
  });

  it('are exactly zero between the same lines', () => {
    expect(lineDifference(Float32Array.of(0.1, 2), Float32Array.of(0.1, 3))).toEqual(Float64Array.of(0, 1));
  });
});
