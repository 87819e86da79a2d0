import type { StateArray, StatePart } from '../state-part';

/** Offsets into the reals of the account. @unit million euro */
export const ROOM = {
  /** Unspent room of earlier years. */
  carried: 0,
  /** Room that came in this year. */
  received: 1,
  /** Room that plans of this year took. */
  committed: 2,
} as const;

/** Investment room of the corporations of the region, by calendar year; unspent room is carried over (D). */
export class SupplyAccount implements StatePart {
  readonly name = 'supply-account';
  /** See `ROOM`. */
  readonly reals = new Float64Array(3);
  /** [calendar year of the account]. */
  readonly integers = new Int32Array(1);

  /** Room left on this day, with the inflow so far. @unit million euro */
  get left(): number {
    return Math.max(0, this.reals[ROOM.carried] + this.reals[ROOM.received] - this.reals[ROOM.committed]);
  }

  /** Begins a calendar year: what is left is carried over. */
  startYear(year: number): void {
    this.reals[ROOM.carried] = this.left;
    this.reals[ROOM.received] = 0;
    this.reals[ROOM.committed] = 0;
    this.integers[0] = year;
  }

  /** Books what came in and what plans took. @unit million euro */
  book(received: number, committed: number): void {
    this.reals[ROOM.received] += received;
    this.reals[ROOM.committed] += committed;
  }

  arrays(): StateArray[] {
    return [this.reals, this.integers];
  }

  adopt(arrays: StateArray[]): void {
    this.reals.set(arrays[0]);
    this.integers.set(arrays[1]);
  }
}
