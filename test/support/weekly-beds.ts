/** Beds that are given out once a step to who asks, the first first. */
export interface SteppedBeds {
  readonly beds: number;
  /** People who ask, a stay. */
  readonly load: number;
  /** Mean stay, exponential. @unit steps */
  readonly staySteps: number;
}

/** In the long run, just after beds were given out. */
export interface SteppedQueue {
  /** Chance that no bed is free. */
  readonly full: number;
  /** Mean number of people who wait. */
  readonly waiting: number;
}

/** People in beds and waiting beyond which a queue with a load of nine in ten is cut off: it is there once in 10¹⁰ steps. */
const MOST = 260;

function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  while (chances.length <= mean || chances.at(-1)! > 1e-17) chances.push((chances.at(-1)! * mean) / chances.length);
  return chances;
}

function binomial(n: number, chance: number): number[] {
  let chances = [1];
  for (let i = 0; i < n; i++)
    chances = [...chances, 0].map((here, k) => here * (1 - chance) + (chances[k - 1] ?? 0) * chance);
  return chances;
}

/** Solves `x = x P`, `Σ x = 1`, by the elimination of states from the last (Grassmann, Taksar and Heyman 1985). */
function stationary(matrix: number[][]): number[] {
  const n = matrix.length;
  for (let last = n - 1; last > 0; last--) {
    const row = matrix[last]!;
    const leaves = row.slice(0, last).reduce((sum, chance) => sum + chance, 0);
    for (let i = 0; i < last; i++) {
      const through = matrix[i]![last]! / leaves;
      matrix[i]![last] = through;
      for (let j = 0; j < last; j++) matrix[i]![j]! += through * row[j]!;
    }
  }
  const shares = [1];
  for (let state = 1; state < n; state++)
    shares.push(shares.reduce((sum, share, i) => sum + share * matrix[i]![state]!, 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/**
 * The queue for beds in steps: of those in bed each is gone by the next step with the same chance, who came since asks with
 * those who wait. With ever more steps in a stay it is the Erlang delay system.
 */
export function steppedQueue({ beds, load, staySteps }: SteppedBeds): SteppedQueue {
  const arrivals = poisson(load / staySteps);
  const leaving = Array.from({ length: beds + 1 }, (_, guests) => binomial(guests, 1 - Math.exp(-1 / staySteps)));
  const matrix = Array.from({ length: MOST + 1 }, (_, people) => {
    const row = Array.from({ length: MOST + 1 }, () => 0);
    leaving[Math.min(people, beds)]!.forEach((leave, left) => {
      arrivals.forEach((arrive, came) => {
        row[Math.min(MOST, people - left + came)]! += leave * arrive;
      });
    });
    return row;
  });
  const shares = stationary(matrix);
  return {
    full: shares.slice(beds).reduce((sum, share) => sum + share, 0),
    waiting: shares.reduce((sum, share, people) => sum + share * Math.max(0, people - beds), 0),
  };
}
