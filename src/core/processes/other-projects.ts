/**
 * When do transformed, flexible and split homes and pitches arrive? (D; A.6)
 *
 * Reads their streams and the supply policy; writes projects, and on the day they are done capacity and dwellings.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { DAYS_PER_YEAR } from '../../contract/calendar';
import { packDwelling } from '../entities/dwellings';
import { P, PROJECT_KIND, PROJECT_WORDS, projectKey, STAGE } from '../entities/projects';
import { NEVER } from '../entities/cohorts';
import { PURPOSE } from '../random/purposes';
import { flexHomesPerYear, pitchesPerYear, sharedHomesPerYear, transformedPerYear } from '../supply-policy';
import { ENTRY, type World } from '../world';
import { openFlexSite } from './flex-homes';
import { addSmallDwelling } from './new-dwellings';
import { STREAM, unitOf } from './streams';
import { addToStock, ENTERS } from './vacancies';

const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const TRANSFORMED_KEY = 0x60000000;
const HOMES_PER_BUILDING = 8;
const ORDINAL_MASK = 0xffffff;

/** A kind of supply with one stage. */
interface OtherSupply {
  readonly kind: number;
  readonly stream: number;
  /** Homes or places decided on. @unit perYear */
  readonly rate: (world: World) => number;
  /** From decision to home. @unit days */
  readonly lag: (world: World) => number;
}

/** In the order in which they are taken. */
const OTHERS: readonly OtherSupply[] = [
  {
    kind: PROJECT_KIND.transformation,
    stream: STREAM.transformations,
    rate: (world) => transformedPerYear(world) / world.parameters.transformationYield,
    lag: (world) => world.parameters.transformationMonths * DAYS_PER_MONTH,
  },
  {
    kind: PROJECT_KIND.flex,
    stream: STREAM['flex-sites'],
    rate: flexHomesPerYear,
    lag: (world) => (world.parameters.flexPermitMonths + world.parameters.flexDeliveryMonths) * DAYS_PER_MONTH,
  },
  {
    kind: PROJECT_KIND.split,
    stream: STREAM.splits,
    rate: sharedHomesPerYear,
    lag: (world) => world.parameters.sharedHomeMonths * DAYS_PER_MONTH,
  },
  {
    kind: PROJECT_KIND.pitch,
    stream: STREAM.pitches,
    rate: pitchesPerYear,
    lag: (world) => (world.parameters.pitchPlanYears + world.parameters.pitchBuildYears) * DAYS_PER_YEAR,
  },
];

function siteOf(world: World, key: number): number {
  const { draws, region } = world;
  const hood = region.neighbourhoodByHomes(draws.uniform(PURPOSE['project-site'], key, 0));
  return packDwelling(0, 0, region.municipalityOf[hood], hood);
}

function start(world: World, other: OtherSupply, ordinal: number, day: number): void {
  const due = day + Math.max(1, Math.round(other.lag(world)));
  if (due < 0 || world.region.neighbourhoods === 0) return;
  const key = projectKey(other.kind, ordinal);
  const row = world.projects.add({ key, due, homes: unitOf(other.stream), site: siteOf(world, key), lowestRent: 0 });
  world.queue.schedule(due, ENTRY.project | row, world.day);
  if (other.kind === PROJECT_KIND.pitch) world.tally.week[WEEKLY_COLUMN.pitchesPlanned] += unitOf(other.stream);
}

/** Takes what is decided on up to a day. */
function takeUntil(world: World, other: OtherSupply, day: number): void {
  const { streams } = world;
  if (!streams.isDue(other.stream, day)) return;
  const rate = other.rate(world) / unitOf(other.stream);
  while (streams.isDue(other.stream, day)) {
    const decided = streams.nextDay(other.stream);
    const ordinal = streams.take(other.stream, rate);
    if (ordinal >= 0) start(world, other, ordinal, decided);
  }
}

/** What is decided on today. On the eve of the first day: all that was decided before and is not done yet. */
export function startOtherProjects(world: World): void {
  for (let n = 0; n < OTHERS.length; n++) takeUntil(world, OTHERS[n], world.day);
}

function transform(world: World, key: number, homes: number, hood: number): void {
  if (world.draws.uniform(PURPOSE['project-yield'], key, 0) >= world.parameters.transformationYield) return;
  for (let home = 0; home < homes; home++) {
    const dwelling = addSmallDwelling(world, TRANSFORMED_KEY + (key & ORDINAL_MASK) * HOMES_PER_BUILDING + home, hood);
    addToStock(world, dwelling, ENTERS.transformation);
    world.tally.week[WEEKLY_COLUMN.transformed]++;
  }
}

/** A project of another kind than new building is done. */
export function finishOtherProject(world: World, row: number): void {
  const at = row * PROJECT_WORDS;
  const { records } = world.projects;
  const key = records[at + P.key];
  const homes = records[at + P.homes];
  const site = records[at + P.site];
  records[at + P.stage] = STAGE.done;
  records[at + P.due] = -1;
  switch (records[at + P.kind] & 0xff) {
    case PROJECT_KIND.transformation:
      transform(world, key, homes, (site >>> 12) & 0xfff);
      break;
    case PROJECT_KIND.flex:
      openFlexSite(world, { key, homes, moves: 0 });
      break;
    case PROJECT_KIND.flexMove:
      // The site of a move holds how many sites the homes had before.
      openFlexSite(world, { key: projectKey(PROJECT_KIND.flex, key & ORDINAL_MASK), homes, moves: site });
      break;
    case PROJECT_KIND.split:
      world.sharedHomes.add({ key, places: homes, endDay: NEVER, moves: 0 });
      break;
    case PROJECT_KIND.midSegment:
      world.neighbourhoods.addOthers((site >>> 12) & 0xfff, homes);
      break;
    default:
      world.pitches.add({ key, places: homes, endDay: NEVER, moves: 0 });
  }
}
