import { transfer } from 'comlink';
import type { SimulationService } from '../src/contract/simulation-service';

/** The same service, whose answers hand their buffers over instead of copying them. */
export function transferring(service: SimulationService): SimulationService {
  return {
    open: (spec, heldDays) => service.open(spec, heldDays),
    close: (run) => service.close(run),
    next: async (run) => {
      const answer = await service.next(run);
      if (!('chunk' in answer)) return answer;
      const { places, people, events, counts, waits } = answer.chunk;
      return transfer(answer, [places, people, events, counts, waits]);
    },
    replicate: async (spec) => {
      const replicate = await service.replicate(spec);
      return transfer(replicate, [replicate.counts]);
    },
  };
}
