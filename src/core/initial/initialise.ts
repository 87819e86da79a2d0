/**
 * The world on the first day. (2.5)
 *
 * Order: homes and tenants, empty homes, clocks that ran before the start, seekers and queues, institutions and people
 * without a home, the supply pipeline.
 */
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { FIRST_DWELLING } from '../../contract/settings';
import { H, HOUSEHOLD_WORDS } from '../entities/households';
import { setClocks } from '../processes/career-clock';
import { fillCompartments } from '../processes/compartments';
import { shareOut } from '../processes/channel-shares';
import { beginExpectations } from '../processes/expectations';
import { giveNotice } from '../processes/departures';
import { announceDemolition, demolitionRate } from '../processes/renewal';
import { beginNeighbourhoods } from '../processes/neighbourhoods';
import { beginMunicipalities } from '../processes/municipal-tasks';
import { projectRate } from '../processes/start-rule';
import { startProject } from '../processes/supply';
import { STREAM } from '../processes/streams';
import { firstRisk, scheduleRisk } from '../processes/tenancy-clock';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { markPlacedTenants, placeHomeless } from './homeless-at-start';
import { fillInstitutions } from './in-care-at-start';
import { listOutsiders, letTenantsSearch, queueAtStart } from './searchers-at-start';
import { markStepFreeTenants } from './step-free-at-start';
import { startSupply } from './supply-at-start';
import { countTenants, expectChildren, setMobilityConstant, settleTenants } from './tenants';
import { emptyHomes } from './vacancies-at-start';

/** Day before the first, on which the world is built. */
const EVE = -1;

/** Ordinals of demolitions announced before the start, apart from those of the stream. */
const PLANS_BEFORE_START = 1 << 20;

/** Plans for demolition that ran at the start: the stream as it would have come in the lead time before, thinned alike. */
function announceRunningPlans(world: World): void {
  const { streams, parameters } = world;
  const highest = streams.highest[STREAM.demolitions];
  const leadDays = parameters.renewalLeadWeeks * DAYS_PER_WEEK;
  const count = Math.round((highest * leadDays) / DAYS_PER_YEAR);
  for (let n = 0; n < count; n++) {
    const ordinal = PLANS_BEFORE_START + n;
    if (streams.thinningDraw(STREAM.demolitions, ordinal) * highest >= demolitionRate(world)) continue;
    announceDemolition(world, ordinal, -Math.floor(((n + 0.5) / count) * leadDays));
  }
}

function fillPipeline(world: World): void {
  const rate = projectRate(world);
  while (world.streams.nextDay(STREAM.projects) < 0) {
    const day = world.streams.nextDay(STREAM.projects);
    const ordinal = world.streams.take(STREAM.projects, rate);
    if (ordinal >= 0) startProject(world, ordinal, day);
  }
}

/** Schedules every tenant; whose exit struck within the notice time before the start is in notice now. */
function startClocks(world: World): void {
  const { households } = world;
  for (let row = 0; row < households.rows; row++) {
    const at = row * HOUSEHOLD_WORDS;
    if (households.records[at + H.place] < FIRST_DWELLING) continue;
    const risk = firstRisk(world, row);
    if (risk.day < 0) giveNotice(world, row, risk.cause, risk.day);
    else scheduleRisk(world, row, risk);
  }
}

/** Fills an empty world. */
export function initialise(world: World): void {
  world.ledger.integers[LEDGER.day] = EVE;
  world.ledger.integers[LEDGER.year] = world.calendar.yearOf(0);
  world.ledger.integers[LEDGER.nextChain] = 1;
  settleTenants(world);
  emptyHomes(world);
  setMobilityConstant(world);
  expectChildren(world);
  letTenantsSearch(world);
  markPlacedTenants(world);
  markStepFreeTenants(world);
  countTenants(world);
  beginNeighbourhoods(world);
  startClocks(world);
  listOutsiders(world);
  queueAtStart(world);
  fillInstitutions(world);
  placeHomeless(world);
  fillCompartments(world);
  setClocks(world);
  announceRunningPlans(world);
  fillPipeline(world);
  startSupply(world);
  world.lists.sweep();
  beginExpectations(world);
  beginMunicipalities(world);
  shareOut(world);
}
