import type { Households } from '../entities/households';
import type { KeyedDraws } from '../random/keyed-draws';
import { PURPOSE } from '../random/purposes';
import type { Advert } from './advert';
import { isEligible, isIdealSize } from './eligibility';
import { BUCKET_STARTS, CODE_MASK, ENTRY_WORDS, KEY_BUCKETS, type SeekerLists } from './seeker-lists';

/**
 * Neighbouring buckets that one ticket names together. Who shares a bucket with few others wins more often; with one
 * bucket to a ticket that made winners in a tenth of the region wait 4.13 years in the mean instead of 4.01.
 */
const BUCKETS_PER_TICKET = 8;

/** Draws without a candidate after which a lottery gives up. */
const MOST_TICKETS = 64;

/**
 * Draws winners of one advert by lot, nobody twice (C.4): draw (advert, k) names some buckets of agent keys, the highest
 * pair draw inside wins. Nobody's chance depends on registration; one more seeker changes only draws that seeker wins.
 */
export class LotteryWalk {
  private readonly lists: SeekerLists;
  private readonly households: Households;
  private readonly draws: KeyedDraws;
  /** Acceptance draw of the seeker last given, in (0, 1). */
  acceptanceDraw = 0;
  private ticket = 0;
  private municipality = 0;
  private mask = 0;
  private type = 0;
  private misfit = 0;
  private occasion = 0;
  private winner = -1;
  private winnerKey = 0;
  private winnerBits = 0;
  /** Rows that won a ticket of this advert already. */
  private winners = new Int32Array(64);
  private winnerCount = 0;

  /** A lottery over the lists of a region. */
  constructor(lists: SeekerLists, households: Households, draws: KeyedDraws) {
    this.lists = lists;
    this.households = households;
    this.draws = draws;
  }

  /** Starts a lottery for an advert. */
  begin(advert: Advert, misfit: number): void {
    this.ticket = 0;
    this.winnerCount = 0;
    this.municipality = advert.municipality;
    this.mask = advert.mask;
    this.type = advert.type;
    this.misfit = misfit;
    this.occasion = advert.occasion;
  }

  /** Row of the next winner, −1 when too many tickets in a row named nobody. */
  next(): number {
    for (let tries = 0; tries < MOST_TICKETS; tries++) {
      const bits = this.draws.bits(PURPOSE['lottery-bucket'], this.occasion, this.ticket++);
      const bucket = (bits * BUCKETS_PER_TICKET) % KEY_BUCKETS;
      this.winner = -1;
      this.winnerBits = -1;
      this.searchBucket(this.municipality, bucket);
      this.searchBucket(this.lists.municipalities, bucket);
      if (this.winner < 0) continue;
      this.keepWinner();
      this.acceptanceDraw = this.draws.uniform(PURPOSE.offer, this.winnerKey, this.occasion);
      return this.winner;
    }
    return -1;
  }

  private searchBucket(area: number, bucket: number): void {
    const starts = area * BUCKET_STARTS + bucket;
    const index = this.lists.lottery[area];
    const end = this.lists.bucketStarts[starts + BUCKETS_PER_TICKET] * ENTRY_WORDS;
    for (let at = this.lists.bucketStarts[starts] * ENTRY_WORDS; at < end; at += ENTRY_WORDS) {
      const code = index[at + 3] & CODE_MASK;
      if (!isEligible(this.mask, code)) continue;
      const bits = this.draws.bits(PURPOSE['lottery-rank'], index[at + 1], this.occasion + this.ticket);
      if (bits <= this.winnerBits) continue;
      if (!isIdealSize(this.type, code) && this.draws.second() >= this.misfit) continue;
      if (!this.lists.isLive(index, at, this.households) || this.hasWon(index[at])) continue;
      this.winner = index[at];
      this.winnerKey = index[at + 1];
      this.winnerBits = bits;
    }
  }

  private hasWon(row: number): boolean {
    for (let i = 0; i < this.winnerCount; i++) if (this.winners[i] === row) return true;
    return false;
  }

  private keepWinner(): void {
    if (this.winnerCount === this.winners.length) {
      const larger = new Int32Array(this.winners.length * 2);
      larger.set(this.winners);
      this.winners = larger;
    }
    this.winners[this.winnerCount++] = this.winner;
  }
}
