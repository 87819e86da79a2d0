/**
 * Which municipality takes over from which, and what does it cost? (C.5, G42, I19; 2.3, step 8)
 *
 * Each half-year a plan is made per group; every four weeks it is carried out as far as people wait. Reads queues, shares
 * and tasks; writes the responsible municipality, queues, tasks and the ledger.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CHANNELS } from '../../contract/households';
import { PRICES } from '../../contract/prices';
import { QUEUES_OF } from '../allocation/priority-queues';
import { solveTransport } from '../allocation/transport-problem';
import { H, HOUSEHOLD_WORDS, isExchanged, personsOf, RESPONSIBLE, STATUS } from '../entities/households';
import { ACCOUNT } from '../entities/municipal-accounts';
import { MUNICIPALITY_COLUMN } from '../observe/tally';
import type { World } from '../world';
import { HALF_YEAR_WEEKS } from './expectations';
import { GUIDANCE, neededGuidance, QUARTERS } from './guidance';
import { openTask, PERMIT_PERSONS } from './municipal-tasks';
import { goesElsewhere, takeOver } from './responsibility';

/** Groups whose households are exchanged: those with a task or due for a home. */
const GROUPS = (['STA', 'UIT', 'DAK'] as const).map((channel) => ({
  channel: CHANNELS.indexOf(channel),
  queues: QUEUES_OF[channel] ?? [],
}));
const PERMIT_GROUP = 0;

/** Years the sender pays guidance for at most (C.5). @unit years @source model-document */
const GUIDANCE_YEARS = 3;

/** Cost of a step from one municipality to another of the same region (C.5: distance band). */
const BAND = 1;

/** Euros in the unit of the parameter, and in that of the counts. @unit euros */
const EUROS = 1000;
const COUNTED_EUROS = 100;

/** Rounding of whole households. */
const TOLERANCE = 1e-9;

/** Households of a group that a municipality must house this half-year: who waits, and for permit holders the open task. */
function demandOf(world: World, group: number, municipality: number): number {
  let waiting = 0;
  for (const { queue } of GROUPS[group].queues)
    waiting += world.priority.waiting(world.priority.listOf(queue, municipality), world.households, world.day);
  return group === PERMIT_GROUP ? Math.max(waiting, openTask(world, municipality) / PERMIT_PERSONS) : waiting;
}

/** Homes a municipality is expected to let to a group this half-year. @unit homes */
function expectedFor(world: World, group: number, municipality: number): number {
  const share = world.shares[municipality][GROUPS[group].channel];
  return share * world.accounts.get(municipality, ACCOUNT.expectedLettings) * HALF_YEAR_WEEKS;
}

/**
 * Room of each municipality for a group; below 0 where it has too many. Homes expected to be let, at the load all
 * municipalities would have together, less the demand. This stands in for the load of neighbourhoods (C.5), and is the one
 * place that knows it.
 */
function headroom(world: World, group: number): Float64Array {
  const { municipalities } = world.region;
  const room = new Float64Array(municipalities);
  const demand = new Float64Array(municipalities);
  let demands = 0;
  let homes = 0;
  for (let municipality = 0; municipality < municipalities; municipality++) {
    room[municipality] = expectedFor(world, group, municipality);
    demand[municipality] = demandOf(world, group, municipality);
    homes += room[municipality];
    demands += demand[municipality];
  }
  const load = homes > 0 ? demands / homes : 0;
  for (let municipality = 0; municipality < municipalities; municipality++)
    room[municipality] = room[municipality] * load - demand[municipality];
  return room;
}

/** Whole households in an amount; none where it is below 0. */
function whole(amount: number): number {
  return Math.max(0, Math.floor(amount + TOLERANCE));
}

/** Half-yearly: who takes how many over from whom, at most the share of the lever of what each must house. */
export function planExchange(world: World): void {
  const { accounts, region } = world;
  const share = world.lever('regionalExchange');
  accounts.plan.fill(0);
  if (share <= 0) return;
  const { municipalities } = region;
  const cost = Array.from({ length: municipalities * municipalities }, (_, cell) =>
    cell % (municipalities + 1) === 0 ? Infinity : BAND,
  );
  for (let group = 0; group < GROUPS.length; group++) {
    const room = headroom(world, group);
    const supply = Array.from(room, (each, municipality) =>
      whole(Math.min(-each, share * demandOf(world, group, municipality))),
    );
    const flow = solveTransport({ supply, room: Array.from(room, whole), cost });
    accounts.plan.set(flow, group * municipalities * municipalities);
  }
}

