/**
 * What happens to a home between notice and label? (B.5, C.1, D)
 *
 * Reads parameters and policy; writes dwellings, chains, stock counts and log.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { CAUSE, eventType } from '../../contract/events';
import { LEVER_INDEX } from '../../contract/levers';
import { NONE } from '../../contract/settings';
import { CONDITION, D, DWELLING_WORDS, neighbourhoodOf } from '../entities/dwellings';
import { lognormalQuantile } from '../math/distributions';
import { BLOCK_COLUMN } from '../observe/tally';
import { placeOfDwelling } from '../observe/tables';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { leaveNeighbourhood } from './neighbourhood-load';

/** Share of the works that remains when letting is as fast as it can be (G-X4). @source model-document */
const FASTEST_WORKS = 0.7;

/** Puts a home in the list of homes to be labelled. */
export function queueLabel(world: World, dwelling: number): void {
  const at = dwelling * DWELLING_WORDS + D.status;
  if ((world.dwellings.records[at] & CONDITION.toLabel) !== 0) return;
  world.dwellings.records[at] |= CONDITION.toLabel;
  const { ledger } = world;
  const count = ledger.integers[LEDGER.toLabel];
  if (count === ledger.toLabel.length) {
    const larger = new Int32Array(count * 2);
    larger.set(ledger.toLabel);
    ledger.toLabel = larger;
  }
  ledger.toLabel[count] = dwelling;
  ledger.integers[LEDGER.toLabel]++;
}

/** Days of works in a home for its present vacancy. @unit days */
function worksDays(world: World, dwelling: number): number {
  const { parameters, draws, dwellings, policy } = world;
  const key = dwellings.records[dwelling * DWELLING_WORDS + D.key];
  const occasion = dwellings.vacancies[dwelling];
  const u = draws.uniform(PURPOSE['vacancy-works'], key, occasion);
  const long = draws.second() < parameters.longWorksShare;
  const days = lognormalQuantile(u, parameters.worksMedianDays, parameters.worksSigma);
  const faster = 1 - (1 - FASTEST_WORKS) * policy.value(LEVER_INDEX.fasterLetting);
  return Math.round((days + (long ? parameters.longWorksDays : 0)) * faster);
}

/** Whether a home is offered from the notice date on. */
function isAdvance(world: World, dwelling: number): boolean {
  const { parameters, draws, dwellings, policy } = world;
  const key = dwellings.records[dwelling * DWELLING_WORDS + D.key];
  const lever = policy.value(LEVER_INDEX.fasterLetting);
  const share = parameters.advanceShare + (1 - parameters.advanceShare) * lever;
  return draws.uniform(PURPOSE['vacancy-advance'], key, dwellings.vacancies[dwelling]) < share;
}

/** Notes that a tenant will leave on a day; decides what the home will be used for. */
export function announceVacancy(world: World, dwelling: number, leaveDay: number): void {
  const { dwellings, ledger } = world;
  const at = dwelling * DWELLING_WORDS + D.status;
  dwellings.records[at] = (dwellings.records[at] & 0xff) | CONDITION.notice;
  ledger.integers[LEDGER.notices]++;
  dwellings.vacancies[dwelling]++;
  dwellings.vacated[dwelling] = leaveDay;
  if ((dwellings.records[at] & CONDITION.renewal) !== 0) return;
  if (ledger.integers[LEDGER.pendingSales] > 0) {
    ledger.integers[LEDGER.pendingSales]--;
    dwellings.records[at] |= CONDITION.toSell;
  } else if (ledger.integers[LEDGER.pendingReclassified] > 0) {
    ledger.integers[LEDGER.pendingReclassified]--;
    dwellings.records[at] |= CONDITION.toReclassify;
  } else {
    dwellings.worksDone[dwelling] = leaveDay + worksDays(world, dwelling);
    if (isAdvance(world, dwelling)) queueLabel(world, dwelling);
  }
}

