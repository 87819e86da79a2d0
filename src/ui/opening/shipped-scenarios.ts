import type { Region } from '../../contract/region';
import type { Scenario } from '../../contract/scenario';
import { parseScenario } from '../../io/parse-scenario';
import adviceFollowed from '../../../scenarios/advice-followed.json';
import allocationOnly from '../../../scenarios/allocation-only.json';
import baseline from '../../../scenarios/baseline.json';
import buildingOnly from '../../../scenarios/building-only.json';
import buildingStop from '../../../scenarios/building-stop.json';
import detentionAndHandover from '../../../scenarios/detention-and-handover.json';
import flexShell from '../../../scenarios/flex-shell.json';
import lotteryAndFasterLetting from '../../../scenarios/lottery-and-faster-letting.json';
import neighbourhoodsActBack from '../../../scenarios/neighbourhoods-act-back.json';
import noTimeLost from '../../../scenarios/no-time-lost.json';
import outflowTask from '../../../scenarios/outflow-task.json';
import permitPriorityBan from '../../../scenarios/permit-priority-ban.json';
import preventionOnly from '../../../scenarios/prevention-only.json';
import saleDemolitionStop from '../../../scenarios/sale-demolition-stop.json';
import seniorMovesInside from '../../../scenarios/senior-moves-inside.json';
import seniorMovesOutward from '../../../scenarios/senior-moves-outward.json';
import shelterShock from '../../../scenarios/shelter-shock.json';
import demo from '../../../scenarios/regions/demo.json';

/** Scenarios that ship, as they stand in their files. */
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

/** Regions that ship, by name. */
export const SHIPPED_REGIONS: ReadonlyMap<string, Region> = new Map([['demo', demo]]);

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
