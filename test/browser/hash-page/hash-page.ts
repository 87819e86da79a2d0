import { comparisonRows, hashOfRows } from '../../../src/analysis/comparison-rows';
import { pairedFutures } from '../../../src/analysis/paired-futures';
import type { RunSpec } from '../../../src/contract/scenario';
import type { RunSummary } from '../../../src/contract/simulation-service';
import { runReplicates } from '../../../src/runner/run-replicates';
import { createRunScheduler, type RunScheduler } from '../../../src/runner/run-scheduler';
import { EnsembleDesk } from '../../../src/ui/session/ensemble-desk';
import type { EnsembleWish } from '../../../src/ui/session/ensemble-desk';
import { createWorkerPool, type WorkerPool } from '../../../src/runner/worker-pool';

/** What the page is asked for, and what it answers. */
export interface HashPage {
  /** Watched run from the first day, then the same run again from its newest snapshot. */
  hashStraightAndResumed(spec: RunSpec): Promise<{ straight: RunSummary; resumed: RunSummary; resumedFrom: number }>;
  /** Replicates with a number of workers, in order of the specs. */
  hashReplicates(specs: readonly RunSpec[], workers: number): Promise<readonly RunSummary[]>;
  /** Hash of the table of a comparison with the first run, computed with a number of workers. */
  hashComparison(wish: EnsembleWish, workers: number): Promise<string>;
}

function createPool(size: number): WorkerPool {
  return createWorkerPool({
    createWorker: () =>
      new Worker(new URL('../../../workers/simulation.worker.ts', import.meta.url), { type: 'module' }),
    size,
    silenceMs: Infinity,
  });
}

function watch(
  scheduler: RunScheduler,
  spec: RunSpec,
  heldDays: number,
): Promise<{ summary: RunSummary; from: number }> {
  return new Promise((resolve, reject) => {
    let from = -1;
    scheduler.request(
      { spec, heldDays },
      {
        opened: (run) => {
          from = run.fromDay;
        },
        chunk: () => undefined,
        finished: (summary) => {
          resolve({ summary, from });
        },
        failed: reject,
        superseded: () => {
          reject(new Error('superseded'));
        },
      },
    );
  });
}

const page: HashPage = {
  hashStraightAndResumed: async (spec) => {
    const scheduler = createRunScheduler(createPool(1));
    const straight = await watch(scheduler, spec, 0);
    const resumed = await watch(scheduler, spec, straight.summary.days);
    return { straight: straight.summary, resumed: resumed.summary, resumedFrom: resumed.from };
  },
  hashReplicates: async (specs, workers) => {
    const summaries: RunSummary[] = [];
    await runReplicates(createPool(workers), specs, {
      onReplicate: (replicate, index) => {
        summaries[index] = replicate.summary;
      },
    });
    return summaries;
  },
  hashComparison: (wish, workers) => {
    const pool = createPool(workers);
    const desk = new EnsembleDesk(pool);
    desk.want(wish);
    return new Promise((resolve) => {
      desk.subscribe(() => {
        const { futures, done, wanted, isBusy } = desk.getState();
        if (isBusy || done < wanted) return;
        pool.restart();
        resolve(hashOfRows(comparisonRows(pairedFutures(futures, wish.seeds), 0)));
      });
    });
  },
};

Object.assign(window, { hashPage: page });
