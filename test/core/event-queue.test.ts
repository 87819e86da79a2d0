import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../src/core/event-queue';

const DAYS = 40;

/** The obvious queue: a list of pairs. */
class NaiveQueue {
  private entries: [day: number, entry: number][] = [];

  schedule(day: number, entry: number): void {
    if (day < DAYS) this.entries.push([Math.max(day, 0), entry]);
  }

  drain(day: number): number[] {
    const due = this.entries.filter(([at]) => at === day).map(([, entry]) => entry);
    this.entries = this.entries.filter(([at]) => at !== day);
    return due.sort((a, b) => a - b);
  }
}

function drain(queue: EventQueue, day: number): number[] {
  const into = new Int32Array(4096);
  const count = queue.drain(day, into);
  return [...into.subarray(0, count)].sort((a, b) => a - b);
}

/** For every day the delays of what is scheduled on it, and how often each is repeated. */
const plan = fc.array(
  fc.array(fc.record({ delay: fc.integer({ min: 1, max: 60 }), times: fc.constantFrom(1, 1, 3, 150) }), {
    maxLength: 6,
  }),
  { minLength: DAYS, maxLength: DAYS },
);

describe('the event queue', () => {
  it('gives back what a list would, also after it was copied half way', () => {
    fc.assert(
      fc.property(plan, fc.nat({ max: DAYS - 1 }), (days, copyDay) => {
        let queue = new EventQueue(DAYS);
        const naive = new NaiveQueue();
        let entry = 0;
        for (let day = 0; day < DAYS; day++) {
          if (day === copyDay) {
            const copy = new EventQueue(DAYS);
            copy.adopt(queue.arrays().map((array) => array.slice()));
            queue = copy;
          }
          expect(drain(queue, day)).toEqual(naive.drain(day));
          for (const { delay, times } of days[day]!)
            for (let n = 0; n < times; n++) {
              queue.schedule(day + delay, entry, day);
              naive.schedule(day + delay, entry++);
            }
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('counts the entries of a day and forgets them when they are taken', () => {
    const queue = new EventQueue(DAYS);
    for (let n = 0; n < 200; n++) queue.schedule(5, n, 0);
    expect(queue.countOn(5)).toBe(200);
    expect(drain(queue, 5)).toHaveLength(200);
    expect(queue.countOn(5)).toBe(0);
    expect(drain(queue, 5)).toEqual([]);
  });

  it('drops what is due past the horizon and refuses what is due today or before', () => {
    const queue = new EventQueue(DAYS);
    queue.schedule(DAYS, 1, 0);
    expect(() => {
      queue.schedule(7, 1, 7);
    }).toThrow('an event for day 7 was scheduled on day 7');
    for (let day = 0; day < DAYS; day++) expect(queue.countOn(day)).toBe(0);
  });
});
