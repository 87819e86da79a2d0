import { describe, expect, it } from 'vitest';
import { shelterStays } from '../../src/analysis/shelter-stays';
import { SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { logOf, type LoggedEvent } from '../support/logged-events';

function move(day: number, household: number, from: Setting, to: Setting): LoggedEvent {
  return {
    day,
    kind: 'household-moved',
    cause: 'shelter-demand',
    household,
    from: SETTING_INDEX[from],
    to: SETTING_INDEX[to],
  };
}

const SPAN = { fromDay: 100, toDay: 200 };

describe('stays in the shelter', () => {
  it('run from the first bed to the last, night and day shelter as one', () => {
    const log = logOf([
      move(110, 1, 'street', 'nightShelter'),
      move(120, 1, 'nightShelter', 'shelter'),
      move(150, 1, 'shelter', 'transitional'),
    ]);
    expect(shelterStays(log, SPAN)).toEqual([{ fromDays: 0, toDays: 40, hasEnded: true }]);
  });

  it('are watched only in the days asked for', () => {
    const log = logOf([
      move(10, 1, 'couch', 'shelter'),
      move(50, 2, 'couch', 'shelter'),
      move(60, 1, 'shelter', 'couch'),
      move(190, 3, 'street', 'shelter'),
      move(210, 2, 'shelter', 'couch'),
    ]);
    expect(shelterStays(log, SPAN)).toEqual([
      { fromDays: 50, toDays: 150, hasEnded: false },
      { fromDays: 0, toDays: 10, hasEnded: false },
    ]);
  });

  it('do not end when somebody is turned away or becomes ready', () => {
    const log = logOf([
      move(110, 1, 'street', 'shelter'),
      { ...move(120, 1, 'street', 'street'), kind: 'turned-away' },
      { ...move(130, 1, 'street', 'street'), kind: 'became-ready' },
    ]);
    expect(shelterStays(log, SPAN)).toEqual([{ fromDays: 0, toDays: 90, hasEnded: false }]);
  });
});
