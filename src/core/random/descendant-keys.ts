import type { StateArray, StatePart } from '../state-part';
import { descendantKey } from './agent-keys';

const FREE = 0;

/** Ordinals of children begin here; those below are of partners who leave, by the spell of the tenancy. */
export const CHILD_ORDINALS = 256;

/**
 * Keys of households that descend from others: the partner who leaves after a separation, a child who leaves home. A key that is taken already gives way to the next free one, and is counted.
 */
export class DescendantKeys implements StatePart {
  readonly name = 'descendant-keys';
  /** Open addressing by key; descendants are never 0, their top bit is set. */
  private slots: Int32Array = new Int32Array(1024);
  /** [keys given, collisions]. */
  readonly scalars = new Int32Array(2);

  /** A key of its own for the n-th descendant of a household. */
  claim(parent: number, ordinal: number): number {
    if (this.scalars[0] * 2 >= this.slots.length) this.grow();
    let key = descendantKey(parent, ordinal);
    while (!this.insert(key | 0)) {
      this.scalars[1]++;
      key = ((key + 1) | 0x80000000) >>> 0;
    }
    this.scalars[0]++;
    return key;
  }

  arrays(): StateArray[] {
    return [this.slots, this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    this.slots = arrays[0] as Int32Array;
    this.scalars.set(arrays[1]);
  }

  /** Whether the key was free. */
  private insert(key: number): boolean {
    const mask = this.slots.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (this.slots[slot] !== FREE) {
      if (this.slots[slot] === key) return false;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = key;
    return true;
  }

  private grow(): void {
    const keys = this.slots.filter((key) => key !== FREE);
    this.slots = new Int32Array(this.slots.length * 2);
    for (const key of keys) this.insert(key);
  }
}
