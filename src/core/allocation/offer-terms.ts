import { SETTING_INDEX, FIRST_DWELLING } from '../../contract/settings';
import { CHANNELS, type Channel } from '../../contract/households';
import type { ParameterId } from '../../contract/parameters';
import { D, DWELLING_WORDS, dwellingTypeOf, municipalityOf, neighbourhoodOf, rentClassOf } from '../entities/dwellings';
import { H, HOUSEHOLD_WORDS, personsOf, STATUS } from '../entities/households';
import { PURPOSE } from '../random/purposes';
import type { World } from '../world';
import type { Advert } from './advert';
import { acceptanceProbability, type Offer } from './acceptance';
import { isCoached } from '../processes/moving-coach';
import { feltLiveability } from '../processes/neighbourhoods';
import { countStopped, isKeptOut, isReservedForOthers, isScreened } from './neighbourhood-limits';
import { eligibleCodes, seekerCode, suitableCodes } from './eligibility';

const ACCEPTANCE: Readonly<Record<Channel, ParameterId>> = {
  STA: 'acceptPermit',
  UIT: 'acceptMediated',
  DAK: 'acceptMediated',
  URG: 'acceptMediated',
  REN: 'acceptMediated',
  SEN: 'acceptRegular',
  LOT: 'acceptLottery',
  REG: 'acceptRegular',
};

/** The terms of the home that is being offered now; one instance, filled again for every home. */
export class OfferTerms implements Advert {
  private readonly world: World;
  dwelling = 0;
  municipality = 0;
  neighbourhood = 0;
  /** Whether it was counted that a limit kept somebody out of this home. */
  isStopCounted = false;
  type = 0;
  /** Codes of a suitable size in this round. */
  suitable = 0;
  /** Codes that may rent it in this round. */
  mask = 0;
  /** Pair counter of the advert: dwelling, vacancy and round. */
  occasion = 0;
  private rentClass = 0;
  private readonly offer: Offer = {
    constant: 0,
    type: 0,
    rentClass: 0,
    persons: 0,
    code: 0,
    liveability: 0,
    ownMunicipality: false,
    offersBefore: 0,
    waitedDays: 0,
  };

  /** Terms in a world. */
  constructor(world: World) {
    this.world = world;
  }

  /** Reads a dwelling and the rules for a round. */
  read(dwelling: number, round: number): void {
    const { dwellings, slack, parameters } = this.world;
    const at = dwelling * DWELLING_WORDS;
    const traits = dwellings.records[at + D.traits];
    this.dwelling = dwelling;
    this.municipality = municipalityOf(traits);
    this.neighbourhood = neighbourhoodOf(traits);
    this.isStopCounted = false;
    this.type = dwellingTypeOf(traits);
    this.rentClass = rentClassOf(traits);
    const allowed = slack.slack(this.municipality, parameters.incomeFreeShare, parameters.suitableSlack);
    const unsuitable = allowed.unsuitable && round >= 2;
    this.suitable = suitableCodes(this.type, round);
    this.mask = eligibleCodes(this.type, this.rentClass, round, { aboveIncome: allowed.aboveIncome, unsuitable });
    this.occasion =
      dwellings.records[at + D.key] ^
      Math.imul(dwellings.vacancies[dwelling], 0x9e3779b1) ^
      Math.imul(round, 0x85ebca6b);
    this.offer.type = this.type;
    this.offer.rentClass = this.rentClass;
    this.offer.liveability = feltLiveability(this.world, this.neighbourhood);
  }

  /** Whether a household may rent the home. */
  allows(row: number): boolean {
    return ((this.mask >>> this.codeOf(row)) & 1) === 1 && !isScreened(this.world, row, this.neighbourhood);
  }

  /** Whether a household may rent the home from the regular list, where some homes are kept for those who carry. */
  allowsRegular(row: number): boolean {
    return this.allows(row) && !isReservedForOthers(this.world, row, this.neighbourhood);
  }

  /** Whether a limit of the neighbourhood keeps a household with priority out; counted once a home, and marked of whom. */
  keepsOut(row: number, channel: number): boolean {
    if (!isKeptOut(this.world, row, { hood: this.neighbourhood, channel })) return false;
    this.world.waits.mark(row, 'ceiling');
    if (!this.isStopCounted) countStopped(this.world, this.neighbourhood);
    this.isStopCounted = true;
    return true;
  }

  /** Code of a household this year. */
  codeOf(row: number): number {
    return seekerCode(this.world.households.records[row * HOUSEHOLD_WORDS + H.traits], this.world.year);
  }

  /** Whether a household accepts, given its acceptance draw in (0, 1). */
  isAccepted(row: number, channel: number, draw: number): boolean {
    const at = row * HOUSEHOLD_WORDS;
    const records = this.world.households.records;
    const offer = this.offer;
    const help = isCoached(this.world, row) ? this.world.parameters.coachedAcceptance : 0;
    offer.constant = this.world.parameters[ACCEPTANCE[CHANNELS[channel]]] + help;
    offer.persons = personsOf(records[at + H.traits]);
    offer.code = this.codeOf(row);
    offer.ownMunicipality = records[at + H.status] >>> STATUS.municipalityShift === this.municipality;
    offer.offersBefore = (records[at + H.occasions] >>> 16) & 0xff;
    const place = records[at + H.place];
    const since = place >= FIRST_DWELLING || place === SETTING_INDEX.list ? H.registered : H.entered;
    offer.waitedDays = this.world.day - records[at + since];
    return draw < acceptanceProbability(offer);
  }

  /** Acceptance draw of a pair outside the regular walk. */
  pairDraw(row: number): number {
    const { draws, households } = this.world;
    draws.uniform(PURPOSE.offer, households.records[row * HOUSEHOLD_WORDS + H.key], this.occasion);
    return draws.second();
  }

  /** Counts the letting of the home in the slack counters. */
  countLetting(row: number): void {
    this.world.slack.add(this.municipality, this.codeOf(row), this.rentClass);
  }
}
