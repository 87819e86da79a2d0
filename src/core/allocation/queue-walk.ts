import { CHANNELS, type Channel } from '../../contract/households';
import type { Households } from '../entities/households';
import { QUEUE, QUEUES_OF, type PriorityQueues } from './priority-queues';

const MOST_QUEUES = 4;

/**
 * Walks the queues of a channel in the order of C.4: by days waited times the weight of the queue, so that who blocks a
 * dearer bed comes first; of homeless people the long-term ones first or last, as their share asks.
 */
export class QueueWalk {
  private readonly priority: PriorityQueues;
  private readonly households: Households;
  private readonly positions = new Int32Array(MOST_QUEUES);
  private readonly rows = new Int32Array(MOST_QUEUES);
  private channel: Channel = 'STA';
  private day = 0;
  private longFirst = false;

  /** A walk over the queues of a region. */
  constructor(priority: PriorityQueues, households: Households) {
    this.priority = priority;
    this.households = households;
  }

  /** Starts at the head of a channel. */
  begin(channel: number, day: number, longFirst: boolean): void {
    this.channel = CHANNELS[channel];
    this.day = day;
    this.longFirst = longFirst;
    this.positions.fill(-1);
    this.rows.fill(-1);
    const queues = QUEUES_OF[this.channel] ?? [];
    for (let i = 0; i < queues.length; i++) this.step(i, queues[i].queue);
  }

  /** Row of the next candidate, −1 when nobody is left. */
  next(): number {
    const queues = QUEUES_OF[this.channel] ?? [];
    let best = -1;
    let bestScore = -1;
    for (let i = 0; i < queues.length; i++) {
      if (this.rows[i] < 0) continue;
      const score = this.score(i, queues[i].queue, queues[i].weight);
      if (score <= bestScore) continue;
      best = i;
      bestScore = score;
    }
    if (best < 0) return -1;
    const row = this.rows[best];
    this.step(best, queues[best].queue);
    return row;
  }

  private score(index: number, queue: number, weight: number): number {
    if (this.channel === 'DAK') return (queue === QUEUE['DAK-long']) === this.longFirst ? 1 : 0;
    return (this.day - this.priority.dayAt(queue, this.positions[index])) * weight;
  }

  private step(index: number, queue: number): void {
    const length = this.priority.length(queue);
    for (let position = this.positions[index] + 1; position < length; position++) {
      const row = this.priority.candidateAt(queue, position, this.households, this.day);
      if (row < 0) continue;
      this.positions[index] = position;
      this.rows[index] = row;
      return;
    }
    this.rows[index] = -1;
  }
}
