import { pairedFutures, type RunFutures } from '../../src/analysis/paired-futures';
import { pairedSeeds } from '../../src/analysis/paired-seeds';
import { seedResult } from '../../src/analysis/seed-result';
import type { Scenario } from '../../src/contract/scenario';
import { createSimulationService } from '../../workers/service';
import type { EnsembleRun } from '../../src/ui/session/ensemble-desk';
import { measure, tenthSpec } from './spec';

/** First day on which the runs of `comparedRuns` differ. */
export const FIRST_DIFFERENCE = '2029-01-01';

/** Seeds of the futures that tests compare. */
export const COMPARED_SEEDS = pairedSeeds('compare', 3);

const HORIZON = '2031-06-02';

function scenarioOf(changes: Parameters<typeof tenthSpec>[1] = {}): Scenario {
  return tenthSpec('', { horizon: HORIZON, ...changes }).scenario;
}

/** Two runs of the demo region at a tenth, the same until `FIRST_DIFFERENCE`. */
export function comparedRuns(): readonly EnsembleRun[] {
  const measures = [measure('homelessShare', 0.12, { from: FIRST_DIFFERENCE })];
  return [
    { id: 'baseline', scenario: scenarioOf() },
    { id: 'plan', scenario: scenarioOf({ measures }) },
  ];
}

/** The futures of some runs, computed here one after the other. */
export async function straightFutures(runs: readonly EnsembleRun[]): Promise<readonly RunFutures[]> {
  const service = createSimulationService();
  const known: RunFutures[] = [];
  for (const { id, scenario } of runs) {
    const results = [];
    for (const seed of COMPARED_SEEDS) results.push(seedResult(await service.replicate({ scenario, seed }), scenario));
    known.push({ run: id, results });
  }
  return pairedFutures(known, COMPARED_SEEDS);
}
