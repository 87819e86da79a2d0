/** A source of uniform numbers in 0..1. */
export type Random = () => number;

/** Standard normal number (Box and Muller). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma number of scale 1 (Marsaglia and Tsang 2000), any positive shape. */
function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * Math.pow(1 - random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = Math.pow(1 + c * x, 3);
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beta number. */
export function drawBeta(random: Random, a: number, b: number): number {
  const x = drawGamma(random, a);
  return x / (x + drawGamma(random, b));
}

/** Shares that add up to 1 (Dirichlet). */
export function drawShares(random: Random, alphas: readonly number[]): number[] {
  const draws = alphas.map((alpha) => drawGamma(random, alpha));
  const total = draws.reduce((a, b) => a + b, 0);
  return draws.map((draw) => draw / total);
}
