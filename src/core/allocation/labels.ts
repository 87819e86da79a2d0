/**
 * Through which channel is a home let, and what when its offers fail? (C.1, C.2; 2.3, step 7)
 *
 * Reads credits, shares and candidates; writes labels, adverts and accepted offers.
 */
import { WEEKLY_COLUMN } from '../../contract/counts';
import { eventType } from '../../contract/events';
import { CONDITION, D, DWELLING_WORDS } from '../entities/dwellings';
import { placeOfDwelling } from '../observe/tables';
import { LEDGER } from '../entities/ledger';
import type { World } from '../world';
import type { HasCandidate } from './channel-credits';
import { OfferTerms } from './offer-terms';
import {
  accept,
  CHANNEL,
  channelCause,
  hasListed,
  hasQueued,
  isMediated,
  offerByLottery,
  offerToQueue,
  offerToResponders,
  type Offers,
} from './offers';

/** Yearly lettings per home that the cap of unused quota assumes (P026). @source corporation-annual */
const EXPECTED_TURNOVER = 0.068;

/** Value from which a switch is on. */
const SWITCHED_ON = 0.5;

/** Rounds after which an advert that nobody answered waits a month. */
const PATIENT_ROUNDS = 4;
const MONTH_DAYS = 28;

/** Labels homes and settles their offers. */
export class Labels {
  private readonly world: World;
  private readonly terms: OfferTerms;
  private order = new Float64Array(64);

  /** Labels in a world. */
  constructor(world: World) {
    this.world = world;
    this.terms = new OfferTerms(world);
  }

  /** Labels all homes that wait for it, in order of their key. */
  labelAll(): void {
    const { ledger, dwellings } = this.world;
    const count = ledger.integers[LEDGER.toLabel];
    if (count === 0) return;
    if (this.order.length < count) this.order = new Float64Array(count * 2);
    for (let i = 0; i < count; i++) {
      const dwelling = ledger.toLabel[i];
      this.order[i] = (dwellings.records[dwelling * DWELLING_WORDS + D.key] >>> 0) * 2097152 + dwelling;
    }
    ledger.toLabel.fill(0, 0, count);
    ledger.integers[LEDGER.toLabel] = 0;
    this.order.subarray(0, count).sort();
    for (let i = 0; i < count; i++) this.label(this.order[i] % 2097152);
  }

  /** The advert of a home has closed: its offers are made. */
  closeAdvert(dwelling: number): void {
    const at = dwelling * DWELLING_WORDS;
    const { dwellings, parameters } = this.world;
    const round = (dwellings.records[at + D.status] >>> 8) & 0xff;
    const channel = ((dwellings.records[at + D.status] >>> 16) & 0xff) - 1;
    this.terms.read(dwelling, round);
    const offers = this.advertOffers(channel);
    if (offers.row >= 0) {
      const offersEnd = this.advertClosed(dwelling) + Math.round(parameters.candidateDays * offers.count);
      accept(this.world, this.terms, offers.row, channel, offersEnd);
    } else if (channel === CHANNEL.REG) this.nextRound(dwelling, round, offers.count);
    else this.relabel(dwelling, channel);
  }

  private advertOffers(channel: number): Offers {
    if (channel === CHANNEL.SEN) return offerToQueue(this.world, this.terms, channel);
    return channel === CHANNEL.LOT ? offerByLottery(this.world, this.terms) : offerToResponders(this.world, this.terms);
  }

  /** Labels a home for the first time: a home's worth of shares is added to the credits of its municipality. */
  private label(dwelling: number): void {
    const { dwellings, credits, shares } = this.world;
    dwellings.records[dwelling * DWELLING_WORDS + D.status] &= 0xff & ~CONDITION.toLabel;
    this.terms.read(dwelling, 0);
    credits.add(this.terms.municipality, shares[this.terms.municipality]);
    this.chooseChannel(dwelling);
  }

