const EMPTY = -1;

/** Finds the row of a household by its agent key: an open-addressing table with linear probing, at most half full. */
export class PersonIndex {
  private slots = new Int32Array(1024).fill(EMPTY);
  private rows = 0;

  /** Row of a key in `keys`, or −1. `keys` is the column that was given to `extend`. */
  find(key: number, keys: Uint32Array): number {
    const mask = this.slots.length - 1;
    let slot = spread(key) & mask;
    for (;;) {
      const row = this.slots[slot] ?? EMPTY;
      if (row === EMPTY || keys[row] === key) return row;
      slot = (slot + 1) & mask;
    }
  }

  /** Forgets the rows from `rows` on. */
  cut(rows: number, keys: Uint32Array): void {
    if (rows >= this.rows) return;
    this.slots.fill(EMPTY);
    this.rows = 0;
    this.extend(keys.subarray(0, rows));
  }

  /** Adds the rows of `keys` that are not in yet. */
  extend(keys: Uint32Array): void {
    if (keys.length * 2 > this.slots.length) {
      let size = this.slots.length;
      while (size < keys.length * 2) size *= 2;
      this.slots = new Int32Array(size).fill(EMPTY);
      this.rows = 0;
    }
    const mask = this.slots.length - 1;
    for (let row = this.rows; row < keys.length; row++) {
      let slot = spread(keys[row] ?? 0) & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = row;
    }
    this.rows = keys.length;
  }
}

/** Mixes the bits of a key: roots count up, so neighbours must not fall together. */
function spread(key: number): number {
  let bits = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
