import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { invariant } from '../src/contract/invariant';
import { createSimulationService } from './service';
import { transferring } from './transferring';

const port = parentPort;
invariant(port !== null, 'this file runs as a worker thread');
expose(
  transferring(
    createSimulationService({
      heartbeat: () => {
        port.postMessage(null);
      },
    }),
  ),
  nodeEndpoint(port),
);
