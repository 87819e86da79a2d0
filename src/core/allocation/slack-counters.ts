import type { StateArray, StatePart } from '../state-part';
import { highestRentClass, type Slack } from './eligibility';

const LETTINGS = 0;
const ABOVE_INCOME = 1;
const LOW_INCOME = 2;
const UNSUITABLE = 3;
const BOUND = 4;
const COLUMNS = 5;

/**
 * Counters of the legal rules per municipality and calendar year (C.3.2–C.3.4): lettings, those above the income limit,
 * those to the rent-allowance group, those of them above its rent class, those kept for the own municipality. A letting is counted when it is accepted.
 */
export class SlackCounters implements StatePart {
  readonly name = 'slack-counters';
  readonly counts: Int32Array;

  /** Counters for a number of municipalities. */
  constructor(municipalities: number) {
    this.counts = new Int32Array(municipalities * COLUMNS);
  }

  /** Starts a calendar year. */
  startYear(): void {
    this.counts.fill(0);
  }

  /** What the rules still allow; the shares hold after every letting, so at the end of the year too. */
  slack(municipality: number, freeShare: number, unsuitableShare: number): Slack {
    const at = municipality * COLUMNS;
    return {
      aboveIncome: this.counts[at + ABOVE_INCOME] + 1 <= freeShare * (this.counts[at + LETTINGS] + 1),
      unsuitable: this.counts[at + UNSUITABLE] + 1 <= unsuitableShare * (this.counts[at + LOW_INCOME] + 1),
    };
  }

  /** Whether one more letting may be kept for people of the municipality (C.3.4). */
  mayBind(municipality: number, share: number): boolean {
    const at = municipality * COLUMNS;
    return this.counts[at + BOUND] + 1 <= share * (this.counts[at + LETTINGS] + 1);
  }

  /** Counts a letting that was kept for people of the municipality. */
  bind(municipality: number): void {
    this.counts[municipality * COLUMNS + BOUND]++;
  }

  /** Counts a letting to a code. */
  add(municipality: number, code: number, rentClass: number): void {
    const at = municipality * COLUMNS;
    const income = (code >>> 2) & 3;
    this.counts[at + LETTINGS]++;
    if (income >= 2) this.counts[at + ABOVE_INCOME]++;
    if (income === 0) this.counts[at + LOW_INCOME]++;
    if (rentClass > highestRentClass(code)) this.counts[at + UNSUITABLE]++;
  }

  /** Whether both shares hold now, with room for one letting. */
  hold(freeShare: number, unsuitableShare: number): boolean {
    for (let at = 0; at < this.counts.length; at += COLUMNS) {
      if (this.counts[at + ABOVE_INCOME] > freeShare * this.counts[at + LETTINGS] + 1e-9) return false;
      if (this.counts[at + UNSUITABLE] > unsuitableShare * this.counts[at + LOW_INCOME] + 1e-9) return false;
    }
    return true;
  }

  arrays(): StateArray[] {
    return [this.counts];
  }

  adopt(arrays: StateArray[]): void {
    this.counts.set(arrays[0]);
  }
}
