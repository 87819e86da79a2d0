import type { WorkerPort } from '../runner/worker-port';

/** What the command line asks of the world around it; only the entry knows the real one. */
export interface Terminal {
  /** Writes to stdout, as it is. */
  out(text: string): void;
  /** Writes one line to stderr. */
  error(line: string): void;
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Cores that may be used. */
  readonly cores: number;
  /** Begins a worker with the simulation service. */
  readonly createWorker: () => WorkerPort;
}

/** How the program ends. */
export const EXIT = { good: 0, stopped: 1, refused: 2 } as const;
/** How the program ends. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
