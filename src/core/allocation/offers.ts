/**
 * Who is offered a home, in which order, and who accepts? (C.1, C.3, C.4)
 *
 * Reads lists, queues and the terms of the home; writes refusals, the accepted offer and the day of moving in.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { FIRST_CHANNEL_CAUSE, CAUSE, eventType } from '../../contract/events';
import { CHANNELS } from '../../contract/households';
import { FIRST_DWELLING, SETTING_INDEX } from '../../contract/settings';
import { C, classOf, HOMELESS_CLASS } from '../entities/careers';
import { CONDITION, D, DWELLING_WORDS } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, STATUS } from '../entities/households';
import { placeOfDwelling } from '../observe/tables';
import { DUE } from '../processes/due-causes';
import { respondersNow } from '../processes/expectations';
import { scheduleTenant } from '../processes/tenancy-clock';
import { announceVacancy } from '../processes/vacancies';
import { freeQuarters, MOST_QUARTERS, neededGuidance, QUARTERS, takeGuidance } from '../processes/guidance';
import { becomeHomeless } from '../processes/homelessness';
import { leaveModel } from '../processes/relocation';
import { quitList } from '../processes/listing';
import { isAdmitted } from '../processes/responsibility';
import { leaveWaiting } from '../processes/waiting';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import type { OfferTerms } from './offer-terms';
import { countReserved } from './neighbourhood-limits';
import { MUNICIPAL_QUEUES } from './priority-queues';
import { beginWalk, countBinding, queuesOf, ruleChannel } from './municipal-order';
import { isOtherSize } from './modest-homes';

/** Indexes of the channels. */
export const CHANNEL = { STA: 0, UIT: 1, DAK: 2, URG: 3, REN: 4, SEN: 5, LOT: 6, REG: 7 } as const;

/** Refusals after which a place in the queue is lost, in the order of `CHANNELS`; 0 for never. */
const REFUSALS_ALLOWED = [1, 2, 2, 1, 3, 3, 0, 0] as const;

/** Share of permit holders who end homeless when they refuse; the others go to family (C.4). @source model-document */
const REFUSED_PERMIT_HOMELESS = 0.3;

/** Type of the homes of channel SEN. */
const STEP_FREE_TYPE = 3;

/** Most candidates of one advert. */
const MOST_OFFERS = 40;

/** How the offers of a home ended. */
export interface Offers {
  /** Row of the household that accepted, −1 where nobody did. */
  row: number;
  /** Offers made. */
  count: number;
}

const result: Offers = { row: -1, count: 0 };

/** A tenant loses its place in a queue: the senior search ends, or the landlord of a home to be demolished has done enough. */
function dropTenant(world: World, row: number, channel: number): void {
  const place = world.households.records[row * HOUSEHOLD_WORDS + H.place];
  world.priority.remove(row, world.households);
  if (channel === CHANNEL.SEN) world.households.records[row * HOUSEHOLD_WORDS + H.status] |= STATUS.seniorRefused;
  world.record(eventType('search-ended', CAUSE['refused-too-often']), row, place, place);
  if (channel === CHANNEL.REN) world.dwellings.renewalLeave[place - FIRST_DWELLING] = world.day + 1;
  scheduleTenant(world, row);
}

/** Somebody without a home from this stock loses the place in a queue by refusing too often (C.4). */
function dropWaiting(world: World, row: number, channel: number): void {
  const key = world.households.records[row * HOUSEHOLD_WORDS + H.key];
  if (channel === CHANNEL.URG) leaveWaiting(world, row, 'refused-too-often');
  else if (channel === CHANNEL.STA) {
    const homeless = world.draws.uniform(PURPOSE['outcome-refusal'], key, 0) < REFUSED_PERMIT_HOMELESS;
    if (homeless) becomeHomeless(world, row, 'refused-too-often', 'couch');
    else leaveModel(world, row, 'family', 'refused-too-often');
  } else {
    world.priority.remove(row, world.households);
    if (channel === CHANNEL.UIT) leaveModel(world, row, 'ownArrangement', 'refused-too-often');
  }
}

/** Counts a refusal in a queue; who refuses too often loses the place in it. */
function countRefusal(world: World, row: number, channel: number): void {
  const allowed = REFUSALS_ALLOWED[channel];
  if (allowed === 0) return;
  const at = row * HOUSEHOLD_WORDS + H.occasions;
  const records = world.households.records;
  const refusals = (records[at] >>> 24) + 1;
  records[at] = (records[at] & 0xffffff) | ((refusals < allowed ? refusals : 0) << 24);
  if (refusals < allowed) return;
  if (records[row * HOUSEHOLD_WORDS + H.place] >= FIRST_DWELLING) dropTenant(world, row, channel);
  else dropWaiting(world, row, channel);
}

