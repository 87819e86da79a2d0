import type { Households } from '../entities/households';
import { MUNICIPAL_QUEUES, QUEUE, type PriorityQueues, type WeightedQueue } from './priority-queues';

/** More than any number of days waited: lifts a queue above all others. */
const FIRST = 1e6;

/** Of which home the queues are walked, and how. */
export interface WalkTerms {
  /** Municipality of the home; its own queue is walked first. */
  readonly municipality: number;
  readonly day: number;
  /** Whether long-term homeless people come before the others. */
  readonly longFirst: boolean;
  /** Whether everybody in the region is asked in one order, whatever municipality answers for them. */
  readonly asOneRegion: boolean;
}

/**
 * Walks the queues of a channel in the order of C.4: by days waited times the weight of the queue, so that who blocks a
 * dearer bed comes first; of homeless people the long-term ones first or last, as their share asks. The queues of the
 * municipality of the home come first, those of the others only when they are exhausted.
 */
export class QueueWalk {
  private readonly priority: PriorityQueues;
  private readonly households: Households;
  private queues: readonly WeightedQueue[] = [];
  private terms: WalkTerms = { municipality: 0, day: 0, longFirst: false, asOneRegion: false };
  private isOwn = true;
  /** Lists being walked: number of the list, index into the queues, position and row of the next candidate. */
  private count = 0;
  private readonly lists: Int32Array;
  private readonly queueOf: Int32Array;
  private readonly positions: Int32Array;
  private readonly rows: Int32Array;

  /** A walk over the queues of a region; a channel has no more queues than there are municipal ones. */
  constructor(priority: PriorityQueues, households: Households) {
    this.priority = priority;
    this.households = households;
    const most = MUNICIPAL_QUEUES * priority.municipalities;
    this.lists = new Int32Array(most);
    this.queueOf = new Int32Array(most);
    this.positions = new Int32Array(most);
    this.rows = new Int32Array(most);
  }

  /** Starts at the head of the queues of a channel. */
  begin(queues: readonly WeightedQueue[], terms: WalkTerms): void {
    this.queues = queues;
    this.terms = terms;
    this.count = 0;
    this.isOwn = !terms.asOneRegion;
    this.open(terms.municipality);
    if (terms.asOneRegion) this.openOthers();
  }

  /** Row of the next candidate, −1 when nobody is left. */
  next(): number {
    let best = this.earliest();
    if (best < 0 && this.isOwn) {
      this.isOwn = false;
      this.openOthers();
      best = this.earliest();
    }
    if (best < 0) return -1;
    const row = this.rows[best];
    this.step(best);
    return row;
  }

  private earliest(): number {
    let best = -1;
    let bestScore = -1;
    for (let i = 0; i < this.count; i++) {
      if (this.rows[i] < 0) continue;
      const score = this.score(i);
      if (score <= bestScore) continue;
      best = i;
      bestScore = score;
    }
    return best;
  }

  private openOthers(): void {
    for (let municipality = 0; municipality < this.priority.municipalities; municipality++)
      if (municipality !== this.terms.municipality) this.open(municipality);
  }

  private open(municipality: number): void {
    for (let i = 0; i < this.queues.length; i++) {
      const { queue } = this.queues[i];
      if (queue >= MUNICIPAL_QUEUES && municipality !== this.terms.municipality) continue;
      this.lists[this.count] = this.priority.listOf(queue, municipality);
      this.queueOf[this.count] = i;
      this.positions[this.count] = -1;
      this.step(this.count++);
    }
  }

  private score(index: number): number {
    const { queue, weight } = this.queues[this.queueOf[index]];
    const waited = (this.terms.day - this.priority.dayAt(this.lists[index], this.positions[index])) * weight;
    const isHomeless = queue === QUEUE['DAK-long'] || queue === QUEUE['DAK-other'];
    return isHomeless && (queue === QUEUE['DAK-long']) === this.terms.longFirst ? FIRST + waited : waited;
  }

  private step(index: number): void {
    const list = this.lists[index];
    const length = this.priority.length(list);
    for (let position = this.positions[index] + 1; position < length; position++) {
      const row = this.priority.candidateAt(list, position, this.households, this.terms.day);
      if (row < 0) continue;
      this.positions[index] = position;
      this.rows[index] = row;
      return;
    }
    this.rows[index] = -1;
  }
}
