import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../src/contract/households';
import { PriorityQueues } from '../../src/core/allocation/priority-queues';
import { H, HOUSEHOLD_WORDS, Households, STATUS } from '../../src/core/entities/households';
import { readEvents, runSpec } from '../support/run-log';
import { tenthSpec } from '../support/spec';

const SENIORS = CHANNELS.indexOf('SEN');
const DAY = 100;

function candidates(queues: PriorityQueues, households: Households, channel: number, day = DAY): number[] {
  const rows: number[] = [];
  for (let position = 0; position < queues.length(channel); position++) {
    const row = queues.candidateAt(channel, position, households, day);
    if (row >= 0) rows.push(row);
  }
  return rows;
}

describe('the priority queues', () => {
  it('hold everybody who was added and not taken out once, in the order of coming, also after a sweep', () => {
    const acts = fc.array(
      fc.record({
        act: fc.constantFrom('add', 'add', 'add', 'remove', 'sweep'),
        row: fc.nat({ max: 4 }),
        channel: fc.integer({ min: 4, max: 5 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(acts, (all) => {
        const households = new Households(16);
        for (let key = 0; key < 10; key++) households.add(1000 + key);
        const queues = new PriorityQueues(1);
        const expected: { row: number; channel: number }[] = [];
        const isIn = (row: number): boolean => expected.some((entry) => entry.row === row);
        for (const { act, row, channel } of all) {
          if (act === 'add' && !isIn(row)) {
            queues.add(channel, row, households, 0);
            expected.push({ row, channel });
          } else if (act === 'remove' && isIn(row)) {
            queues.remove(row, households);
            expected.splice(
              expected.findIndex((entry) => entry.row === row),
              1,
            );
          } else if (act === 'sweep') queues.sweep(households);
          for (let each = 0; each < 6; each++)
            expect(candidates(queues, households, each)).toEqual(
              expected.filter((entry) => entry.channel === each).map((entry) => entry.row),
            );
        }
      }),
      { seed: 30 },
    );
  });

  it('pass over who is not ready yet, has accepted a home or has given notice', () => {
    const households = new Households(16);
    const queues = new PriorityQueues(1);
    const rows = [1, 2, 3, 4].map((key) => households.add(key));
    rows.forEach((row, n) => {
      queues.add(0, row, households, n === 0 ? DAY + 1 : 0);
    });
    households.records[rows[1]! * HOUSEHOLD_WORDS + H.status]! |= STATUS.reserved;
    households.records[rows[2]! * HOUSEHOLD_WORDS + H.status]! |= STATUS.inNotice;
    expect(candidates(queues, households, 0)).toEqual([rows[3]]);
    expect(candidates(queues, households, 0, DAY + 1)).toEqual([rows[3], rows[0]]);
  });
});

describe('the offers of a run', () => {
  const events = readEvents(runSpec(tenthSpec('queues')).words);

  it('come to nobody twice for the same advert', () => {
    const seen = new Set<string>();
    const twice = events.filter(({ kind, day, household, to, cause }) => {
      if (kind !== 'offer-refused') return false;
      const id = [day, household, to, cause].join(' ');
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice;
    });
    expect(seen.size).toBeGreaterThan(1000);
    expect(twice).toEqual([]);
  });

  it('leave alone, for the rest of the tenancy, a senior who refused too often', () => {
    const dropped = new Set<number>();
    const again: typeof events = [];
    for (const event of events) {
      if (event.kind === 'dwelling-let') dropped.delete(event.household);
      if (event.kind === 'search-ended' && event.cause === 'refused-too-often') dropped.add(event.household);
      const asks = event.kind === 'search-started' && event.cause === 'senior-search';
      if ((asks || event.cause === 'channel-SEN') && dropped.has(event.household)) again.push(event);
    }
    expect(events.filter(({ cause }) => cause === 'refused-too-often').length).toBeGreaterThan(5);
    expect(again).toEqual([]);
  });

  it('reach seniors through their own channel', () => {
    expect(SENIORS).toBe(5);
    expect(
      events.filter(({ kind, cause }) => kind === 'dwelling-let' && cause === 'channel-SEN').length,
    ).toBeGreaterThan(50);
  });
});
