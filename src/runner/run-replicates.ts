import type { RunSpec } from '../contract/scenario';
import type { Replicate } from '../contract/simulation-service';
import { checkedReplicate } from './checked-answer';
import { asRunFailure } from './run-failure';
import type { WorkerPool } from './worker-pool';
import type { WorkerSeat } from './worker-seat';

/** A replicate whose worker ended is tried so often. */
const TRIES = 2;

/**
 * Runs specs in all workers of a pool and hands each replicate over as soon as it is there, with its place in `specs`;
 * so the order differs from time to time, and who sums must sum in the order of `specs`. Replicates wait for runs that
 * somebody watches. Resolves when all are there or `signal` was aborted; after that nothing more is handed over.
 * Rejects with a `RunFailure` where one does not come.
 */
export async function runReplicates(
  pool: WorkerPool,
  specs: readonly RunSpec[],
  { onReplicate, signal }: ReplicateOptions,
): Promise<void> {
  let next = 0;
  let hasFailed = false;
  const isWanted = (): boolean => !hasFailed && signal?.aborted !== true;
  const work = async (seat: WorkerSeat): Promise<void> => {
    for (let index = next++; index < specs.length && isWanted(); index = next++) {
      const replicate = await tryReplicate(seat, specs[index] as RunSpec, isWanted);
      if (replicate !== undefined && isWanted()) onReplicate(replicate, index);
    }
  };
  const working = pool.seats.map((seat) =>
    work(seat).catch((thrown: unknown) => {
      hasFailed = true;
      throw asRunFailure(thrown);
    }),
  );
  await Promise.race([Promise.all(working), aborted(signal)]);
}

/** Who gets the replicates, and what ends the waiting for them. */
export interface ReplicateOptions {
  readonly onReplicate: (replicate: Replicate, index: number) => void;
  readonly signal?: AbortSignal;
}

async function tryReplicate(seat: WorkerSeat, spec: RunSpec, isWanted: () => boolean): Promise<Replicate | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await seat.callAlone(isWanted, (service) => service.replicate(spec));
      return answer === undefined ? undefined : checkedReplicate(answer, spec.seed);
    } catch (thrown) {
      const failure = asRunFailure(thrown);
      if (failure.kind === 'stopped' || tries === TRIES || !isWanted()) throw failure;
    }
  }
}

/** Resolves when the signal is aborted, and else never. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
}
