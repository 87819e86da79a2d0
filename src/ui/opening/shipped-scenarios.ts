import type { Scenario } from '../../contract/scenario';
import { shippedRegions, shippedScenarios } from '../../io/shipped';

/** Regions that ship, by name. */
export const SHIPPED_REGIONS = shippedRegions();

/** Scenarios that ship, by id. */
export const SHIPPED_SCENARIOS = shippedScenarios(SHIPPED_REGIONS);

/** A scenario that ships. Throws where there is none of that id. */
export function shippedScenario(id: string): Scenario {
  const scenario = SHIPPED_SCENARIOS.get(id);
  if (scenario === undefined) throw new Error(`No scenario ${id} ships`);
  return scenario;
}
