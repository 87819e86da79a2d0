import { describe, expect, it } from 'vitest';
import { chainOf, chainsFrom, chainsWithin } from '../../src/analysis/vacancy-chain';
import { placeOf, toldHistory } from '../support/told-run';

const run = toldHistory({
  days: 1000,
  homes: 8,
  people: [
    [1, 'ZIT', 1],
    [2, 'ZIT', 2],
    [3, 'REG', 'list'],
    [4, 'ZIT', 4],
    [5, 'DAK', 'couch'],
    [6, 'ZIT', 6],
    [7, 'REG', 'list'],
  ],
  events: [
    [10, 'dwelling-let', 'channel-REG', 7, 'list', 7, 1],
    [100, 'dwelling-delivered', 'new-build', 0, 'nowhere', 0, 2],
    [120, 'offer-accepted', 'channel-SEN', 1, 1, 0, 2],
    [130, 'dwelling-let', 'channel-SEN', 1, 1, 0, 2],
    [140, 'home-left', 'death', 4, 4, 'deceased', 3],
    [160, 'dwelling-let', 'channel-REG', 2, 2, 1, 2],
    [180, 'dwelling-let', 'channel-DAK', 5, 'couch', 4, 3],
    [200, 'dwelling-let', 'channel-REG', 3, 'list', 2, 2],
    [300, 'home-left', 'purchase', 6, 6, 'bought', 4],
    [300, 'dwelling-sold', 'sale', 0, 6, 'nowhere', 4],
  ],
});
const home = (number: number): number => placeOf(number);

describe('a vacancy chain', () => {
  it('runs from a new home to who leaves no home behind', () => {
    const chain = chainOf(run, 2, 999);
    expect(chain?.start).toEqual({ day: 100, cause: 'new-build' });
    expect(chain?.homes).toEqual([home(0), home(1), home(2)]);
    expect(chain?.links.map(({ household, day }) => [household, day])).toEqual([
      [1, 130],
      [2, 160],
      [3, 200],
    ]);
    expect(chain?.end).toEqual({ kind: 'outsider', day: 200, cause: 'channel-REG' });
  });

  it('has come no further than the day shown: the last home is still empty', () => {
    const chain = chainOf(run, 2, 170);
    expect(chain?.homes).toEqual([home(0), home(1), home(2)]);
    expect(chain?.links).toHaveLength(2);
    expect(chain?.end).toBeUndefined();
    expect(chainOf(run, 2, 99)).toBeUndefined();
  });

  it('can be a chain of one', () => {
    expect(chainOf(run, 3, 999)).toMatchObject({
      start: { cause: 'death' },
      homes: [home(4)],
      end: { kind: 'outsider' },
    });
  });

  it('can break without a move, where the home is sold', () => {
    const chain = chainOf(run, 4, 999);
    expect(chain?.links).toEqual([]);
    expect(chain?.end).toEqual({ kind: 'removed', day: 300, cause: 'sale' });
  });

  it('may have begun before the first day', () => {
    expect(chainOf(run, 1, 999)).toMatchObject({ start: undefined, homes: [home(7)] });
  });
});

describe('the chains to choose from', () => {
  it('are those with a move in the days asked for, the longest first', () => {
    const chains = chainsWithin(run, { fromDay: 50, toDay: 365 });
    expect(chains.map(({ chain, moves, start }) => [chain, moves, start])).toEqual([
      [2, 3, 'new-build'],
      [3, 1, 'death'],
    ]);
    expect(chainsWithin(run, { fromDay: 0, toDay: 50 }).map(({ chain }) => chain)).toEqual([1]);
  });

  it('can be chosen by what they began with', () => {
    const chains = chainsWithin(run, { fromDay: 0, toDay: 999 });
    expect(chainsFrom(chains, 'newHome').map(({ chain }) => chain)).toEqual([2]);
    expect(chainsFrom(chains, 'death').map(({ chain }) => chain)).toEqual([3]);
    expect(chainsFrom(chains, 'moveOut')).toEqual([]);
    expect(chainsFrom(chains, 'any')).toHaveLength(3);
  });
});
