import { describe, expect, it } from 'vitest';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { H, HOUSEHOLD_WORDS, Households, STATUS } from '../../src/core/entities/households';
import { PLACE_QUEUE, PlaceQueues } from '../../src/core/entities/place-queues';

const DAY = 100;
const HOMELESS = PLACE_QUEUE.flexHomeless;

function world(settings: readonly Setting[]): { households: Households; queues: PlaceQueues } {
  const households = new Households(16);
  settings.forEach((setting, n) => {
    const row = households.add(1000 + n);
    households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[setting];
  });
  return { households, queues: new PlaceQueues(households) };
}

function candidates(queues: PlaceQueues, queue = HOMELESS, day = DAY): number[] {
  return Array.from({ length: queues.length(queue) }, (_, position) => queues.candidateAt(queue, position, day)).filter(
    (row) => row >= 0,
  );
}

function put(households: Households, row: number, setting: Setting): void {
  households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX[setting];
}

describe('the queues of places with their own list', () => {
  it('hold everybody once, in the order of joining; who joins again stands at the end', () => {
    const { queues } = world(['couch', 'couch', 'shelter']);
    for (const row of [0, 1, 2, 0]) queues.join(HOMELESS, row, 0);
    expect(candidates(queues)).toEqual([1, 2, 0]);
    queues.sweep();
    expect(candidates(queues)).toEqual([1, 2, 0]);
  });

  it('keep the place of who moves among settings of the queue, not of who leaves them', () => {
    const { households, queues } = world(['couch', 'street', 'couch']);
    for (const row of [0, 1, 2]) queues.join(HOMELESS, row, 0);
    put(households, 0, 'shelter');
    put(households, 1, 'prison');
    households.records[2 * HOUSEHOLD_WORDS + H.place] = 300;
    expect(candidates(queues)).toEqual([0]);
  });

  it('do not know somebody else who got the row of one who left', () => {
    const { households, queues } = world(['couch']);
    queues.join(HOMELESS, 0, 0);
    households.remove(0);
    expect(households.add(2000)).toBe(0);
    put(households, 0, 'couch');
    expect(candidates(queues)).toEqual([]);
  });

  it('pass over who is not ready yet or has accepted a home', () => {
    const { households, queues } = world(['couch', 'couch']);
    queues.join(HOMELESS, 0, DAY + 1);
    queues.join(HOMELESS, 1, 0);
    households.records[HOUSEHOLD_WORDS + H.status]! |= STATUS.reserved;
    expect(candidates(queues)).toEqual([]);
    expect(candidates(queues, HOMELESS, DAY + 1)).toEqual([0]);
  });

  it('do not mix: who waits for a pitch is in no queue for a flexible home', () => {
    const { queues } = world(['pitchList', 'urgent']);
    queues.join(PLACE_QUEUE.pitch, 0, 0);
    queues.join(PLACE_QUEUE.flexUrgent, 1, 0);
    expect(candidates(queues, PLACE_QUEUE.pitch)).toEqual([0]);
    expect(candidates(queues, PLACE_QUEUE.flexUrgent)).toEqual([1]);
    expect(candidates(queues)).toEqual([]);
  });

  it('go on after a copy where they were', () => {
    const { households, queues } = world(['couch', 'couch']);
    for (const row of [1, 0]) queues.join(HOMELESS, row, 0);
    const copy = new PlaceQueues(households);
    copy.adopt(queues.arrays().map((array) => array.slice()));
    expect(candidates(copy)).toEqual([1, 0]);
  });
});
