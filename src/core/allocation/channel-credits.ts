import { CHANNELS } from '../../contract/households';
import type { StateArray, StatePart } from '../state-part';

const CHANNEL_COUNT = CHANNELS.length;
const REGULAR = CHANNELS.indexOf('REG');
const TOLERANCE = 1e-9;

/** Answers whether a channel has a candidate for the home that is being labelled. */
export type HasCandidate = (channel: number) => boolean;

/**
 * Credits of the channels per municipality and the deadline rule (C.2): quotas are credits, not dice. While shares are
 * constant and every channel always has a candidate, no channel is ever more than 1 − 1/(2m − 2) homes off its share.
 */
export class ChannelCredits implements StatePart {
  readonly name = 'channel-credits';
  /** municipality × channel. @unit homes */
  readonly credits: Float64Array;
  /** Quota that had no candidate and went to REG, since day 0. @unit homes */
  readonly unused = new Float64Array(1);
  /** municipality × channel: homes that went to the channel this half-year, for the deficit rule. @unit homes */
  private readonly reached: Int32Array;
  private readonly tested = new Int8Array(CHANNEL_COUNT);

  /** Credits of zero for a number of municipalities. */
  constructor(municipalities: number) {
    this.credits = new Float64Array(municipalities * CHANNEL_COUNT);
    this.reached = new Int32Array(municipalities * CHANNEL_COUNT);
  }

  /** Adds a home's worth of shares to the credits of a municipality. Shares sum to 1. */
  add(municipality: number, shares: Float64Array): void {
    const base = municipality * CHANNEL_COUNT;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      if (shares[channel] > 0) this.credits[base + channel] += shares[channel];
      else this.moveToRegular(base, channel, 0);
    }
  }

  /**
   * Chooses the channel for a home and takes one from its credit.
   * `expected` is the number of lettings of the municipality in twelve months, for the cap of channels without candidate.
   */
  choose(municipality: number, shares: Float64Array, expected: number, hasCandidate: HasCandidate): number {
    const base = municipality * CHANNEL_COUNT;
    const epsilon = this.epsilon(shares);
    this.tested.fill(0);
    for (;;) {
      const channel = this.earliestDeadline(base, shares, epsilon);
      if (channel < 0) return this.take(base, this.fallback(base, shares, hasCandidate));
      if (hasCandidate(channel)) return this.take(base, channel);
      this.tested[channel] = 1;
      this.moveToRegular(base, channel, Math.max(3, 0.02 * shares[channel] * expected));
    }
  }

  /**
   * Chooses the channel for a home by the deficit rule (C.4): of those with a candidate the one that has reached the
   * smallest part of its target this half-year, the home in question counted by half. REG where nobody has a candidate.
   */
  chooseByDeficit(municipality: number, shares: Float64Array, hasCandidate: HasCandidate): number {
    const base = municipality * CHANNEL_COUNT;
    this.tested.fill(0);
    for (;;) {
      const channel = this.furthestBehind(base, shares);
      if (channel < 0) return this.take(base, REGULAR);
      if (hasCandidate(channel)) return this.take(base, channel);
      this.tested[channel] = 1;
    }
  }

  /** Starts a half-year: what was reached counts anew. */
  startHalfYear(): void {
    this.reached.fill(0);
  }

  /** Gives the credit of a home back to a channel that could not let it. */
  refund(municipality: number, channel: number): void {
    this.credits[municipality * CHANNEL_COUNT + channel] += 1;
    this.reached[municipality * CHANNEL_COUNT + channel] -= 1;
  }

  arrays(): StateArray[] {
    return [this.credits, this.unused, this.reached];
  }

  adopt(arrays: StateArray[]): void {
    this.credits.set(arrays[0]);
    this.unused.set(arrays[1]);
    this.reached.set(arrays[2]);
  }

  private epsilon(shares: Float64Array): number {
    let active = 0;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) if (shares[channel] > 0) active++;
    return active > 1 ? 1 / (2 * active - 2) : 0;
  }

  private earliestDeadline(base: number, shares: Float64Array, epsilon: number): number {
    let best = -1;
    let bestDeadline = Infinity;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      const share = shares[channel];
      const credit = this.credits[base + channel];
      if (share <= 0 || this.tested[channel] === 1 || credit < epsilon - TOLERANCE) continue;
      const deadline = (1 - epsilon - (credit - share)) / share;
      if (deadline < bestDeadline - TOLERANCE) {
        best = channel;
        bestDeadline = deadline;
      }
    }
    return best;
  }

  /** Channel with the smallest part of its target reached among those not tested yet, −1 without. */
  private furthestBehind(base: number, shares: Float64Array): number {
    let best = -1;
    let least = Infinity;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      if (shares[channel] <= 0 || this.tested[channel] === 1) continue;
      const part = (this.reached[base + channel] + 0.5) / shares[channel];
      if (part >= least - TOLERANCE) continue;
      best = channel;
      least = part;
    }
    return best;
  }

  /** REG where it has a candidate, else the channel with the largest credit that has one, else REG. */
  private fallback(base: number, shares: Float64Array, hasCandidate: HasCandidate): number {
    if (this.tested[REGULAR] === 0 && hasCandidate(REGULAR)) return REGULAR;
    let best = REGULAR;
    let most = -Infinity;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      if (channel === REGULAR || shares[channel] <= 0 || this.tested[channel] === 1) continue;
      if (this.credits[base + channel] > most && hasCandidate(channel)) {
        best = channel;
        most = this.credits[base + channel];
      }
    }
    return best;
  }

  private take(base: number, channel: number): number {
    this.credits[base + channel] -= 1;
    this.reached[base + channel] += 1;
    return channel;
  }

  private moveToRegular(base: number, channel: number, cap: number): void {
    const excess = this.credits[base + channel] - cap;
    if (channel === REGULAR || (cap > 0 ? excess <= 0 : excess === 0)) return;
    this.credits[base + channel] -= excess;
    this.credits[base + REGULAR] += excess;
    if (cap > 0) this.unused[0] += excess;
  }
}
