import adviceFollowed from '../../scenarios/advice-followed.json';
import allocationOnly from '../../scenarios/allocation-only.json';
import baseline from '../../scenarios/baseline.json';
import buildingOnly from '../../scenarios/building-only.json';
import buildingStop from '../../scenarios/building-stop.json';
import detentionAndHandover from '../../scenarios/detention-and-handover.json';
import flexShell from '../../scenarios/flex-shell.json';
import lotteryAndFasterLetting from '../../scenarios/lottery-and-faster-letting.json';
import neighbourhoodsActBack from '../../scenarios/neighbourhoods-act-back.json';
import noTimeLost from '../../scenarios/no-time-lost.json';
import outflowTask from '../../scenarios/outflow-task.json';
import permitPriorityBan from '../../scenarios/permit-priority-ban.json';
import preventionOnly from '../../scenarios/prevention-only.json';
import saleDemolitionStop from '../../scenarios/sale-demolition-stop.json';
import seniorMovesInside from '../../scenarios/senior-moves-inside.json';
import seniorMovesOutward from '../../scenarios/senior-moves-outward.json';
import shelterShock from '../../scenarios/shelter-shock.json';
import demo from '../../scenarios/regions/demo.json';
import type { Outcome } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { parseRegion } from './parse-region';
import type { RegionRegistry } from './parse-region';
import { parseScenario } from './parse-scenario';

const FILES: readonly unknown[] = [
  baseline,
  adviceFollowed,
  noTimeLost,
  allocationOnly,
  preventionOnly,
  buildingOnly,
  flexShell,
  outflowTask,
  permitPriorityBan,
  detentionAndHandover,
  seniorMovesInside,
  seniorMovesOutward,
  saleDemolitionStop,
  lotteryAndFasterLetting,
  neighbourhoodsActBack,
  shelterShock,
  buildingStop,
];

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
