import { exp, ln } from './elementary';

const CENTRAL = [
  [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637],
  [-8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833],
] as const;
const TAIL = [
  0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609,
  0.0003951896511919, 0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
] as const;

/** Quantile of the standard normal distribution (Moro 1995, absolute error below 3e-9 within seven deviations). */
export function normalQuantile(u: number): number {
  const y = u - 0.5;
  if (y > -0.42 && y < 0.42) {
    const r = y * y;
    const [a, b] = CENTRAL;
    const numerator = ((a[3] * r + a[2]) * r + a[1]) * r + a[0];
    const denominator = (((b[3] * r + b[2]) * r + b[1]) * r + b[0]) * r + 1;
    return (y * numerator) / denominator;
  }
  const r = ln(-ln(y > 0 ? 1 - u : u));
  let x = 0;
  for (let i = TAIL.length - 1; i >= 0; i--) x = x * r + TAIL[i];
  return y < 0 ? -x : x;
}

/** Halvings after which a probability is known to the last bits of a number. */
const HALVINGS = 52;

/** Chance that a standard normal variate lies below a value, as the inverse of `normalQuantile`. */
export function normalProbability(value: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Unit-exponential quantile: the threshold a cumulated hazard must reach. */
export function exponentialQuantile(u: number): number {
  return -ln(u);
}

/** Lognormal quantile by its median and the standard deviation of its logarithm. */
export function lognormalQuantile(u: number, median: number, sigma: number): number {
  return median * exp(sigma * normalQuantile(u));
}

/** A source of numbers in (0, 1): one keyed purpose of one agent, numbered. */
export type Uniforms = (n: number) => number;

/**
 * Gamma variate with a shape of whole or half numbers, as the sum of exponentials and of half a squared normal. `shift`
 * says with which number of the source it begins; it takes one for every whole and one for a half.
 */
export function gammaVariate(uniforms: Uniforms, shift: number, shape: number, mean: number): number {
  const whole = Math.floor(shape);
  let sum = 0;
  for (let i = 0; i < whole; i++) sum += exponentialQuantile(uniforms(shift + i));
  if (shape > whole) {
    const z = normalQuantile(uniforms(shift + whole));
    sum += (z * z) / 2;
  }
  return (sum * mean) / shape;
}

/** What is left of a stay that was met at any moment: a share of one drawn in proportion to its length (2.5). */
export function residualGamma(uniforms: Uniforms, shift: number, shape: number, mean: number): number {
  return uniforms(shift) * gammaVariate(uniforms, shift + 1, shape + 1, (mean * (shape + 1)) / shape);
}
