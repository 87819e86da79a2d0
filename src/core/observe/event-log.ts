import { EVENT_WORDS } from '../../contract/events';
import { createEventsBuffer, viewEvents } from '../../contract/history';
import type { StateArray, StatePart } from '../state-part';

/** The log of what happened, the only outlet of movement. Keeps a running hash of everything it ever held. */
export class EventLog implements StatePart {
  readonly name = 'event-log';
  private words = new Uint32Array(4096 * EVENT_WORDS);
  private pending = 0;
  /** [hash lane, hash lane, events since day 0]. */
  private readonly scalars = new Uint32Array([0x9e3779b9, 0x85ebca6b, 0]);

  /** Events since day 0. */
  get total(): number {
    return this.scalars[2];
  }

  /** Writes one event. */
  write(head: number, household: number, from: number, to: number, chain: number): void {
    const at = this.pending * EVENT_WORDS;
    if (at === this.words.length) {
      const larger = new Uint32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    const words = this.words;
    words[at] = head;
    words[at + 1] = household;
    words[at + 2] = from;
    words[at + 3] = to;
    words[at + 4] = chain;
    this.pending++;
    let a = this.scalars[0];
    let b = this.scalars[1];
    for (let i = at; i < at + EVENT_WORDS; i++) {
      a = Math.imul(a ^ words[i], 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = Math.imul(b + words[i], 0x1b873593) ^ a;
      b = (b << 13) | (b >>> 19);
    }
    this.scalars[0] = a;
    this.scalars[1] = b;
    this.scalars[2]++;
  }

  /** Everything since the last take, as a buffer of the contract. */
  take(): ArrayBuffer {
    const buffer = createEventsBuffer(this.pending);
    viewEvents(buffer).set(this.words.subarray(0, this.pending * EVENT_WORDS));
    this.pending = 0;
    return buffer;
  }

  /** Hash of the whole log, 16 hexadecimal digits. */
  digest(): string {
    return [this.scalars[0], this.scalars[1]].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  }

  arrays(): StateArray[] {
    return [this.scalars];
  }

  adopt(arrays: StateArray[]): void {
    this.scalars.set(arrays[0]);
    this.pending = 0;
  }
}
