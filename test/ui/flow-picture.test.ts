import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { createCountsBuffer, FLOW_CELLS, viewCounts } from '../../src/contract/counts';
import type { Counts } from '../../src/contract/counts';
import { FLOWS } from '../../src/contract/settings';
import type { Setting } from '../../src/contract/settings';
import { MESSAGES } from '../../src/language/messages';
import { shownFlows } from '../../src/ui/figures/flow-figures';
import type { FlowMode, ShownFlows } from '../../src/ui/figures/flow-figures';
import { nearestYear, wholeYears } from '../../src/ui/figures/flow-years';
import { createTexts } from '../../src/ui/language/use-texts';
import { flowPicture } from '../../src/ui/views/flow-layout';
import { mainSentence, streamSentence } from '../../src/ui/views/flow-sentences';

const NL = createTexts(createIntl({ locale: 'nl-NL', messages: MESSAGES.nl }));
const EN = createTexts(createIntl({ locale: 'en-GB', messages: MESSAGES.en }));
const ROOM = { left: 100, top: 10, width: 400, height: 400 };
const SUBJECT = { year: 2029, group: 'all', other: { name: 'Zo gaat het nu', isNow: true } } as const;

function counts(moves: readonly (readonly [Setting, Setting, number])[]): Counts {
  const made = viewCounts(createCountsBuffer(0, 60, { neighbourhoods: 1, municipalities: 1 }));
  for (const [from, to, households] of moves) {
    const flow = FLOWS.findIndex((candidate) => candidate.from === from && candidate.to === to);
    made.flows[3 * FLOW_CELLS + flow * HOUSEHOLD_GROUPS.length + HOUSEHOLD_GROUPS.indexOf('DAK')] = households;
  }
  return made;
}

const baseline = counts([
  ['list', 'social', 300],
  ['couch', 'social', 20],
  ['couch', 'street', 9],
  ['social', 'social', 80],
  ['social', 'bought', 40],
]);
const plan = counts([
  ['list', 'social', 210],
  ['couch', 'social', 100],
  ['social', 'bought', 41],
]);

function flows(mode: FlowMode, runs = { here: plan, there: baseline }): ShownFlows {
  return shownFlows(runs, { fromWeek: 0, toWeek: 52 }, { mode, group: 'all' });
}

describe('the picture of flows', () => {
  it('gives every stream a width in proportion, where it leaves and where it comes', () => {
    const { stations, streams } = flowPicture(flows('there').streams, ROOM);
    const heightOf = (side: string, station: string): number =>
      stations.find((placed) => placed.side === side && placed.station === station)?.height ?? NaN;
    expect(streams).toHaveLength(3);
    expect(heightOf('went', 'social') / heightOf('were', 'list')).toBeCloseTo(320 / 300, 5);
    expect(heightOf('were', 'social') / heightOf('were', 'noPlace')).toBeCloseTo(2, 5);
    for (const { x, y, height } of stations) {
      expect(x).toBeGreaterThanOrEqual(ROOM.left);
      expect(y + height).toBeLessThanOrEqual(ROOM.top + ROOM.height + 1);
    }
  });

  it('keeps stations apart, in a fixed order, and is empty where nothing flows', () => {
    const { stations } = flowPicture(flows('difference').streams, ROOM);
    const were = stations.filter(({ side }) => side === 'were').sort((a, b) => a.y - b.y);
    expect(were.map(({ station }) => station)).toEqual(['noPlace', 'list', 'social']);
    were.slice(1).forEach((placed, index) => {
      expect(placed.y - were[index]!.y - were[index]!.height).toBeGreaterThan(14);
    });
    expect(flowPicture([], ROOM).streams).toEqual([]);
    expect(flowPicture(flows('here').streams, { ...ROOM, width: 0 }).streams).toEqual([]);
  });
});

describe('the sentences of flows', () => {
  it('say the main thing of one run, and of the difference', () => {
    expect(mainSentence(NL, flows('there'), SUBJECT)).toBe(
      'In 2029 kregen 320 huishoudens van buiten de sociale huur zo’n woning; de meeste, 300, kwamen van de wachtlijst.',
    );
    expect(mainSentence(NL, flows('difference'), SUBJECT)).toBe(
      'In 2029 gaan 80 huishoudens meer van bank, auto of straat naar een sociale huurwoning, en 90 minder van de wachtlijst.',
    );
    expect(mainSentence(EN, flows('difference', { here: baseline, there: baseline }), SUBJECT)).toBe(
      'In 2029 there is no difference from how things go now.',
    );
    expect(mainSentence(EN, flows('difference'), { ...SUBJECT, group: 'DAK' })).toMatch(
      /^Homeless people\. In 2029, 80 more households go/,
    );
  });

  it('say of a stream how many, and instead of how many', () => {
    const [list] = flows('difference').streams.filter(({ from }) => from === 'list');
    expect(streamSentence(NL, list!, { ...SUBJECT, mode: 'difference' })).toBe(
      'In 2029 gaan 90 huishoudens minder van de wachtlijst naar een sociale huurwoning dan zoals het nu gaat: 210 in plaats van 300.',
    );
    expect(streamSentence(EN, list!, { ...SUBJECT, mode: 'difference' })).toBe(
      'In 2029, 90 fewer households go from the waiting list to a social home than as things go now: 210 instead of 300.',
    );
    const [bought] = flows('here').streams.filter(({ to }) => to === 'ownHome');
    expect(streamSentence(EN, bought!, { ...SUBJECT, mode: 'here' })).toBe(
      'In 2029, 41 households went from a social home to a bought home or private rent.',
    );
  });
});

describe('the years of flows', () => {
  const calendar = { start: '2025-01-06', now: '2027-01-04', target: '2030-12-31', horizon: '2035-12-31' };

  it('are those that both runs know whole; the one asked for, or the nearest', () => {
    const years = wholeYears(calendar, [plan, baseline]);
    expect(years.map(({ year }) => year)).toEqual([2025]);
    expect(nearestYear(years, 2031)?.year).toBe(2025);
    expect(nearestYear(years, 2020)?.year).toBe(2025);
    expect(nearestYear([], 2031)).toBeUndefined();
  });
});