/** Whether a household may be handed over: once, not while a home is taken, and where its ties allow it. */
function mayBeExchanged(world: World, row: number, group: number): boolean {
  const word = world.households.records[row * HOUSEHOLD_WORDS + H.responsible];
  if (isExchanged(word)) return false;
  return group === PERMIT_GROUP || goesElsewhere(world, row);
}

/** Who was found last, and since when that household waits. */
const found = { row: -1, since: Infinity };

/** Finds who of a group in a municipality waits longest and may be handed over; answers whether there is somebody. */
function findLongestWaiting(world: World, group: number, from: number): boolean {
  const { priority, households, day } = world;
  found.row = -1;
  found.since = Infinity;
  for (const { queue } of GROUPS[group].queues) {
    const list = priority.listOf(queue, from);
    for (
      let position = 0;
      position < priority.length(list) && priority.dayAt(list, position) < found.since;
      position++
    ) {
      const row = priority.candidateAt(list, position, households, day);
      if (row < 0 || !mayBeExchanged(world, row, group)) continue;
      found.row = row;
      found.since = priority.dayAt(list, position);
    }
  }
  return found.row >= 0;
}

/** What the sender pays: the compensation, and guidance of at most three years (C.5, P253). @unit euros */
function priceOf(world: World, row: number, group: number): number {
  const { exchangeCompensation, guidanceLightYears, guidanceStandardYears } = world.parameters;
  const compensation = exchangeCompensation * EUROS;
  if (group === PERMIT_GROUP) return compensation;
  const needed = neededGuidance(world, row);
  const years = [0, guidanceLightYears, guidanceStandardYears, GUIDANCE_YEARS][needed];
  const slots = QUARTERS[needed] / QUARTERS[GUIDANCE.standard];
  return compensation + slots * Math.min(years, GUIDANCE_YEARS) * PRICES.guidanceYear.default;
}

function pay(world: World, from: number, to: number, euros: number): void {
  const { accounts, tally } = world;
  accounts.add(from, ACCOUNT.balance, -euros);
  accounts.add(to, ACCOUNT.balance, euros);
  const counted = Math.round(euros / COUNTED_EUROS);
  tally.week[WEEKLY_COLUMN.compensationPaid] += counted;
  tally.addToMunicipality(from, MUNICIPALITY_COLUMN.compensationPaid, counted);
  tally.addToMunicipality(to, MUNICIPALITY_COLUMN.compensationReceived, counted);
}

function handOver(world: World, group: number, to: number): void {
  const { row, since } = found;
  const { households, accounts, tally, priority } = world;
  const record = row * HOUSEHOLD_WORDS;
  const from = households.records[record + H.responsible] & RESPONSIBLE.municipalityMask;
  const queue = (households.records[record + H.status] & STATUS.queueMask) - 1;
  takeOver(world, row, to);
  priority.add(queue, row, households, since);
  if (group === PERMIT_GROUP) {
    const persons = personsOf(households.records[record + H.traits]);
    accounts.add(from, ACCOUNT.permitBacklog, -persons);
    accounts.add(to, ACCOUNT.permitBacklog, persons);
  }
  tally.week[WEEKLY_COLUMN.exchangedHouseholds]++;
  tally.addToMunicipality(from, MUNICIPALITY_COLUMN.exchangedOut, 1);
  tally.addToMunicipality(to, MUNICIPALITY_COLUMN.exchangedIn, 1);
  pay(world, from, to, priceOf(world, row, group));
}

/** Every four weeks: carries the plan out, longest waiting first. */
export function exchange(world: World): void {
  const { municipalities } = world.region;
  const { plan } = world.accounts;
  for (let cell = 0; cell < plan.length; cell++) {
    const group = Math.floor(cell / (municipalities * municipalities));
    const from = Math.floor(cell / municipalities) % municipalities;
    while (plan[cell] > 0 && findLongestWaiting(world, group, from)) {
      handOver(world, group, cell % municipalities);
      plan[cell]--;
    }
  }
}
