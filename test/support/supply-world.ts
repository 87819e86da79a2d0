import { WEEKLY_COLUMN, type WeeklyColumn } from '../../src/contract/counts';
import { DAYS_PER_WEEK } from '../../src/contract/calendar';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import { P, PROJECT_WORDS } from '../../src/core/entities/projects';
import { startSupply } from '../../src/core/initial/supply-at-start';
import { setClocks } from '../../src/core/processes/career-clock';
import { advanceFlex } from '../../src/core/processes/flex-homes';
import { finishOtherProject, startOtherProjects } from '../../src/core/processes/other-projects';
import { advancePitches, arriveCaravanDwellers } from '../../src/core/processes/pitches';
import { advanceShared } from '../../src/core/processes/shared-homes';
import { handleSupplyStay, isSupplyPlace } from '../../src/core/processes/supply-stays';
import { LEDGER } from '../../src/core/entities/ledger';
import { ENTRY, World } from '../../src/core/world';
import { demoSpec, type SpecChanges } from './spec';

/** The demo region without tenants and seekers: only the places of supply, as they are on the first day. */
export function supplyWorld(seed: string, changes: SpecChanges = {}): World {
  const world = new World(demoSpec(seed, changes));
  world.ledger.integers[LEDGER.day] = -1;
  world.ledger.integers[LEDGER.year] = world.calendar.yearOf(0);
  startSupply(world);
  setClocks(world);
  world.tally.startCounting();
  world.ledger.integers[LEDGER.day] = 0;
  world.policy.advanceTo(0);
  return world;
}

const drained = new Int32Array(1 << 14);

/** What is due on a day for projects and for who lives in a place of supply, in no particular order. */
function runDue(world: World): void {
  const count = world.queue.drain(world.day, drained);
  for (let n = 0; n < count; n++) {
    const row = drained[n]! & ENTRY.rowMask;
    const kind = drained[n]! & ENTRY.kindMask;
    if (kind === ENTRY.project && world.projects.records[row * PROJECT_WORDS + P.due] === world.day)
      finishOtherProject(world, row);
    const at = row * HOUSEHOLD_WORDS;
    const { records } = world.households;
    if (kind !== ENTRY.household || records[at + H.due] !== world.day || !isSupplyPlace(records[at + H.place]!))
      continue;
    handleSupplyStay(world, row, records[at + H.clocks]! & 0xff);
  }
}

/** Takes the places of supply to a day. */
export function runSupply(world: World, until: number): void {
  while (world.day < until) {
    if (world.day % DAYS_PER_WEEK === 0) world.policy.advanceTo(world.day);
    world.ledger.integers[LEDGER.year] = world.calendar.yearOf(world.day);
    arriveCaravanDwellers(world);
    startOtherProjects(world);
    if (world.day % DAYS_PER_WEEK === 0) {
      advanceFlex(world);
      advanceShared(world);
      advancePitches(world);
    }
    setClocks(world);
    runDue(world);
    setClocks(world);
    world.ledger.integers[LEDGER.day]!++;
  }
}

/** What was counted since the first day; weeks are not closed in this world. */
export function counted(world: World, column: WeeklyColumn): number {
  return world.tally.week[WEEKLY_COLUMN[column]]!;
}

/** Rows of who is in a setting, in the order of the rows. */
export function rowsIn(world: World, setting: Setting): number[] {
  const rows: number[] = [];
  for (let row = 0; row < world.households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    const isThere = world.households.records[at + H.place] === SETTING_INDEX[setting];
    if (isThere && world.households.records[at + H.key] !== -1) rows.push(row);
  }
  return rows;
}
