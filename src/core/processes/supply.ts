/**
 * Which homes enter and leave the stock? (D; 2.3, step 6)
 *
 * Reads the supply streams, the pipeline, the start rule and the levers; writes projects, new dwellings and pending sales.
 */
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { WEEKLY_COLUMN } from '../../contract/counts';
import { neighbourhoodOf, packDwelling } from '../entities/dwellings';
import { extraSeniorOf, lowestRentOf, P, PROJECT_KIND, PROJECT_WORDS, projectKey, STAGE } from '../entities/projects';
import { exponentialQuantile, lognormalQuantile } from '../math/distributions';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import { ENTRY, type World } from '../world';
import { careHomesShare, planYears, rentMixLowest } from '../supply-policy';
import { addDwelling, LOWEST_RENT } from './new-dwellings';
import { finishOtherProject, startOtherProjects } from './other-projects';
import { announceDemolition, demolitionRate } from './renewal';
import { addedCancellation, planDelay } from './neighbourhoods';
import { projectRate } from './start-rule';
import { projectSite, swapSites } from './project-sites';
import { STREAM } from './streams';
import { addToStock, ENTERS } from './vacancies';

/** Step-free homes among bought homes (P010). @source model-document */
const BOUGHT_SENIOR_SHARE = 0.08;

const PLAN_SHAPE = 4;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const ACQUIRED_KEY = 0x80000000 | 0;
const PROJECT_KEY = 0x40000000;
const HOMES_PER_KEY = 128;

/** Days in the plan stage: Gamma with shape 4 as the sum of four exponentials. @unit days */
function planDays(world: World, ordinal: number): number {
  let sum = 0;
  for (let i = 0; i < PLAN_SHAPE; i++)
    sum += exponentialQuantile(world.draws.uniform(PURPOSE['project-plan'], ordinal, i));
  return Math.ceil((sum / PLAN_SHAPE) * planYears(world) * DAYS_PER_YEAR);
}

function buildDays(world: World, ordinal: number): number {
  const u = world.draws.uniform(PURPOSE['project-build'], ordinal, 0);
  return Math.ceil(lognormalQuantile(u, world.parameters.buildMonths * DAYS_PER_MONTH, world.parameters.buildSigma));
}

/** Whether a project in a neighbourhood ends with its present stage. */
function isCancelled(world: World, at: number): boolean {
  const { records } = world.projects;
  const u = world.draws.uniform(PURPOSE['project-cancel'], records[at + P.key], records[at + P.stage]);
  return u < world.parameters.cancelShare + addedCancellation(world, neighbourhoodOf(records[at + P.site]));
}

/** Starts a project whose plan stage began on a day; days before the start fill the pipeline. */
export function startProject(world: World, ordinal: number, day: number): void {
  const { draws, parameters, region, projects } = world;
  if (region.neighbourhoods === 0) return;
  const spread = parameters.projectHomes / 2;
  const u = draws.uniform(PURPOSE['project-size'], ordinal, 0);
  const homes = Math.max(1, Math.floor(parameters.projectHomes - spread + u * (2 * spread + 1)));
  const hood = projectSite(world, draws.uniform(PURPOSE['project-site'], ordinal, 0));
  const site = packDwelling(0, 0, region.municipalityOf[hood], hood);
  const key = projectKey(PROJECT_KIND.new, ordinal);
  const row = projects.add({
    key,
    due: day + Math.ceil(planDays(world, ordinal) * planDelay(world, hood)),
    homes,
    site,
    lowestRent: rentMixLowest(world),
    extraSenior: careHomesShare(world) - world.parameters.seniorShareOfNew,
  });
  world.tally.week[WEEKLY_COLUMN.projectHomesStarted] += homes;
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
  const key = records[at + P.key];
  const stage = records[at + P.stage];
  const homes = records[at + P.homes];
  if ((records[at + P.kind] & 0xff) !== PROJECT_KIND.new) {
    finishOtherProject(world, row);
    return;
  }
  if (stage === STAGE.build) scalars[1] -= homes;
  if (isCancelled(world, at)) {
    records[at + P.stage] = STAGE.cancelled;
    records[at + P.due] = -1;
    world.tally.week[WEEKLY_COLUMN.projectHomesCancelled] += homes;
  } else if (stage === STAGE.plan) {
    records[at + P.stage] = STAGE.build;
    records[at + P.due] += buildDays(world, key);
    scalars[1] += homes;
    if (records[at + P.due] > world.day) scheduleProject(world, row);
    else advanceProject(world, row);
  } else {
    records[at + P.stage] = STAGE.done;
    if (records[at + P.due] >= 0) deliver(world, row);
    records[at + P.due] = -1;
  }
}

function deliver(world: World, row: number): void {
  const at = row * PROJECT_WORDS;
  const { records } = world.projects;
  const hood = (records[at + P.site] >>> 12) & 0xfff;
  const kind = records[at + P.kind];
  const senior = world.parameters.seniorShareOfNew + extraSeniorOf(kind);
  const mix = { hood, senior, lowest: lowestRentOf(kind) };
  const u = world.draws.uniform(PURPOSE['project-site'], records[at + P.key], 0);
  swapSites(world, { from: world.region.neighbourhoodByHomes(u), to: hood, homes: records[at + P.homes] });
  for (let home = 0; home < records[at + P.homes]; home++) {
    const dwelling = addDwelling(world, PROJECT_KEY + records[at + P.key] * HOMES_PER_KEY + home, mix);
    addToStock(world, dwelling, ENTERS.newBuild);
  }
}

function acquire(world: World, ordinal: number): void {
  const key = ACQUIRED_KEY | ordinal;
  const hood = world.region.neighbourhoodByHomes(world.draws.uniform(PURPOSE['project-site'], key, 1));
  const mix = { hood, senior: BOUGHT_SENIOR_SHARE, lowest: LOWEST_RENT };
  addToStock(world, addDwelling(world, key, mix), ENTERS.acquisition);
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
  startOtherProjects(world);
}
