import { broken } from '../contract/invariant';
import type { StatePart } from './state-part';

const CHUNK = 64;
const EMPTY = -1;

/**
 * Time wheel: one bucket a day up to the horizon, buckets built from chunks of one pool. Entries are cancelled lazily:
 * who takes an entry out checks that the record it names is still due that day.
 */
export class EventQueue implements StatePart {
  readonly name = 'event-queue';
  private readonly heads: Int32Array;
  private pool: Int32Array = new Int32Array(1024 * (CHUNK + 2));
  /** [next unused chunk, first free chunk]. */
  private readonly free = new Int32Array([0, EMPTY]);

  /** A wheel for days `0 … days − 1`; what is due later is not stored. */
  constructor(days: number) {
    this.heads = new Int32Array(days).fill(EMPTY);
  }

  /** Puts an entry on a day. Days before `today` are a bug; days past the horizon are dropped. */
  schedule(day: number, entry: number, today: number): void {
    if (day <= today && today >= 0) broken(`an event for day ${String(day)} was scheduled on day ${String(today)}`);
    if (day >= this.heads.length) return;
    const at = day < 0 ? 0 : day;
    let chunk = this.heads[at];
    if (chunk === EMPTY || this.pool[chunk * (CHUNK + 2)] === CHUNK) {
      const fresh = this.takeChunk();
      this.pool[fresh * (CHUNK + 2)] = 0;
      this.pool[fresh * (CHUNK + 2) + 1] = chunk;
      this.heads[at] = fresh;
      chunk = fresh;
    }
    const base = chunk * (CHUNK + 2);
    const count = this.pool[base];
    this.pool[base + 2 + count] = entry;
    this.pool[base] = count + 1;
  }

  /** Takes all entries of a day out, in no particular order; returns how many were written to `into`. */
  drain(day: number, into: Int32Array): number {
    let written = 0;
    let chunk = this.heads[day];
    while (chunk !== EMPTY) {
      const base = chunk * (CHUNK + 2);
      const count = this.pool[base];
      if (written + count > into.length) broken(`more than ${String(into.length)} events on day ${String(day)}`);
      for (let i = 0; i < count; i++) into[written++] = this.pool[base + 2 + i];
      const next = this.pool[base + 1];
      this.pool[base + 1] = this.free[1];
      this.free[1] = chunk;
      chunk = next;
    }
    this.heads[day] = EMPTY;
    return written;
  }

  /** Entries waiting on a day, dead ones included. */
  countOn(day: number): number {
    let count = 0;
    for (let chunk = this.heads[day]; chunk !== EMPTY; chunk = this.pool[chunk * (CHUNK + 2) + 1])
      count += this.pool[chunk * (CHUNK + 2)];
    return count;
  }

  arrays(): Int32Array[] {
    return [this.heads, this.pool, this.free];
  }

  adopt(arrays: Int32Array[]): void {
    this.heads.set(arrays[0]);
    this.pool = arrays[1];
    this.free.set(arrays[2]);
  }

  private takeChunk(): number {
    if (this.free[1] !== EMPTY) {
      const chunk = this.free[1];
      this.free[1] = this.pool[chunk * (CHUNK + 2) + 1];
      return chunk;
    }
    const chunk = this.free[0]++;
    if ((chunk + 1) * (CHUNK + 2) > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    return chunk;
  }
}