/** Makes one offer; answers whether it was accepted. */
function makeOffer(world: World, terms: OfferTerms, row: number, channel: number, draw: number): boolean {
  result.count++;
  const regular = channel === CHANNEL.LOT || channel === CHANNEL.REG;
  if (regular) world.tally.week[WEEKLY_COLUMN.regularOffers]++;
  if (terms.isAccepted(row, channel, draw)) {
    result.row = row;
    return true;
  }
  const at = row * HOUSEHOLD_WORDS + H.occasions;
  const records = world.households.records;
  const offers = Math.min(((records[at] >>> 16) & 0xff) + 1, 255);
  records[at] = (records[at] & ~0xff0000) | (offers << 16);
  world.tally.week[WEEKLY_COLUMN.refusals]++;
  world.waits.mark(row, 'refused');
  const place = placeOfDwelling(terms.dwelling);
  world.record(eventType('offer-refused', FIRST_CHANNEL_CAUSE + channel), row, place, place);
  countRefusal(world, row, ruleChannel(world, row, channel));
  return false;
}

/** Whether a channel has a household that may rent the home now; channel SEN lets step-free homes only. */
export function hasQueued(world: World, terms: OfferTerms, channel: number): boolean {
  if (channel === CHANNEL.SEN && terms.type !== STEP_FREE_TYPE) return false;
  world.waits.noteHome(channel, terms);
  const queues = queuesOf(world, channel);
  const { municipalities } = world.region;
  for (let n = 0; n < municipalities; n++) {
    const municipality = (terms.municipality + n) % municipalities;
    for (let i = 0; i < queues.length; i++) {
      const { queue } = queues[i];
      if (n > 0 && queue >= MUNICIPAL_QUEUES) continue;
      if (hasInList(world, terms, channel, world.priority.listOf(queue, municipality))) return true;
    }
  }
  return false;
}

function hasInList(world: World, terms: OfferTerms, channel: number, list: number): boolean {
  const { priority, households, day } = world;
  for (let position = 0; position < priority.length(list); position++) {
    const row = priority.candidateAt(list, position, households, day);
    if (row < 0 || !isCandidate(world, terms, row, channel) || !hasGuidance(world, row, channel)) continue;
    if (!terms.keepsOut(row, channel)) return true;
  }
  return false;
}

/** Whether a household in a queue may rent the home, in this municipality. */
function isCandidate(world: World, terms: OfferTerms, row: number, channel: number): boolean {
  if (!terms.allows(row) || !isAdmitted(world, row, terms.municipality)) return false;
  return channel !== CHANNEL.UIT || !isOtherSize(world, terms, row);
}

/** Whether there is guidance for a candidate who needs it (C.3.5). */
function hasGuidance(world: World, row: number, channel: number): boolean {
  if (!isGuided(world, row, channel)) return true;
  const free = freeQuarters(world);
  if (free >= MOST_QUARTERS || QUARTERS[neededGuidance(world, row)] <= free) return true;
  world.waits.mark(row, 'no-guidance');
  return false;
}

/** Whether a household is housed with guidance if it needs it: from care, or without a home. */
function isGuided(world: World, row: number, channel: number): boolean {
  const rules = ruleChannel(world, row, channel);
  return rules === CHANNEL.UIT || rules === CHANNEL.DAK;
}

/** A home was there, guidance was not: told once a home, of who stood first; the next candidate is taken (C.3.5). */
function stopByCare(world: World, terms: OfferTerms, row: number): void {
  const place = placeOfDwelling(terms.dwelling);
  world.tally.week[WEEKLY_COLUMN.stoppedByCare]++;
  world.record(eventType('stopped-by-care', CAUSE['no-guidance']), row, place, place);
}

/** Whether the next home for homeless people goes to long-term homeless people first: their share is a credit, not dice. */
function isLongTermsTurn(world: World): boolean {
  return world.ledger.reals[2] + world.parameters.longTermLettingShare >= 0.5;
}

/** Whether a list has seekers that may rent the home, by the count of the month. */
export function hasListed(world: World, terms: OfferTerms): boolean {
  return world.lists.interest(terms.municipality, terms.mask, terms.type, 1) > 0;
}

