/**
 * Which homes enter and leave the stock? (D; 2.3, step 6)
 *
 * Reads the supply streams, the pipeline and the levers; writes projects, new dwellings and pending sales.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { LEVER_INDEX, leverById } from '../../contract/levers';
import { packDwelling } from '../entities/dwellings';
import { P, PROJECT_WORDS } from '../entities/projects';
import { exponentialQuantile, lognormalQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import { ENTRY, LEDGER, type World } from '../world';
import { announceDemolition, demolitionRate } from './renewal';
import { STREAM } from './streams';
import { addToStock } from './vacancies';

/** Share of dwelling types S, M, L, SEN in new and bought homes (P010). @source model-document */
const TYPE_MIX = [0.3, 0.62, 0.92, 1] as const;
/** Share of rent classes R1–R4 (P011), cumulated. @source model-document */
const RENT_MIX = [0.12, 0.6, 0.72, 1] as const;

const PLAN_SHAPE = 4;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const PLAN = 0;
const BUILD = 1;
const DONE = 2;
const CANCELLED = 3;
const ACQUIRED_KEY = 0x80000000 | 0;
const PROJECT_KEY = 0x40000000;
const HOMES_PER_KEY = 128;

/** Index of the share a number falls in, from cumulated shares. */
function pickCumulated(cumulated: readonly number[], u: number): number {
  let index = 0;
  while (index < cumulated.length - 1 && u >= cumulated[index]) index++;
  return index;
}

/** Rent class of a dwelling by its key. */
export function drawRentClass(world: World, key: number): number {
  world.draws.uniform(PURPOSE['dwelling-traits'], key, 0);
  return pickCumulated(RENT_MIX, world.draws.second());
}

function addDwelling(world: World, key: number, hood: number): number {
  const type = pickCumulated(TYPE_MIX, world.draws.uniform(PURPOSE['dwelling-traits'], key, 0));
  const rentClass = pickCumulated(RENT_MIX, world.draws.second());
  return world.dwellings.add(key, packDwelling(type, rentClass, world.region.municipalityOf[hood], hood));
}

/** Days in the plan stage: Gamma with shape 4 as the sum of four exponentials. @unit days */
function planDays(world: World, ordinal: number): number {
  let sum = 0;
  for (let i = 0; i < PLAN_SHAPE; i++)
    sum += exponentialQuantile(world.draws.uniform(PURPOSE['project-plan'], ordinal, i));
  return Math.ceil((sum / PLAN_SHAPE) * world.parameters.planYears * DAYS_PER_YEAR);
}

function buildDays(world: World, ordinal: number): number {
  const u = world.draws.uniform(PURPOSE['project-build'], ordinal, 0);
  return Math.ceil(lognormalQuantile(u, world.parameters.buildMonths * DAYS_PER_MONTH, world.parameters.buildSigma));
}

function isCancelled(world: World, ordinal: number, stage: number): boolean {
  return world.draws.uniform(PURPOSE['project-cancel'], ordinal, stage) < world.parameters.cancelShare;
}

/** Projects started per year so that the programme of the lever is delivered after cancellations. @unit perYear */
export function projectRate(world: World): number {
  const programme = world.policy.value(LEVER_INDEX.newSocialHomes) / leverById('newSocialHomes').default;
  const kept = 1 - world.parameters.cancelShare;
  return kept > 0 ? (world.rate('deliveredPerYear') * programme) / (world.parameters.projectHomes * kept * kept) : 0;
}

/** Starts a project whose plan stage began on a day; days before the start fill the pipeline. */
export function startProject(world: World, ordinal: number, day: number): void {
  const { draws, parameters, region, projects } = world;
  if (region.neighbourhoods === 0) return;
  const spread = parameters.projectHomes / 2;
  const u = draws.uniform(PURPOSE['project-size'], ordinal, 0);
  const homes = Math.max(1, Math.floor(parameters.projectHomes - spread + u * (2 * spread + 1)));
  const hood = region.neighbourhoodByHomes(draws.uniform(PURPOSE['project-site'], ordinal, 0));
  const site = packDwelling(0, 0, region.municipalityOf[hood], hood);
  const row = projects.add(ordinal, day + planDays(world, ordinal), homes, site);
  if (projects.records[row * PROJECT_WORDS + P.due] > world.day) scheduleProject(world, row);
  else advanceProject(world, row);
}

function scheduleProject(world: World, row: number): void {
  world.queue.schedule(world.projects.records[row * PROJECT_WORDS + P.due], ENTRY.project | row, world.day);
}

/** Ends the present stage of a project: permit, delivery or cancellation. */
export function advanceProject(world: World, row: number): void {
  const at = row * PROJECT_WORDS;
  const { records, scalars } = world.projects;
  const ordinal = records[at + P.ordinal];
  const stage = records[at + P.stage];
  const homes = records[at + P.homes];
  if (stage === BUILD) scalars[1] -= homes;
  if (isCancelled(world, ordinal, stage)) {
    records[at + P.stage] = CANCELLED;
    records[at + P.due] = -1;
  } else if (stage === PLAN) {
    records[at + P.stage] = BUILD;
    records[at + P.due] += buildDays(world, ordinal);
    scalars[1] += homes;
    if (records[at + P.due] > world.day) scheduleProject(world, row);
    else advanceProject(world, row);
  } else {
    records[at + P.stage] = DONE;
    if (records[at + P.due] >= 0) deliver(world, ordinal, homes, records[at + P.site]);
    records[at + P.due] = -1;
  }
}

function deliver(world: World, ordinal: number, homes: number, site: number): void {
  const hood = (site >>> 12) & 0xfff;
  for (let home = 0; home < homes; home++) {
    const dwelling = addDwelling(world, PROJECT_KEY + ordinal * HOMES_PER_KEY + home, hood);
    addToStock(world, dwelling, 'dwelling-delivered');
  }
}

function acquire(world: World, ordinal: number): void {
  const key = ACQUIRED_KEY | ordinal;
  const hood = world.region.neighbourhoodByHomes(world.draws.uniform(PURPOSE['project-site'], key, 1));
  addToStock(world, addDwelling(world, key, hood), 'dwelling-acquired');
}

function takeAll(world: World, stream: number, rate: number, act: (ordinal: number) => void): void {
  while (world.streams.isDue(stream, world.day)) {
    const ordinal = world.streams.take(stream, rate);
    if (ordinal >= 0) act(ordinal);
  }
}

/** Sales, reclassifications, purchases, announcements of demolition and new projects of today. */
export function supply(world: World): void {
  const { ledger } = world;
  takeAll(world, STREAM.sales, world.rate('salesPerYear') * (1 - world.stop), () => {
    ledger.integers[LEDGER.pendingSales]++;
  });
  takeAll(world, STREAM.reclassifications, world.rate('reclassifiedPerYear'), () => {
    ledger.integers[LEDGER.pendingReclassified]++;
  });
  takeAll(
    world,
    STREAM.acquisitions,
    world.region.neighbourhoods > 0 ? world.rate('acquisitionsPerYear') : 0,
    (ordinal) => {
      acquire(world, ordinal);
    },
  );
  takeAll(world, STREAM.demolitions, demolitionRate(world), (ordinal) => {
    announceDemolition(world, ordinal, world.day);
  });
  takeAll(world, STREAM.projects, projectRate(world), (ordinal) => {
    startProject(world, ordinal, world.day);
  });
}
