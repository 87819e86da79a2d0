import exp from '@stdlib/math-base-special-exp';

/** 1 / √(2π), the height of the standard normal density. */
const PEAK = 0.3989422804014327;

/** Beyond this many deviations the share is 0 or 1 to the last bit kept. */
const FAR = 8;

/** Share of the standard normal distribution below x (Marsaglia 2004, series of odd powers; error below 1e-14). */
export function normalShare(x: number): number {
  if (x <= -FAR) return 0;
  if (x >= FAR) return 1;
  let sum = x;
  let term = x;
  let previous = 0;
  for (let power = 3; Math.abs(sum - previous) > 0; power += 2) {
    previous = sum;
    term *= (x * x) / power;
    sum += term;
  }
  return 0.5 + sum * PEAK * exp(-0.5 * x * x);
}