  /** A channel could not let a home: it keeps its credit, another one is chosen. */
  private relabel(dwelling: number, channel: number): void {
    const at = dwelling * DWELLING_WORDS + D.status;
    this.world.dwellings.records[at] |= 1 << (24 + channel);
    this.world.credits.refund(this.terms.municipality, channel);
    this.chooseChannel(dwelling);
  }

  private chooseChannel(dwelling: number): void {
    const { world, terms } = this;
    const at = dwelling * DWELLING_WORDS + D.status;
    for (;;) {
      const tried = world.dwellings.records[at] >>> 24;
      const unusedBefore = world.credits.unused[0];
      const channel = this.choose((candidate) => this.hasCandidate(candidate, tried));
      world.tally.week[WEEKLY_COLUMN.unusedQuota] += Math.floor(world.credits.unused[0]) - Math.floor(unusedBefore);
      const place = placeOfDwelling(dwelling);
      world.record(eventType('dwelling-advertised', channelCause(channel)), -1, place, place);
      if (!isMediated(channel)) {
        this.advertise(dwelling, channel);
        return;
      }
      const offers = offerToQueue(world, terms, channel);
      if (offers.row >= 0) {
        const days = Math.round(world.parameters.mediatedCandidateDays * offers.count);
        accept(world, terms, offers.row, channel, world.day + days);
        return;
      }
      world.dwellings.records[at] |= 1 << (24 + channel);
      world.credits.refund(terms.municipality, channel);
    }
  }

  /** The channel of the home by the rule of the scenario: credits with a deadline (C.2), or the largest deficit (C.4). */
  private choose(hasCandidate: HasCandidate): number {
    const { credits, parameters, region } = this.world;
    const { municipality } = this.terms;
    const shares = this.world.shares[municipality];
    if (parameters.deficitRule >= SWITCHED_ON) return credits.chooseByDeficit(municipality, shares, hasCandidate);
    const expected = region.municipalityHomes[municipality] * EXPECTED_TURNOVER;
    return credits.choose(municipality, shares, expected, hasCandidate);
  }

  private hasCandidate(channel: number, tried: number): boolean {
    if (((tried >>> channel) & 1) === 1) return false;
    return channel <= CHANNEL.SEN ? hasQueued(this.world, this.terms, channel) : hasListed(this.world, this.terms);
  }

  private advertise(dwelling: number, channel: number): void {
    const at = dwelling * DWELLING_WORDS + D.status;
    const { dwellings, parameters } = this.world;
    dwellings.records[at] = (dwellings.records[at] & ~0xff0000) | ((channel + 1) << 16);
    if (this.advertClosed(dwelling) < 0) this.closeAdvert(dwelling);
    else if (this.world.day < 0) this.world.scheduleDwelling(dwelling, this.advertClosed(dwelling));
    else this.world.scheduleDwelling(dwelling, this.world.day + Math.max(1, Math.round(parameters.advertDays)));
  }

  /** Day on which an advert closes: today, or for a home that was empty before the start when it would have. */
  private advertClosed(dwelling: number): number {
    const { day, dwellings, parameters } = this.world;
    return day < 0 ? dwellings.vacated[dwelling] + Math.max(1, Math.round(parameters.advertDays)) : day;
  }

  /** Nobody accepted: after refusals the home is advertised again; with no answer at all the wider rule applies at once. */
  private nextRound(dwelling: number, round: number, offersMade: number): void {
    const at = dwelling * DWELLING_WORDS + D.status;
    const { dwellings, parameters } = this.world;
    const next = Math.min(round + 1, 255);
    dwellings.records[at] = (dwellings.records[at] & ~0xff00) | (next << 8);
    const wait =
      next > PATIENT_ROUNDS && offersMade === 0 ? MONTH_DAYS : Math.max(1, Math.round(parameters.advertDays));
    const again = offersMade === 0 && next <= 2 ? 0 : wait;
    if (again === 0) this.closeAdvert(dwelling);
    else this.world.scheduleDwelling(dwelling, this.world.day + again);
  }
}
