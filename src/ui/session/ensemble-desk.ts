import { sampleBeliefs, withBeliefs } from '../../analysis/belief-sample';
import type { RunFutures } from '../../analysis/paired-futures';
import { seedResult } from '../../analysis/seed-result';
import type { SeedResult } from '../../analysis/seed-result';
import type { RunSpec, Scenario } from '../../contract/scenario';
import { runReplicates } from '../../runner/run-replicates';
import type { WorkerPool } from '../../runner/worker-pool';
import { worldKey } from './run-spec';

/** A run of which several futures are wanted. */
export interface EnsembleRun {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Futures that are wanted: every run with every seed. */
export interface EnsembleWish {
  readonly runs: readonly EnsembleRun[];
  readonly seeds: readonly string[];
  /** Whether beliefs are drawn anew for every seed, the same for all runs. */
  readonly isSampled: boolean;
}

/** What is known of the futures that are wanted: a new object when there are more. */
export interface EnsembleState {
  /** Of every run what is known, in whichever order it came. */
  readonly futures: readonly RunFutures[];
  /** Runs of single futures done, and wanted. */
  readonly done: number;
  readonly wanted: number;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** One future of one run. */
interface Job {
  readonly run: string;
  /** The same for two futures that are the same, whatever their scenarios are called. */
  readonly key: string;
  readonly spec: RunSpec;
}

/** Time between two tellings while futures come in: drawing them costs more than computing one. @unit milliseconds */
const TELL_MS = 400;

/** Futures kept at most, some 30 kB each; the oldest go first. */
const MOST_KEPT = 1200;

const NOTHING: EnsembleState = { futures: [], done: 0, wanted: 0, isBusy: false, hasFailed: false };

/** Every future of a wish: the first seed of all runs, then the second. */
function jobsOf({ runs, seeds, isSampled }: EnsembleWish): readonly Job[] {
  return seeds.flatMap((seed) => {
    const sample = isSampled ? sampleBeliefs(seed) : null;
    return runs.map(({ id, scenario }) => ({
      run: id,
      key: JSON.stringify([worldKey({ scenario, seed }), isSampled]),
      spec: { scenario: sample === null ? scenario : withBeliefs(scenario, sample), seed },
    }));
  });
}

/**
 * Computes many futures of a few runs in all workers, seed by seed, so that pairs come early; the run that is watched
 * goes first. Of each future only a small result is kept, and kept when the wish changes: going on costs nothing twice.
 */
export class EnsembleDesk {
  private state = NOTHING;
  private runs: readonly string[] = [];
  private jobs: readonly Job[] = [];
  private readonly known = new Map<string, SeedResult>();
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly pool: WorkerPool;

  constructor(pool: WorkerPool) {
    this.pool = pool;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getState = (): EnsembleState => this.state;

  /** Wants these futures in place of those before, and begins with what is not known. */
  want(wish: EnsembleWish): void {
    this.stop();
    this.runs = wish.runs.map(({ id }) => id);
    this.jobs = jobsOf(wish);
    this.goOn();
  }

  /** Gives up what is under way; what is done stays. */
  stop(): void {
    this.abort?.abort();
    this.abort = null;
    this.tell();
  }

  /** Goes on with what is wanted and not known. */
  goOn(): void {
    const open = this.jobs.filter(({ key }) => !this.known.has(key));
    if (this.abort !== null || open.length === 0) {
      this.tell();
      return;
    }
    const abort = new AbortController();
    this.abort = abort;
    this.tell();
    void runReplicates(
      this.pool,
      open.map(({ spec }) => spec),
      {
        signal: abort.signal,
        onReplicate: (replicate, index) => {
          const job = open[index];
          if (job !== undefined) this.keep(job.key, seedResult(replicate, job.spec.scenario));
          this.tellSoon();
        },
      },
    ).then(
      () => {
        this.end(abort, false);
      },
      () => {
        this.end(abort, true);
      },
    );
  }

  private end(abort: AbortController, hasFailed: boolean): void {
    if (this.abort !== abort) return;
    abort.abort();
    this.abort = null;
    this.tell(hasFailed);
  }

  private keep(key: string, result: SeedResult): void {
    this.known.set(key, result);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
  }

  private tellSoon(): void {
    this.timer ??= setTimeout(() => {
      this.tell();
    }, TELL_MS);
  }

  private tell(hasFailed = false): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const results = new Map<string, SeedResult[]>(this.runs.map((run) => [run, []]));
    for (const { run, key } of this.jobs) {
      const result = this.known.get(key);
      if (result !== undefined) results.get(run)?.push(result);
    }
    const futures = this.runs.map((run) => ({ run, results: results.get(run) ?? [] }));
    const done = futures.reduce((sum, future) => sum + future.results.length, 0);
    this.state = { futures, done, wanted: this.jobs.length, isBusy: this.abort !== null, hasFailed };
    for (const listener of this.listeners) listener();
  }
}
