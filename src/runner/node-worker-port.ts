import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import type { WorkerPort } from './worker-port';

/** A worker thread of Node, as far as it is used here. */
export interface NodeWorker {
  postMessage(message: unknown, transfer?: unknown): void;
  on(type: string, listener: (value: unknown) => void): unknown;
  off(type: string, listener: (value: unknown) => void): unknown;
  terminate(): unknown;
}

type Listener = EventListenerOrEventListenerObject;

/** A worker thread that looks like a browser's worker: messages, errors, and an end that was not asked for. */
export function nodeWorkerPort(worker: NodeWorker): WorkerPort {
  const messages = nodeEndpoint(worker);
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) => {
      messages.postMessage(message, transfer);
    },
    addEventListener: (type, listener) => {
      if (type === 'message') messages.addEventListener(type, listener);
      else listen(worker, type, asFunction(listener));
    },
    removeEventListener: (type, listener) => {
      messages.removeEventListener(type, listener);
    },
    terminate: () => worker.terminate(),
  };
}

/** A thread that ends tells so by `exit`, without an error where it was killed. */
function listen(worker: NodeWorker, type: string, tell: (event: Event) => void): void {
  const say = (message: string): void => {
    tell(Object.assign(new Event(type), { message }));
  };
  worker.on(type, (error) => {
    say(error instanceof Error ? error.message : String(error));
  });
  if (type !== 'error') return;
  worker.on('exit', (code) => {
    say(`The worker thread ended with code ${String(code)}`);
  });
}

function asFunction(listener: Listener): (event: Event) => void {
  return typeof listener === 'function'
    ? listener
    : (event) => {
        listener.handleEvent(event);
      };
}
