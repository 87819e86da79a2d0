import type { Region } from '../../contract/region';
import type { Scenario } from '../../contract/scenario';
import { parseScenario } from '../../io/parse-scenario';
import demo from '../../../scenarios/regions/demo.json';

const FILES: Readonly<Record<string, unknown>> = import.meta.glob('../../../scenarios/*.json', {
  eager: true,
  import: 'default',
});

/** Regions that ship, by name. */
export const SHIPPED_REGIONS: ReadonlyMap<string, Region> = new Map([['demo', demo as Region]]);

function readAll(): ReadonlyMap<string, Scenario> {
  const scenarios = new Map<string, Scenario>();
  for (const [path, file] of Object.entries(FILES)) {
    const outcome = parseScenario(file, SHIPPED_REGIONS);
    if (!outcome.ok) throw new Error(`The scenario that ships as ${path} is not one: ${JSON.stringify(outcome.problems)}`);
    scenarios.set(outcome.value.id, outcome.value);
  }
  return scenarios;
}

/** Scenarios that ship, by id. */
export const SHIPPED_SCENARIOS = readAll();

/** A scenario that ships. Throws where there is none of that id. */
export function shippedScenario(id: string): Scenario {
  const scenario = SHIPPED_SCENARIOS.get(id);
  if (scenario === undefined) throw new Error(`No scenario ${id} ships`);
  return scenario;
}
