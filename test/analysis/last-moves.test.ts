import { expect, it } from 'vitest';
import { lastMoves } from '../../src/analysis/last-moves';
import { FIRST_DWELLING, SETTING_INDEX } from '../../src/contract/settings';
import type { Flow } from '../../src/contract/settings';
import { logOf } from '../support/logged-events';

const HOME = FIRST_DWELLING + 3;
const { couch, street, outside, urgent } = SETTING_INDEX;
const log = logOf([
  { day: 2, kind: 'household-arrived', cause: 'became-homeless', household: 7, from: outside, to: couch },
  { day: 5, kind: 'household-moved', cause: 'homeless-move', household: 7, from: couch, to: street },
  { day: 6, kind: 'offer-accepted', cause: 'channel-DAK', household: 7, from: street, to: HOME },
  { day: 9, kind: 'dwelling-let', cause: 'channel-DAK', household: 7, from: street, to: HOME },
  { day: 9, kind: 'household-split', cause: 'separation', household: 8, from: HOME, to: urgent },
  { day: 12, kind: 'dwelling-let', cause: 'channel-DAK', household: 9, from: street, to: HOME + 1 },
]);
const INTO: readonly Flow[] = [{ from: 'street', to: 'social' }];

function households(flows: readonly Flow[], most = 10, toDay = 20): number[] {
  return lastMoves(log, { fromDay: 3, toDay, flows }, most).map(({ household }) => household);
}

it('finds the last moves along streams, the latest first, and nothing that did not move', () => {
  expect(households(INTO)).toEqual([9, 7]);
  expect(households(INTO, 1)).toEqual([9]);
  expect(households(INTO, 10, 12)).toEqual([7]);
  expect(households([{ from: 'outside', to: 'couch' }])).toEqual([]);
});

it('tells who splits off from who moves', () => {
  expect(households([{ from: 'social', to: 'urgent' }])).toEqual([]);
  expect(households([{ from: 'social', to: 'urgent', split: true }])).toEqual([8]);
});
