import type { HistoryChunk } from '../contract/history';
import type { RunSpec } from '../contract/scenario';
import type { OpenedRun, RunSummary } from '../contract/simulation-service';
import { checkedNext, checkedOpening } from './checked-answer';
import { asRunFailure, type RunFailure } from './run-failure';
import type { WorkerPool } from './worker-pool';
import type { WorkerSeat } from './worker-seat';

/** A run that is wanted. */
export interface RunRequest {
  readonly spec: RunSpec;
  /** Days of exactly this past that the sink holds already; 0 asks for everything. @unit days */
  readonly heldDays: number;
}

/** Where a run goes. Of `finished`, `failed` and `superseded` exactly one comes, and it comes last. */
export interface RunSink {
  /** The run begins; its first chunk starts on `fromDay`. Comes again after a restart. */
  opened(run: OpenedRun): void;
  chunk(chunk: HistoryChunk): void;
  finished(summary: RunSummary): void;
  failed(failure: RunFailure): void;
  /** A newer request took its place. */
  superseded(): void;
}

/** Runs that somebody watches, one at a time. */
export interface RunScheduler {
  /** Whether a run is under way. */
  readonly isBusy: boolean;
  /** Asks for a run. One is under way and the newest waits; those between are superseded at once. */
  request(request: RunRequest, sink: RunSink): void;
  /** Asks once more for the run that failed last, from where its sink got to. Nothing where none failed since. */
  restart(): void;
  /** Supersedes what waits, and what is under way at its next chunk. */
  cancel(): void;
}

/** A run under way that is expected to be ready sooner is finished even though a newer one waits. @unit milliseconds */
const WORTH_FINISHING_MS = 500;

/** A scheduler on the watched seat of a pool. */
export function createRunScheduler(pool: WorkerPool): RunScheduler {
  return new Scheduler(pool);
}

interface Job {
  readonly spec: RunSpec;
  readonly sink: RunSink;
  heldDays: number;
}

class Scheduler implements RunScheduler {
  private current: Job | undefined;
  private waiting: Job | undefined;
  private failed: Job | undefined;
  private isCancelled = false;
  private readonly pool: WorkerPool;
  private readonly seat: WorkerSeat;

  constructor(pool: WorkerPool) {
    this.pool = pool;
    this.seat = pool.watchedSeat;
  }

  get isBusy(): boolean {
    return this.current !== undefined;
  }

  request({ spec, heldDays }: RunRequest, sink: RunSink): void {
    this.failed = undefined;
    this.enqueue({ spec, heldDays, sink });
  }

  restart(): void {
    const { failed } = this;
    this.failed = undefined;
    if (failed !== undefined) this.enqueue(failed);
  }

  cancel(): void {
    this.waiting?.sink.superseded();
    this.waiting = undefined;
    this.isCancelled = this.current !== undefined;
  }

  private enqueue(job: Job): void {
    if (this.current === undefined) {
      void this.start(job);
      return;
    }
    this.waiting?.sink.superseded();
    this.waiting = job;
  }

  private async start(job: Job): Promise<void> {
    this.current = job;
    this.isCancelled = false;
    const tell = await this.compute(job).catch((thrown: unknown) => {
      this.failed = job;
      return () => {
        job.sink.failed(asRunFailure(thrown));
      };
    });
    this.current = undefined;
    const next = this.waiting;
    this.waiting = undefined;
    if (next !== undefined) {
      this.failed = undefined;
      void this.start(next);
    }
    tell();
  }

  /** Opens a run and pulls its chunks; gives what its sink is to be told last. */
  private async compute(job: Job): Promise<() => void> {
    const { seat } = this;
    const opened = checkedOpening(await seat.call((service) => service.open(job.spec, job.heldDays)));
    try {
      job.sink.opened(opened);
      const summary = await this.pullChunks(job, opened);
      if (summary !== undefined) {
        return () => {
          job.sink.finished(summary);
        };
      }
    } catch (thrown) {
      const failure = asRunFailure(thrown);
      // A worker that talks nonsense is not trusted again; one that is well must not keep the run open.
      if (failure.kind === 'unreadable') seat.end(failure);
      else if (failure.kind === 'stopped') await seat.call((service) => service.close(opened.run));
      throw failure;
    }
    await seat.call((service) => service.close(opened.run));
    return () => {
      job.sink.superseded();
    };
  }

  /** Hands chunks over until the run is complete; no summary where it was given up. */
  private async pullChunks(job: Job, opened: OpenedRun): Promise<RunSummary | undefined> {
    const pull = () => this.seat.call((service) => service.next(opened.run)).then(checkedNext);
    const startMs = this.pool.clock.now();
    let answer = await pull();
    while ('chunk' in answer) {
      const { chunk } = answer;
      const next = this.givesUp(opened, chunk.toDay, startMs) ? undefined : pull();
      // The worker goes on while the sink takes the chunk in; should the sink throw, nobody waits for the answer.
      next?.catch(() => undefined);
      job.sink.chunk(chunk);
      job.heldDays = chunk.toDay;
      if (next === undefined) return undefined;
      answer = await next;
    }
    return answer.summary;
  }

  private givesUp(opened: OpenedRun, day: number, startMs: number): boolean {
    if (this.isCancelled) return true;
    if (this.waiting === undefined) return false;
    const msPerDay = (this.pool.clock.now() - startMs) / (day - opened.fromDay);
    return msPerDay * (opened.horizonDay - day) > WORTH_FINISHING_MS;
  }
}
