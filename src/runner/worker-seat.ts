import { wrap } from 'comlink';
import type { SimulationService } from '../contract/simulation-service';
import type { Clock } from './clock';
import { RunFailure } from './run-failure';
import type { WorkerPort } from './worker-port';

/** How workers are made and watched. */
export interface SeatOptions {
  readonly createWorker: () => WorkerPort;
  readonly clock: Clock;
  /** Whether anyone is looking; browsers put workers of hidden pages to sleep, so silence does not count there. */
  readonly isVisible: () => boolean;
  /** A worker with work that says nothing for so long is given up. @unit milliseconds */
  readonly silenceMs: number;
}

/** A worker that lives, and the calls it has not answered. */
interface Life {
  readonly port: WorkerPort;
  readonly service: SimulationService;
  readonly pending: Set<(failure: RunFailure) => void>;
  silentMs: number;
  stopWatch: (() => void) | undefined;
}

/** The silence is looked at so many times before it is too long. */
const LOOKS = 5;

/**
 * A place for one worker. Comlink leaves the calls to a worker that died pending for ever; here every call is raced
 * against the end of its worker, whichever way that shows. The next call after an end begins a new worker.
 */
export class WorkerSeat {
  private life: Life | undefined;
  private lastAlone: Promise<unknown> = Promise.resolve();
  private readonly options: SeatOptions;

  constructor(options: SeatOptions) {
    this.options = options;
  }

  /** Calls the service. Rejects with a `RunFailure` when the worker ends, and with its error when the service throws. */
  call<T>(use: (service: SimulationService) => Promise<T>): Promise<T> {
    const life = (this.life ??= this.begin());
    return new Promise<T>((resolve, reject) => {
      life.pending.add(reject);
      this.watch(life);
      use(life.service)
        .finally(() => {
          life.pending.delete(reject);
          if (life.pending.size === 0) stopWatch(life);
        })
        .then(resolve, reject);
    });
  }

  /** As `call`, after all earlier calls of this kind: for long ones that must not share the worker. */
  callAlone<T>(isWanted: () => boolean, use: (service: SimulationService) => Promise<T>): Promise<T | undefined> {
    const turn = this.lastAlone.then(() => (isWanted() ? this.call(use) : undefined));
    this.lastAlone = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the worker; calls under way are rejected. */
  end(failure: RunFailure): void {
    const { life } = this;
    if (life === undefined) return;
    this.life = undefined;
    stopWatch(life);
    life.port.terminate();
    for (const reject of [...life.pending]) reject(failure);
  }

  private begin(): Life {
    const port = this.options.createWorker();
    const life: Life = {
      port,
      service: wrap<SimulationService>(port),
      pending: new Set(),
      silentMs: 0,
      stopWatch: undefined,
    };
    const endBy = (failure: RunFailure): void => {
      if (this.life === life) this.end(failure);
    };
    port.addEventListener('error', (event) => {
      endBy(new RunFailure('died', messageOf(event)));
    });
    port.addEventListener('messageerror', () => {
      endBy(new RunFailure('unreadable', 'A message of the worker could not be read'));
    });
    port.addEventListener('message', () => {
      life.silentMs = 0;
    });
    return life;
  }

  /** Adds up the silence while the page is visible; a look that comes late (the machine slept) counts once only. */
  private watch(life: Life): void {
    if (life.stopWatch !== undefined) return;
    const { clock, isVisible, silenceMs } = this.options;
    if (!Number.isFinite(silenceMs)) return;
    const step = silenceMs / LOOKS;
    life.silentMs = 0;
    const look = (): void => {
      if (isVisible()) life.silentMs += step;
      if (life.silentMs < silenceMs) life.stopWatch = clock.after(step, look);
      else this.end(new RunFailure('silent', `The worker said nothing for ${String(silenceMs / 1000)} seconds`));
    };
    life.stopWatch = clock.after(step, look);
  }
}

function stopWatch(life: Life): void {
  life.stopWatch?.();
  life.stopWatch = undefined;
}

function messageOf(event: Event): string {
  const message = 'message' in event ? event.message : undefined;
  return typeof message === 'string' && message !== '' ? message : 'The worker ended';
}
