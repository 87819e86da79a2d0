import { describe, expect, it } from 'vitest';
import { homeRetention } from '../../src/analysis/home-retention';
import type { CauseId } from '../../src/contract/events';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import { logOf, type LoggedEvent } from '../support/logged-events';

const HOME = FIRST_DWELLING + 5;
const PLACED = { fromDay: 0, toDay: 365 };

function placed(
  day: number,
  household: number,
  cause: CauseId = 'channel-DAK',
  from = SETTING_INDEX.couch,
): LoggedEvent {
  return { day, kind: 'dwelling-let', cause, household, from, to: HOME };
}

function left(day: number, household: number, cause: CauseId): LoggedEvent {
  return { day, kind: 'home-left', cause, household, from: HOME, to: SETTING_INDEX.couch };
}

describe('homes of who was placed', () => {
  it('are kept by the share that did not lose theirs within two years', () => {
    const log = logOf([placed(1, 1), placed(2, 2), placed(3, 3), placed(4, 4), left(200, 1, 'placed-home-lost')]);
    expect(homeRetention(log, PLACED, 1000)).toBe(0.75);
    expect(homeRetention(logOf([placed(1, 1), left(800, 1, 'eviction')]), PLACED, 1000)).toBe(1);
  });

  it('are not lost by who moves on, nor counted for who came by the list or later', () => {
    const log = logOf([
      placed(1, 1),
      placed(1, 2, 'channel-REG'),
      left(100, 1, 'purchase'),
      left(100, 2, 'eviction'),
      placed(400, 3),
      left(500, 3, 'eviction'),
    ]);
    expect(homeRetention(log, PLACED, 1000)).toBe(1);
  });

  it('are followed through a move to another social home', () => {
    const log = logOf([placed(1, 1), placed(90, 1, 'channel-REG', HOME), left(120, 1, 'eviction')]);
    expect(homeRetention(log, PLACED, 1000)).toBe(0);
  });

  it('have no share where nobody was placed', () => {
    expect(homeRetention(logOf([]), PLACED, 1000)).toBeUndefined();
  });
});
