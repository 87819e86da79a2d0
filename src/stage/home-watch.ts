import { NONE } from '../contract/settings';
import { PLACE_FLAGS } from '../contract/tables';
import type { PlayerState } from '../player/replay';

const NOWHERE = -1;

/** Keeps apart which homes stand empty, touching only those that changed. */
export class HomeWatch {
  /** Rows of the empty homes, in no order; the first `vacantCount` count. */
  vacant = new Uint32Array(256);
  vacantCount = 0;
  private slot = new Int32Array(0);
  private isShown = new Uint8Array(0);
  private appeared: number[] = [];

  /** Forgets everything: the next look takes every home for new. */
  reset(): void {
    this.vacantCount = 0;
    this.slot = new Int32Array(0);
    this.isShown = new Uint8Array(0);
    this.appeared = [];
  }

  /** Looks at all homes after a reset, else at those that changed. */
  look(state: PlayerState, changed: Uint32Array): void {
    const known = this.slot.length;
    const { length } = state.flags;
    if (length > known) {
      this.slot = extended(this.slot, new Int32Array(length).fill(NOWHERE));
      this.isShown = extended(this.isShown, new Uint8Array(length));
      for (let row = known; row < length; row++) this.lookAt(state, row);
    }
    for (const row of changed) this.lookAt(state, row);
  }

  /** Whether a home is in stock. */
  isInStock(row: number): boolean {
    return this.isShown[row] === 1;
  }

  /** Rows that came into stock or left it since the last call. */
  takeAppeared(): readonly number[] {
    const rows = this.appeared;
    this.appeared = [];
    return rows;
  }

  private lookAt(state: PlayerState, row: number): void {
    const isInStock = ((state.flags[row] ?? 0) & PLACE_FLAGS.inStock) !== 0;
    if (isInStock !== (this.isShown[row] === 1)) {
      this.isShown[row] = isInStock ? 1 : 0;
      this.appeared.push(row);
    }
    const isVacant = isInStock && state.occupant[row] === NONE;
    const slot = this.slot[row] ?? NOWHERE;
    if (isVacant === (slot !== NOWHERE)) return;
    if (isVacant) this.add(row);
    else this.remove(row, slot);
  }

  private add(row: number): void {
    if (this.vacantCount === this.vacant.length) {
      this.vacant = extended(this.vacant, new Uint32Array(this.vacant.length * 2));
    }
    this.slot[row] = this.vacantCount;
    this.vacant[this.vacantCount++] = row;
  }

  private remove(row: number, slot: number): void {
    const last = this.vacant[--this.vacantCount] ?? 0;
    this.vacant[slot] = last;
    this.slot[last] = slot;
    this.slot[row] = NOWHERE;
  }
}

function extended<C extends Uint32Array | Int32Array | Uint8Array>(old: C, next: C): C {
  next.set(old);
  return next;
}
