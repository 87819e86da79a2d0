/**
 * Which homes are announced for demolition, and when is a plan dropped? (D, channel REN)
 *
 * Reads the stream of demolitions and the stop on demolition; writes announcements, the renewal queue and the log.
 */
import { DAYS_PER_WEEK } from '../../contract/calendar';
import { CAUSE, eventType } from '../../contract/events';
import { QUEUE } from '../allocation/priority-queues';
import { CONDITION, D, DWELLING_WORDS } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { placeOfDwelling } from '../observe/tables';
import { PURPOSE } from '../random/purposes';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import { STREAM } from './streams';
import { scheduleTenant } from './tenancy-clock';

/** Rate at which homes are demolished now. @unit perYear */
export function demolitionRate(world: World): number {
  return world.rate('demolishedPerYear') * (1 - world.stop);
}

function chooseDwelling(world: World, ordinal: number): number {
  const homes = world.region.homes;
  if (homes === 0) return -1;
  const first = Math.floor(world.draws.uniform(PURPOSE.renewal, ordinal, 0) * homes);
  for (let probe = 0; probe < homes; probe++) {
    const dwelling = (first + probe) % homes;
    const at = dwelling * DWELLING_WORDS;
    const status = world.dwellings.records[at + D.status] & 0xff;
    if (status !== CONDITION.inStock || world.dwellings.records[at + D.occupant] < 0) continue;
    const household = world.dwellings.records[at + D.occupant] * HOUSEHOLD_WORDS;
    if ((world.households.records[household + H.status] & (STATUS.reserved | STATUS.inNotice)) === 0) return dwelling;
  }
  return -1;
}

/** Announces a demolition. `since` lies before the start for plans that ran then; those done by the start are skipped. */
export function announceDemolition(world: World, ordinal: number, since: number): void {
  const { dwellings, draws, parameters, ledger } = world;
  const needsLetting = draws.uniform(PURPOSE.renewal, ordinal, 1) < parameters.renewalNeedsLetting;
  const leaveDay = since + Math.ceil(draws.second() * parameters.renewalLeadWeeks * DAYS_PER_WEEK);
  if (leaveDay <= 0) return;
  const dwelling = chooseDwelling(world, ordinal);
  if (dwelling < 0) return;
  const at = dwelling * DWELLING_WORDS;
  const row = dwellings.records[at + D.occupant];
  dwellings.records[at + D.status] |= CONDITION.renewal;
  dwellings.renewalOrdinal[dwelling] = ordinal;
  dwellings.renewalLeave[dwelling] = needsLetting ? 0 : leaveDay;
  if (needsLetting) world.priority.add(QUEUE.REN, row, world.households, world.day);
  if (ledger.integers[LEDGER.renewals] === ledger.renewals.length) {
    const larger = new Int32Array(ledger.renewals.length * 2);
    larger.set(ledger.renewals);
    ledger.renewals = larger;
  }
  ledger.renewals[ledger.integers[LEDGER.renewals]++] = dwelling;
  const place = placeOfDwelling(dwelling);
  world.record(eventType('demolition-announced', CAUSE.demolition), row, place, place);
  scheduleTenant(world, row);
}

function dropPlan(world: World, dwelling: number): void {
  const { dwellings, households } = world;
  const at = dwelling * DWELLING_WORDS;
  const row = dwellings.records[at + D.occupant];
  const place = placeOfDwelling(dwelling);
  dwellings.records[at + D.status] &= ~CONDITION.renewal;
  dwellings.renewalLeave[dwelling] = 0;
  world.record(eventType('demolition-dropped', CAUSE.demolition), row, place, place);
  const status = households.records[row * HOUSEHOLD_WORDS + H.status];
  if ((status & STATUS.queueMask) === QUEUE.REN + 1) world.priority.remove(row, households);
  scheduleTenant(world, row);
}

/** Weekly: forgets plans that are done, drops those the stop prevents unless the tenant is already leaving. */
export function reviewRenewals(world: World): void {
  const { ledger, dwellings, households, streams } = world;
  const rate = demolitionRate(world);
  let kept = 0;
  for (let i = 0; i < ledger.integers[LEDGER.renewals]; i++) {
    const dwelling = ledger.renewals[i];
    const at = dwelling * DWELLING_WORDS;
    if ((dwellings.records[at + D.status] & CONDITION.renewal) === 0) continue;
    const row = dwellings.records[at + D.occupant];
    const leaving = (households.records[row * HOUSEHOLD_WORDS + H.status] & (STATUS.reserved | STATUS.inNotice)) !== 0;
    const draw = streams.thinningDraw(STREAM.demolitions, dwellings.renewalOrdinal[dwelling]);
    if (!leaving && draw * streams.highest[STREAM.demolitions] >= rate) dropPlan(world, dwelling);
    else ledger.renewals[kept++] = dwelling;
  }
  ledger.renewals.fill(0, kept, ledger.integers[LEDGER.renewals]);
  ledger.integers[LEDGER.renewals] = kept;
}
