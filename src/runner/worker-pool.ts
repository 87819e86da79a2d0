import { invariant } from '../contract/invariant';
import { SYSTEM_CLOCK, type Clock } from './clock';
import { RunFailure } from './run-failure';
import type { WorkerPort } from './worker-port';
import { WorkerSeat } from './worker-seat';

/** What a pool is made of. */
export interface PoolOptions {
  /** Begins a worker that exposes the `SimulationService`. */
  readonly createWorker: () => WorkerPort;
  /** Workers at most; each begins when it is first needed. */
  readonly size: number;
  readonly clock?: Clock;
  /** Whether the page can be seen; always, where there is none. */
  readonly isVisible?: () => boolean;
  /** Silence after which a worker is given up: 15 seconds; `Infinity` never. @unit milliseconds */
  readonly silenceMs?: number;
}

/** Workers for runs. */
export interface WorkerPool {
  /** Seat for runs that somebody watches; its worker keeps their snapshots. */
  readonly watchedSeat: WorkerSeat;
  /** All seats, the watched one last. */
  readonly seats: readonly WorkerSeat[];
  readonly clock: Clock;
  /** Ends all workers; whatever is asked next begins new ones. */
  restart(): void;
}

const SILENCE_MS = 15_000;

/** A pool of workers that begin when they are needed. */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  const { createWorker, size, clock = SYSTEM_CLOCK, isVisible = () => true, silenceMs = SILENCE_MS } = options;
  invariant(Number.isInteger(size) && size >= 1, 'a pool has a worker');
  const takeSeat = () => new WorkerSeat({ createWorker, clock, isVisible, silenceMs });
  const watchedSeat = takeSeat();
  const seats = [...Array.from({ length: size - 1 }, takeSeat), watchedSeat];
  return {
    watchedSeat,
    seats,
    clock,
    restart: () => {
      for (const seat of seats) seat.end(new RunFailure('died', 'The workers were restarted'));
    },
  };
}