/** Takes an empty home out of the stock. */
function removeFromStock(
  world: World,
  dwelling: number,
  kind: 'dwelling-sold' | 'dwelling-demolished',
  cause: number,
): void {
  const { dwellings, tally } = world;
  const at = dwelling * DWELLING_WORDS;
  const hood = neighbourhoodOf(dwellings.records[at + D.traits]);
  dwellings.records[at + D.status] = 0;
  world.record(eventType(kind, cause), -1, placeOfDwelling(dwelling), NONE, dwellings.records[at + D.chain]);
  tally.week[kind === 'dwelling-sold' ? WEEKLY_COLUMN.sold : WEEKLY_COLUMN.demolished]++;
  if (kind === 'dwelling-sold') world.neighbourhoods.addOthers(hood, 1);
  tally.addTo(hood, BLOCK_COLUMN.stockLevel, -1);
  tally.addTo(hood, BLOCK_COLUMN.vacantLevel, -1);
  tally.addTo(hood, BLOCK_COLUMN.removed, 1);
  world.ledger.integers[LEDGER.vacant]--;
}

/** The occupant has gone: the home is empty, and is relet or leaves the stock. `chain` is that of the vacancy. */
export function startVacancy(world: World, dwelling: number, chain: number): void {
  const { dwellings, tally } = world;
  const at = dwelling * DWELLING_WORDS;
  const hood = neighbourhoodOf(dwellings.records[at + D.traits]);
  leaveNeighbourhood(world, dwelling);
  dwellings.records[at + D.occupant] = -1;
  dwellings.records[at + D.chain] = chain;
  dwellings.records[at + D.status] &= ~CONDITION.notice;
  dwellings.vacated[dwelling] = world.day;
  world.ledger.integers[LEDGER.vacant]++;
  world.ledger.integers[LEDGER.notices]--;
  tally.addTo(hood, BLOCK_COLUMN.vacantLevel, 1);
  tally.addTo(hood, BLOCK_COLUMN.homesLeft, 1);
  const status = dwellings.records[at + D.status];
  if ((status & CONDITION.renewal) !== 0) removeFromStock(world, dwelling, 'dwelling-demolished', CAUSE.demolition);
  else if ((status & CONDITION.toSell) !== 0) removeFromStock(world, dwelling, 'dwelling-sold', CAUSE.sale);
  else if ((status & CONDITION.toReclassify) !== 0)
    removeFromStock(world, dwelling, 'dwelling-sold', CAUSE.reclassification);
  else if (!isOffered(status, dwellings.records[at + D.due], world.day)) queueLabel(world, dwelling);
}

/** Whether the offers of a home began before it came free. */
function isOffered(status: number, due: number, day: number): boolean {
  return (status & (CONDITION.reserved | CONDITION.toLabel)) !== 0 || due >= day;
}

/** How a home enters the stock, with the rule that brings it. */
export const ENTERS = {
  newBuild: eventType('dwelling-delivered', CAUSE['new-build']),
  transformation: eventType('dwelling-delivered', CAUSE.transformation),
  acquisition: eventType('dwelling-acquired', CAUSE.acquisition),
} as const;

/** A new or bought home enters the stock, empty, at the head of a chain; `how` is one of `ENTERS`. */
export function addToStock(world: World, dwelling: number, how: number): void {
  const { dwellings, tally } = world;
  const at = dwelling * DWELLING_WORDS;
  const hood = neighbourhoodOf(dwellings.records[at + D.traits]);
  const delivered = how !== ENTERS.acquisition;
  dwellings.records[at + D.status] = CONDITION.inStock;
  dwellings.records[at + D.chain] = world.openChain();
  dwellings.vacated[dwelling] = world.day;
  dwellings.vacancies[dwelling]++;
  dwellings.worksDone[dwelling] = world.day + (delivered ? 0 : worksDays(world, dwelling));
  world.record(how, -1, NONE, placeOfDwelling(dwelling), dwellings.records[at + D.chain]);
  tally.week[delivered ? WEEKLY_COLUMN.delivered : WEEKLY_COLUMN.acquired]++;
  if (!delivered) world.neighbourhoods.addOthers(hood, -1);
  else if (world.neighbourhoods.isWorst(hood)) tally.week[WEEKLY_COLUMN.deliveredWorst]++;
  tally.addTo(hood, BLOCK_COLUMN.stockLevel, 1);
  tally.addTo(hood, BLOCK_COLUMN.vacantLevel, 1);
  tally.addTo(hood, BLOCK_COLUMN.delivered, 1);
  world.ledger.integers[LEDGER.vacant]++;
  queueLabel(world, dwelling);
}
