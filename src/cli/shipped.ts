import baseline from '../../scenarios/baseline.json';
import buildMore from '../../scenarios/build-more.json';
import lotteryAndFasterLetting from '../../scenarios/lottery-and-faster-letting.json';
import demo from '../../scenarios/regions/demo.json';
import saleDemolitionStop from '../../scenarios/sale-demolition-stop.json';
import type { Outcome } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { parseRegion } from '../io/parse-region';
import type { RegionRegistry } from '../io/parse-region';
import { parseScenario } from '../io/parse-scenario';

const FILES: readonly unknown[] = [baseline, saleDemolitionStop, buildMore, lotteryAndFasterLetting];

function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`A file that ships is not accepted: ${JSON.stringify(outcome.problems)}`);
}

/** Regions that ship, by name. */
export function shippedRegions(): RegionRegistry {
  const region = accepted(parseRegion(demo));
  return new Map([[region.id, region]]);
}

/** Scenarios that ship, by id; the baseline first. */
export function shippedScenarios(regions: RegionRegistry): ReadonlyMap<string, Scenario> {
  const scenarios = FILES.map((file) => accepted(parseScenario(file, regions)));
  return new Map(scenarios.map((scenario) => [scenario.id, scenario]));
}
