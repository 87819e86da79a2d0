import type { RunSpec } from '../contract/scenario';
import type { Replicate } from '../contract/simulation-service';
import { runReplicates } from '../runner/run-replicates';
import { createWorkerPool } from '../runner/worker-pool';
import type { CommandContext } from './command-context';

/** With how many workers, and what is kept of each replicate. */
export interface ComputeOptions<Kept> {
  readonly workers: number;
  readonly keep: (replicate: Replicate, index: number) => Kept;
}

/** Computes all replicates and tells progress; they come back in the order of the specs, whichever was ready first. */
export async function computeAll<Kept>(
  specs: readonly RunSpec[],
  { speech, terminal }: CommandContext,
  { workers, keep }: ComputeOptions<Kept>,
): Promise<Kept[]> {
  const pool = createWorkerPool({ createWorker: terminal.createWorker, size: workers, silenceMs: Infinity });
  const kept: Kept[] = [];
  let done = 0;
  try {
    await runReplicates(pool, specs, {
      onReplicate: (replicate, index) => {
        kept[index] = keep(replicate, index);
        done++;
        terminal.error(speech.text('cli.progress.done', { done, total: specs.length, seed: replicate.seed }));
      },
    });
  } finally {
    pool.restart();
  }
  return kept;
}
