import type { StateArray, StatePart } from '../state-part';

/** Numbers of a run that belong to no entity. */
export class Ledger implements StatePart {
  readonly name = 'ledger';
  /** See `LEDGER`. */
  readonly integers = new Int32Array(14);
  /** [k of f·d·g, factor of the search hazard, credit of the long-term homeless, children of tenants leaving home a year]. */
  readonly reals = new Float64Array(4);
  /** See `EXPECTED`. */
  readonly expected = new Float64Array(7);
  /** Dwellings that wait to be labelled. */
  toLabel: Int32Array = new Int32Array(64);
  /** Dwellings announced for demolition. */
  renewals: Int32Array = new Int32Array(64);

  arrays(): StateArray[] {
    return [this.integers, this.reals, this.expected, this.toLabel, this.renewals];
  }

  adopt(arrays: StateArray[]): void {
    this.integers.set(arrays[0]);
    this.reals.set(arrays[1]);
    this.expected.set(arrays[2]);
    this.toLabel = arrays[3] as Int32Array;
    this.renewals = arrays[4] as Int32Array;
  }
}

/**
 * Offsets into what is expected a week: lettings, those to outsiders, newly ready people; who waits beyond a term now; the
 * yearly chance seekers see, and how much they answer for it (C.6).
 */
export const EXPECTED = {
  lettings: 0,
  outsiderLettings: 1,
  newReady: 2,
  readyOverTerm: 3,
  permitOverTerm: 4,
  chance: 5,
  response: 6,
} as const;

/** Offsets into the integers of the ledger. */
export const LEDGER = {
  day: 0,
  nextChain: 1,
  pendingSales: 2,
  pendingReclassified: 3,
  year: 4,
  toLabel: 5,
  renewals: 6,
  vacant: 7,
  people: 8,
  notices: 9,
  searchingTenants: 10,
  guidanceQuarters: 11,
  timeOuts: 12,
  unlistedCaravans: 13,
} as const;
