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
  const messages = nodeEndpoint(worker as Parameters<typeof nodeEndpoint>[0]);
  const stops = new Map<Listener, () => void>();
  const listenToErrors = (listener: Listener): void => {
    const onError = (error: unknown): void => {
      tell(listener, error instanceof Error ? error.message : String(error));
    };
    const onExit = (code: unknown): void => {
      tell(listener, `The worker thread ended with code ${String(code)}`);
    };
    worker.on('error', onError);
    worker.on('exit', onExit);
    stops.set(listener, () => {
      worker.off('error', onError);
      worker.off('exit', onExit);
    });
  };
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) => {
      messages.postMessage(message, transfer);
    },
    addEventListener: (type, listener) => {
      if (type === 'message') messages.addEventListener(type, listener);
      else if (type === 'error') listenToErrors(listener);
      else
        worker.on(type, () => {
          asFunction(listener)(new Event(type));
        });
    },
    removeEventListener: (type, listener) => {
      if (type === 'message') messages.removeEventListener(type, listener);
      stops.get(listener)?.();
      stops.delete(listener);
    },
    terminate: () => worker.terminate(),
  };
}

function tell(listener: Listener, message: string): void {
  asFunction(listener)(Object.assign(new Event('error'), { message }));
}

function asFunction(listener: Listener): (event: Event) => void {
  return typeof listener === 'function'
    ? listener
    : (event) => {
        listener.handleEvent(event);
      };
}
