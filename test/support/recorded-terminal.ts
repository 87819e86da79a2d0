import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { runCommandLine } from '../../src/cli/command-line';
import type { SimulationService } from '../../src/contract/simulation-service';
import { nodeWorkerPort } from '../../src/runner/node-worker-port';
import type { WorkerPort } from '../../src/runner/worker-port';
import { createSimulationService } from '../../workers/service';

/** What a command line wrote, and how it ended. */
export interface Recording {
  readonly out: string;
  readonly errors: readonly string[];
  readonly exit: number;
  /** Workers that were begun. */
  readonly workers: number;
}

/** A service at the other end of a channel, in this same thread; that of the workers where nothing else is given. */
export function serviceNearby(service: Pick<SimulationService, 'replicate'> = createSimulationService()): WorkerPort {
  const { port1, port2 } = new MessageChannel();
  expose(service, nodeEndpoint(port1));
  return nodeWorkerPort({
    postMessage: (message, transfer) => {
      port2.postMessage(message, transfer as ArrayBuffer[] | undefined);
    },
    on: (type, listener) => port2.on(type, listener),
    off: (type, listener) => port2.off(type, listener),
    terminate: () => {
      port2.close();
    },
  });
}

/** Runs a command line in this process, in English unless it says otherwise. */
export async function runRecorded(
  args: readonly string[],
  environment: Record<string, string> = {},
  createWorker: () => WorkerPort = serviceNearby,
): Promise<Recording> {
  const errors: string[] = [];
  let out = '';
  let workers = 0;
  const exit = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    error: (line) => {
      errors.push(line);
    },
    environment,
    cores: 2,
    createWorker: () => {
      workers++;
      return createWorker();
    },
  });
  return { out, errors, exit, workers };
}