/** Offers a home along the queue of a channel: direct mediation, and the label for seniors. */
export function offerToQueue(world: World, terms: OfferTerms, channel: number): Offers {
  result.row = -1;
  result.count = 0;
  let isStopped = false;
  world.waits.noteHome(channel, terms);
  const walk = beginWalk(world, terms.municipality, channel, channel === CHANNEL.DAK && isLongTermsTurn(world));
  while (result.count < MOST_OFFERS) {
    const row = walk.next();
    if (row < 0) break;
    if (!isCandidate(world, terms, row, channel) || terms.keepsOut(row, channel)) continue;
    if (!hasGuidance(world, row, channel)) {
      if (!isStopped) stopByCare(world, terms, row);
      isStopped = true;
    } else if (makeOffer(world, terms, row, channel, terms.pairDraw(row))) break;
  }
  return result;
}

/** Offers a home to those who answered, longest registered first. */
export function offerToResponders(world: World, terms: OfferTerms): Offers {
  result.row = -1;
  result.count = 0;
  const walk = world.responders;
  world.waits.noteHome(CHANNEL.REG, terms);
  walk.begin(terms, respondersNow(world), world.parameters.tasteMisfit);
  while (result.count < MOST_OFFERS) {
    const row = walk.next();
    if (row < 0) break;
    if (!terms.allowsRegular(row)) continue;
    if (makeOffer(world, terms, row, CHANNEL.REG, walk.acceptanceDraw)) break;
  }
  return result;
}

/** Offers a home by lot. */
export function offerByLottery(world: World, terms: OfferTerms): Offers {
  result.row = -1;
  result.count = 0;
  const walk = world.lottery;
  world.waits.noteHome(CHANNEL.LOT, terms);
  walk.begin(terms, world.parameters.tasteMisfit);
  while (result.count < MOST_OFFERS) {
    const row = walk.next();
    if (row < 0) break;
    if (!terms.allowsRegular(row)) continue;
    if (makeOffer(world, terms, row, CHANNEL.LOT, walk.acceptanceDraw)) break;
  }
  return result;
}

/** The household accepts: it will move in once works and contract are done, and gives notice where it lives. */
export function accept(world: World, terms: OfferTerms, row: number, channel: number, offersEnd: number): void {
  const { dwellings, households, parameters } = world;
  const dwelling = terms.dwelling;
  const at = dwelling * DWELLING_WORDS;
  const record = row * HOUSEHOLD_WORDS;
  const ready = Math.max(dwellings.worksDone[dwelling], offersEnd) + Math.round(parameters.contractDays);
  const moveInDay = Math.max(ready, dwellings.vacated[dwelling] + 1, world.day + 1, releaseDay(world, row));
  countBinding(world, row, terms.municipality, channel);
  terms.countLetting(row);
  countReserved(world, { hood: terms.neighbourhood, channel });
  if (isGuided(world, row, channel)) takeGuidance(world, row, neededGuidance(world, row));
  if (channel === CHANNEL.DAK) countLongTerm(world, row);
  dwellings.records[at + D.status] =
    (dwellings.records[at + D.status] & 0xff) | CONDITION.reserved | ((channel + 1) << 16);
  quitList(world, row);
  households.records[record + H.status] |= STATUS.reserved;
  households.records[record + H.accepted] = placeOfDwelling(dwelling);
  const from = households.records[record + H.place];
  world.record(eventType('offer-accepted', FIRST_CHANNEL_CAUSE + channel), row, from, placeOfDwelling(dwelling));
  if (from >= FIRST_DWELLING) announceVacancy(world, from - FIRST_DWELLING, moveInDay);
  world.scheduleHousehold(row, moveInDay, DUE.movesIn);
}

/** Settles the credit of the long-term homeless with a letting. */
function countLongTerm(world: World, row: number): void {
  const at = world.careers.of(row);
  const isLong = at >= 0 && classOf(world.careers.records[at + C.kind]) === HOMELESS_CLASS.long;
  world.ledger.reals[2] += world.parameters.longTermLettingShare - (isLong ? 1 : 0);
}

/** Day of release of somebody in prison, who can move in no earlier; 0 for everybody else. */
function releaseDay(world: World, row: number): number {
  if (world.households.records[row * HOUSEHOLD_WORDS + H.place] !== SETTING_INDEX.prison) return 0;
  return world.careers.records[world.careers.of(row) + C.ends];
}

/** Cause of events about a channel. */
export function channelCause(channel: number): number {
  return CAUSE['channel-STA'] + channel;
}

/** Channels that choose the candidate at once, without an advert. */
export function isMediated(channel: number): boolean {
  return channel <= CHANNELS.indexOf('REN');
}
