import { pairedSeeds } from '../../analysis/paired-seeds';
import { viewCounts } from '../../contract/counts';
import type { Counts } from '../../contract/counts';
import type { RunSpec } from '../../contract/scenario';
import { runReplicates } from '../../runner/run-replicates';
import type { WorkerPool } from '../../runner/worker-pool';
import type { RunPair } from '../figures/group-differences';
import { NO_PAIRS } from './paired-runs';
import type { PairedRuns } from './paired-runs';
import { runKey } from './run-spec';

/** Pairs of futures after each change, that of the run shown included. */
const WANTED_PAIRS = 8;

/** Two runs that were shown, whole. */
export interface ShownPair {
  readonly baseline: { readonly spec: RunSpec; readonly counts: Counts };
  readonly changed: { readonly spec: RunSpec; readonly counts: Counts };
}

/** Pairs of futures with the same people, computed while the workers have nothing else to do. */
export class PairDesk {
  pairs: PairedRuns = NO_PAIRS;
  /** Baselines by run, for the next change: they are the same ones then. */
  private readonly baselines = new Map<string, Counts>();
  private abort: AbortController | null = null;
  private readonly pool: WorkerPool;
  private readonly tell: () => void;

  constructor(pool: WorkerPool, tell: () => void) {
    this.pool = pool;
    this.tell = tell;
  }

  /** Gives up what was under way and forgets the pairs: they were of another plan. */
  clear(): void {
    this.abort?.abort();
    this.abort = null;
    this.pairs = NO_PAIRS;
  }

  /** Starts with the pair that is shown and computes the others. */
  start({ baseline, changed }: ShownPair): void {
    this.clear();
    const abort = new AbortController();
    this.abort = abort;
    const found = new Array<Partial<RunPair>>(WANTED_PAIRS);
    found[0] = { baseline: baseline.counts, changed: changed.counts };
    this.publish(found);
    const jobs = this.jobs(baseline.spec, changed.spec, found);
    void runReplicates(
      this.pool,
      jobs.map(({ spec }) => spec),
      {
        signal: abort.signal,
        onReplicate: (replicate, index) => {
          const job = jobs[index];
          if (job === undefined) return;
          const counts = viewCounts(replicate.counts);
          if (job.side === 'baseline') this.baselines.set(runKey(job.spec), counts);
          found[job.pair] = { ...found[job.pair], [job.side]: counts };
          this.publish(found);
        },
      },
    ).catch(() => {
      this.stopWanting();
    });
  }

  /** What is to be computed, pair by pair; baselines that are known are put in their place at once. */
  private jobs(
    baseline: RunSpec,
    changed: RunSpec,
    found: Partial<RunPair>[],
  ): readonly { spec: RunSpec; pair: number; side: keyof RunPair }[] {
    const jobs: { spec: RunSpec; pair: number; side: keyof RunPair }[] = [];
    for (const [pair, seed] of pairedSeeds(baseline.seed, WANTED_PAIRS).entries()) {
      if (pair === 0) continue;
      const base = { ...baseline, seed };
      const known = this.baselines.get(runKey(base));
      found[pair] = known === undefined ? {} : { baseline: known };
      if (known === undefined) jobs.push({ spec: base, pair, side: 'baseline' });
      jobs.push({ spec: { ...changed, seed }, pair, side: 'changed' });
    }
    return jobs;
  }

  /** Pairs in order of seed, so that sums come out the same whichever worker was first. */
  private publish(found: readonly Partial<RunPair>[]): void {
    const pairs = found.filter((pair): pair is RunPair => pair.baseline !== undefined && pair.changed !== undefined);
    if (pairs.length === this.pairs.pairs.length && this.pairs.wanted === WANTED_PAIRS) return;
    this.pairs = { pairs, wanted: WANTED_PAIRS };
    this.tell();
  }

  /** No more will come: what is there is all there is. */
  private stopWanting(): void {
    this.pairs = { ...this.pairs, wanted: this.pairs.pairs.length };
    this.tell();
  }
}
