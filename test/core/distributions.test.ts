import { describe, expect, it } from 'vitest';
import { exponentialQuantile, lognormalQuantile, normalQuantile } from '../../src/core/math/distributions';
import { exp, ln, logistic } from '../../src/core/math/elementary';

/** Quantiles of the standard normal distribution, to 15 figures. */
const NORMAL = [
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446004],
  [0.92, 1.4050715603096329],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [0.999, 3.090232306167813],
  [0.999999, 4.753424308822899],
  [1e-9, -5.997807015007687],
] as const;

/** Mean of a function of a quantile over n equal steps of (0, 1). */
function mean(n: number, value: (u: number) => number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += value((i + 0.5) / n);
  return sum / n;
}

describe('the normal quantile', () => {
  it.each(NORMAL)('of %d is %d', (u, z) => {
    expect(Math.abs(normalQuantile(u) - z)).toBeLessThan(1e-8);
  });

  it('is odd, rises and is finite for every draw that can occur', () => {
    let before = -Infinity;
    for (const u of [0.5 / 2 ** 32, 1e-6, 0.01, 0.07999, 0.08001, 0.3, 0.5, 0.7, 0.91999, 0.92001, 1 - 0.5 / 2 ** 32]) {
      const z = normalQuantile(u);
      expect(Number.isFinite(z)).toBe(true);
      expect(z).toBeGreaterThan(before);
      expect(Math.abs(z + normalQuantile(1 - u))).toBeLessThan(1e-6);
      before = z;
    }
  });
});

describe('the durations', () => {
  it('exponential have mean 1 and variance 1', () => {
    const first = mean(1_000_000, exponentialQuantile);
    const second = mean(1_000_000, (u) => exponentialQuantile(u) ** 2);
    expect(first).toBeCloseTo(1, 4);
    expect(second - first * first).toBeCloseTo(1, 3);
  });

  it('lognormal have the median and the mean e^{σ²/2} above it', () => {
    expect(lognormalQuantile(0.5, 14, 0.6)).toBeCloseTo(14, 10);
    expect(mean(200_000, (u) => lognormalQuantile(u, 14, 0.6))).toBeCloseTo(14 * Math.exp(0.18), 2);
    expect(mean(200_000, (u) => lognormalQuantile(u, 23, 0.58))).toBeCloseTo(23 * Math.exp(0.58 ** 2 / 2), 2);
    // The plan of the issue: interquartile range of the building time 16–35 months.
    expect(lognormalQuantile(0.25, 23, 0.58)).toBeCloseTo(15.55, 1);
    expect(lognormalQuantile(0.75, 23, 0.58)).toBeCloseTo(34.01, 1);
  });

  it('rest on elementary functions that agree with those of the engine', () => {
    for (const x of [-20, -1.5, -1e-9, 0, 0.3, 2, 30]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 14);
    for (const x of [1e-12, 0.2, 1, 7, 1e9]) expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-13);
    expect(logistic(0)).toBe(0.5);
    expect(logistic(2.2)).toBeCloseTo(0.9002495, 7);
    expect(logistic(-800)).toBe(0);
  });
});
