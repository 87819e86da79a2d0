/** Typed arrays a growing column can be made of. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

type ColumnType = new (length: number) => Column;

/**
 * A column that grows at its end and can be cut. Room is doubled, so appending costs a copy only now and then.
 * `view` lays over what is filled; it is made anew by every change and holds good until the next.
 */
export class Growable<C extends Column> {
  /** The filled part. */
  view: C;
  private room: C;

  /** Takes a copy of the first values. */
  constructor(values: C) {
    this.room = values.slice() as C;
    this.view = this.room;
  }

  /** Number of values. */
  get length(): number {
    return this.view.length;
  }

  /** Keeps the first `length` values and adds `values` after them. */
  replaceFrom(length: number, values: Column): void {
    this.resize(length);
    this.resize(length + values.length);
    this.room.set(values, length);
  }

  /** Sets the number of values; new ones are zero. */
  resize(length: number): void {
    const old = this.view.length;
    if (length > this.room.length) {
      const larger = new (this.room.constructor as ColumnType)(Math.max(length, this.room.length * 2)) as C;
      larger.set(this.view);
      this.room = larger;
    } else if (length > old) {
      this.room.fill(0, old, length);
    }
    this.view = this.room.subarray(0, length) as C;
  }
}
