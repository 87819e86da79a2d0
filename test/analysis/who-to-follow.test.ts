import { describe, expect, it } from 'vitest';
import { changedLives, groupThatGained, lifeToFollow, whoWaits } from '../../src/analysis/who-to-follow';
import { personInSetting, personOfHome } from '../../src/analysis/people-of-places';
import { toldHistory, type ToldEvent, type ToldRun } from '../support/told-run';

const WORLD: ToldRun = {
  days: 1000,
  homes: 6,
  people: [
    [1, 'DAK', 'couch'],
    [2, 'REG', 'list'],
    [3, 'UIT', 'clinic'],
    [4, 'REG', 'list'],
    [5, 'ZIT', 5],
  ],
};
const letTo = (day: number, household: number, from: 'couch' | 'list' | 'clinic', home: number): ToldEvent => [
  day,
  'dwelling-let',
  'channel-REG',
  household,
  from,
  home,
  day,
];
const there = toldHistory({
  ...WORLD,
  events: [
    letTo(100, 2, 'list', 0),
    letTo(400, 1, 'couch', 1),
    letTo(500, 3, 'clinic', 2),
    [600, 'household-left', 'gave-up', 4, 'list', 'stoppedSearching'],
  ],
});
const here = toldHistory({
  ...WORLD,
  events: [letTo(150, 1, 'couch', 0), letTo(300, 4, 'list', 2), letTo(540, 3, 'clinic', 3), letTo(700, 2, 'list', 1)],
});

describe('whom to follow', () => {
  const lives = changedLives(here, there, 800);

  it('ranks everybody for whom it mattered, most gained first, and leaves out who left the model alive', () => {
    expect(lives.map(({ household, moreHomeDays }) => [household, moreHomeDays])).toEqual([
      [1, 250],
      [3, -40],
      [2, -600],
    ]);
    expect(lives.map(({ group }) => group)).toEqual(['DAK', 'UIT', 'REG']);
  });

  it('gives the one who gained most, who lost most, and the median', () => {
    expect(lifeToFollow(lives, 'gained')?.household).toBe(1);
    expect(lifeToFollow(lives, 'lost')?.household).toBe(2);
    expect(lifeToFollow(lives, 'typical')?.household).toBe(3);
  });

  it('gives nobody who gained where nobody did', () => {
    expect(lifeToFollow(lives.slice(1), 'gained')).toBeUndefined();
    expect(lifeToFollow([], 'typical')).toBeUndefined();
  });

  it('knows the group that gained most', () => {
    expect(groupThatGained(lives)).toBe('DAK');
    expect(groupThatGained(lives.slice(1))).toBeUndefined();
  });

  it('takes no notice of less than a month', () => {
    const nearly = toldHistory({ ...WORLD, events: [letTo(429, 1, 'couch', 1)] });
    const other = toldHistory({ ...WORLD, events: [letTo(400, 1, 'couch', 1)] });
    expect(changedLives(nearly, other, 800)).toEqual([]);
  });

  it('ranks nobody where both runs are the same', () => {
    expect(changedLives(there, there, 800)).toEqual([]);
  });
});

describe('who waits', () => {
  const run = toldHistory({
    ...WORLD,
    waits: [
      [2, 27, 'queue', 'REG'],
      [4, 27, 'no-home', 'REG'],
      [1, 55, 'no-guidance', 'DAK'],
      [2, 83, 'none', 'REG'],
      [4, 83, 'queue', 'REG'],
      [2, 139, 'queue', 'REG'],
    ],
  });

  it('is everybody with a reason, the longest waiting first', () => {
    expect(whoWaits(run, 90)).toEqual([
      { household: 4, group: 'REG', sinceDay: 27 },
      { household: 1, group: 'DAK', sinceDay: 55 },
    ]);
  });

  it('begins anew for who waits again', () => {
    expect(whoWaits(run, 139).map(({ household, sinceDay }) => [household, sinceDay])).toEqual([
      [4, 27],
      [1, 55],
      [2, 139],
    ]);
  });
});

describe('somebody of a place', () => {
  it('is the tenant on the day asked for', () => {
    expect(personOfHome(here, 256 + 5, 0)).toBe(5);
    expect(personOfHome(here, 256, 149)).toBeUndefined();
    expect(personOfHome(here, 256, 150)).toBe(1);
  });

  it('is the one who has been in a setting longest', () => {
    expect(personInSetting(here, 'list', 0)).toBe(2);
    expect(personInSetting(here, 'list', 700)).toBeUndefined();
    expect(personInSetting(there, 'list', 599)).toBe(4);
  });
});
