import type { SeedResult } from './seed-result';

/** Futures of one run, each of another seed. */
export interface RunFutures {
  readonly run: string;
  readonly results: readonly SeedResult[];
}

/** Of some runs the futures of the seeds that all of them have, in the order of the seeds, whichever came first. */
export function pairedFutures(runs: readonly RunFutures[], seeds: readonly string[]): readonly RunFutures[] {
  const known = runs.map(({ results }) => new Map(results.map((result) => [result.seed, result])));
  const shared = seeds.filter((seed) => known.every((results) => results.has(seed)));
  return runs.map(({ run }, index) => ({
    run,
    results: shared.flatMap((seed) => known[index]?.get(seed) ?? []),
  }));
}
