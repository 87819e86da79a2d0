import type { Region } from '../../contract/region';
import type { Scenario } from '../../contract/scenario';
import { parseScenario } from '../../io/parse-scenario';
import baseline from '../../../scenarios/baseline.json';
import buildMore from '../../../scenarios/build-more.json';
import lotteryAndFasterLetting from '../../../scenarios/lottery-and-faster-letting.json';
import saleDemolitionStop from '../../../scenarios/sale-demolition-stop.json';
import demo from '../../../scenarios/regions/demo.json';

/** Scenarios that ship, as they stand in their files. */
const FILES: readonly unknown[] = [baseline, buildMore, saleDemolitionStop, lotteryAndFasterLetting];

/** Regions that ship, by name. */
const SHIPPED_REGIONS: ReadonlyMap<string, Region> = new Map([['demo', demo]]);

function readAll(): ReadonlyMap<string, Scenario> {
  const scenarios = new Map<string, Scenario>();
  for (const file of FILES) {
    const outcome = parseScenario(file, SHIPPED_REGIONS);
    if (!outcome.ok) throw new Error(`A scenario that ships is not one: ${JSON.stringify(outcome.problems)}`);
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
