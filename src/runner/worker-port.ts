import type { Endpoint } from 'comlink';

/** A worker as the runner needs it; a browser's `Worker` is one. */
export type WorkerPort = Endpoint & { terminate(): unknown };
