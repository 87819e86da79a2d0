import { DAYS_PER_YEAR } from '../../contract/calendar';
import { ln, logistic } from '../math/elementary';
import { highestRentClass } from './eligibility';

const IDEAL_PERSONS = [1, 2, 4, 1.5] as const;

/** Weights of the acceptance rule (C.4). @source model-document */
const WEIGHT = { fit: 1.2, liveability: 0.8, municipality: 0.5, offersBefore: -0.3, yearsWaited: 0.4 } as const;
const RENT_STEP = 0.5;

/** Refused offers after which a household does not become choosier still. @source model-document */
const MOST_OFFERS_COUNTED = 5;

/** What an offer looks like to the household. */
export interface Offer {
  /** Acceptance constant of the channel. */
  constant: number;
  type: number;
  rentClass: number;
  persons: number;
  code: number;
  /** Fixed liveability of the neighbourhood. */
  liveability: number;
  /** Home in the own municipality. */
  ownMunicipality: boolean;
  offersBefore: number;
  /** @unit days */
  waitedDays: number;
}

/** Fit of a home: minus half the distance to the ideal household size, minus the rent burden. */
export function fit(type: number, rentClass: number, persons: number, code: number): number {
  const distance = Math.abs(persons - IDEAL_PERSONS[type]) / 2;
  return -distance - RENT_STEP * Math.max(0, rentClass - highestRentClass(code));
}

/** Probability that a household accepts an offer (C.4). */
export function acceptanceProbability(offer: Offer): number {
  return logistic(
    offer.constant +
      WEIGHT.fit * fit(offer.type, offer.rentClass, offer.persons, offer.code) +
      WEIGHT.liveability * offer.liveability +
      WEIGHT.municipality * (offer.ownMunicipality ? 1 : 0) +
      WEIGHT.offersBefore * Math.min(offer.offersBefore, MOST_OFFERS_COUNTED) +
      WEIGHT.yearsWaited * ln(1 + Math.max(0, offer.waitedDays) / DAYS_PER_YEAR),
  );
}
