import { WAIT_WORDS, waitDay } from '../contract/wait-reasons';
import { Growable } from './growable';

/** The changes of the reasons of who waits, in order of day; it grows at its end and can be cut at a day. */
export class WaitTable {
  private readonly rows = new Growable<Uint32Array>(new Uint32Array(0));

  /** `WAIT_WORDS` words a row. */
  get words(): Uint32Array {
    return this.rows.view;
  }

  /** Forgets the rows from a day on and adds `words` after them. */
  replaceFrom(day: number, words: Uint32Array): void {
    this.rows.replaceFrom(this.lengthBefore(day), words);
  }

  /** A copy of the rows before a day. */
  fork(day: number): WaitTable {
    const copy = new WaitTable();
    copy.rows.replaceFrom(0, this.words.subarray(0, this.lengthBefore(day)));
    return copy;
  }

  /** Words of the rows before a day. */
  private lengthBefore(day: number): number {
    let low = 0;
    let high = this.words.length / WAIT_WORDS;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (waitDay(this.words[middle * WAIT_WORDS + 1] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low * WAIT_WORDS;
  }
}
