import { expose } from 'comlink';
import { createSimulationService } from './service';
import { transferring } from './transferring';

expose(
  transferring(
    createSimulationService({
      heartbeat: () => {
        postMessage(null);
      },
    }),
  ),
);
