import { describe, expect, it } from 'vitest';
import { isOwnHome, lifeOf, ownHomeDays, stayOn } from '../../src/analysis/life';
import { placeOf, toldHistory } from '../support/told-run';

const SAM = 7;
const run = toldHistory({
  days: 700,
  homes: 3,
  people: [
    [SAM, 'UIT', 'youthCare'],
    [8, 'ZIT', 1],
    [9, 'REG', 'nowhere'],
    [10, 'REG', 'nowhere'],
  ],
  events: [
    [20, 'household-arrived', 'registration', 9, 'outside', 'list'],
    [30, 'became-ready', 'youth-care', SAM, 'youthCare', 'youthCare'],
    [50, 'offer-refused', 'channel-UIT', SAM, 2, 2],
    [90, 'household-moved', 'dropped-out', SAM, 'youthCare', 'couch'],
    [100, 'household-split', 'separation', 10, 1, 'urgent'],
    [200, 'offer-accepted', 'channel-DAK', SAM, 'couch', 0],
    [210, 'dwelling-let', 'channel-DAK', SAM, 'couch', 0, 3],
    [400, 'home-left', 'death', 8, 1, 'deceased', 4],
  ],
});

describe('a life', () => {
  it('is a row of stays without a gap, the last one up to the last day known', () => {
    const life = lifeOf(run, SAM);
    expect(life?.stays.map(({ setting, place, fromDay, toDay }) => [setting, place, fromDay, toDay])).toEqual([
      ['youthCare', placeOf('youthCare'), 0, 90],
      ['couch', placeOf('couch'), 90, 210],
      ['social', placeOf(0), 210, run.days],
    ]);
    expect(life?.end).toBeUndefined();
    expect(life?.group).toBe('UIT');
  });

  it('keeps every event, also an offer that was refused, which moves nobody', () => {
    expect(lifeOf(run, SAM)?.events).toHaveLength(5);
  });

  it('is ready from the day it could leave until it does', () => {
    expect(lifeOf(run, SAM)?.ready).toEqual([{ fromDay: 30, toDay: 90 }]);
  });

  it('begins where it enters the model, alone or out of another household', () => {
    expect(lifeOf(run, 9)?.stays[0]?.fromDay).toBe(20);
    expect(lifeOf(run, 10)?.stays).toEqual([
      { place: placeOf('urgent'), setting: 'urgent', fromDay: 100, toDay: run.days },
    ]);
  });

  it('ends where somebody dies', () => {
    const life = lifeOf(run, 8);
    expect(life?.end).toEqual({ day: 400, setting: 'deceased' });
    expect(life?.stays.at(-1)?.toDay).toBe(400);
    expect(life && stayOn(life, 399)?.setting).toBe('social');
    expect(life && stayOn(life, 400)).toBeUndefined();
  });

  it('is that of nobody where the household is not in the run', () => {
    expect(lifeOf(run, 999)).toBeUndefined();
  });

  it('counts days in a home of one’s own up to a day, and none on a couch', () => {
    const life = lifeOf(run, SAM)!;
    expect(ownHomeDays(life, 210)).toBe(0);
    expect(ownHomeDays(life, 310)).toBe(100);
    expect(['social', 'flex', 'pitch'].filter((setting) => !isOwnHome(setting as 'social'))).toEqual([]);
    expect(isOwnHome('sharedHome') || isOwnHome('temporaryRoof')).toBe(false);
  });
});
