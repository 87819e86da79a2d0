import { viewCounts } from '../../contract/counts';
import type { Counts } from '../../contract/counts';
import type { RunSpec } from '../../contract/scenario';
import { runReplicates } from '../../runner/run-replicates';
import type { WorkerPool } from '../../runner/worker-pool';
import { worldKey } from './run-spec';

/** What is known of runs that are not on the stage: a new object when there is more. */
export interface CountsState {
  /** Whole counts by `worldKey`. */
  readonly known: ReadonlyMap<string, Counts>;
  readonly hasFailed: boolean;
}

/** Runs kept beside those that are wanted, some megabytes each; the oldest go first. */
const MOST_KEPT = 4;

/**
 * The counts of plans that the page does not play, whole, each computed when it is first asked for. The runs of the stage
 * are kept elsewhere and do not make room for these.
 */
export class CountsDesk {
  private state: CountsState = { known: new Map(), hasFailed: false };
  private wanted: readonly RunSpec[] = [];
  private abort: AbortController | null = null;
  private readonly listeners = new Set<() => void>();
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

  readonly getState = (): CountsState => this.state;

  /** Wants these runs in place of those before, and begins with what is not known. */
  want(specs: readonly RunSpec[]): void {
    this.stop();
    this.wanted = specs;
    this.goOn();
  }

  /** Gives up what is under way; what is done stays. */
  stop(): void {
    this.abort?.abort();
    this.abort = null;
  }

  /** Goes on with what is wanted and not known, after a failure too. */
  goOn(): void {
    const open = this.wanted.filter((spec) => !this.state.known.has(worldKey(spec)));
    if (this.state.hasFailed) this.tell({ ...this.state, hasFailed: false });
    if (this.abort !== null || open.length === 0) return;
    const abort = new AbortController();
    this.abort = abort;
    void runReplicates(this.pool, open, {
      signal: abort.signal,
      onReplicate: (replicate, index) => {
        const spec = open[index];
        if (spec !== undefined) this.keep(worldKey(spec), viewCounts(replicate.counts));
      },
    }).then(
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
    if (hasFailed) this.tell({ ...this.state, hasFailed });
  }

  private keep(key: string, counts: Counts): void {
    const wanted = new Set(this.wanted.map(worldKey));
    const others = [...this.state.known].filter(([known]) => !wanted.has(known)).slice(-MOST_KEPT);
    const held = [...this.state.known].filter(([known]) => wanted.has(known));
    this.tell({ ...this.state, known: new Map([...others, ...held, [key, counts]]) });
  }

  private tell(state: CountsState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
