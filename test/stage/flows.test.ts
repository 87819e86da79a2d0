import { describe, expect, it } from 'vitest';
import { FLOW_CELLS, WEEKLY_COLUMN, WEEKLY_COLUMNS, type WeeklyColumn } from '../../src/contract/counts';
import { DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { FLOWS, SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { perWeek } from '../../src/stage/flow-window';
import { demoSpec } from '../support/spec';
import { historyTo, sceneAt } from '../support/stage-builder';

const END_WEEK = 60;
const history = historyTo(demoSpec('stage-flows'), END_WEEK * 7);
const scene = sceneAt(history, END_WEEK * 7);
const { flows, bars, unit } = scene.run;
const { weekly, flows: cells } = history.weekCounts;

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((a, b) => a + b, 0);
}

/** A weekly column over the quarter before the end. */
function counted(column: WeeklyColumn): number {
  let total = 0;
  for (let week = END_WEEK - 13; week < END_WEEK; week++)
    total += weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN[column]] ?? 0;
  return total;
}

/** Households that went along some flows over the quarter before the end. */
function moved(isMeant: (flow: (typeof FLOWS)[number]) => boolean): number {
  let total = 0;
  FLOWS.forEach((flow, index) => {
    if (!isMeant(flow)) return;
    for (let week = END_WEEK - 13; week < END_WEEK; week++) {
      const first = week * FLOW_CELLS + index * HOUSEHOLD_GROUPS.length;
      total += sum(cells.subarray(first, first + HOUSEHOLD_GROUPS.length));
    }
  });
  return total;
}

/** Homes with no place in the region. */
const OTHER_HOMES: readonly Setting[] = ['flex', 'sharedHome', 'pitch'];

describe('the flows of a quarter on the stage', () => {
  it('are the lettings the counts have', () => {
    expect(counted('lettings')).toBeGreaterThan(800);
    expect(sum(flows.outsiders) + sum(flows.insiders)).toBeCloseTo(counted('lettings'), 6);
    expect(sum(flows.outsiders)).toBeCloseTo(counted('outsiderLettings'), 6);
    expect(sum(flows.toNeighbourhood)).toBeCloseTo(counted('outsiderLettings'), 6);
    const permits = DISPLAY_GROUPS.indexOf('STA');
    expect((flows.outsiders[permits] ?? 0) + (flows.insiders[permits] ?? 0)).toBeCloseTo(counted('lettingsSTA'), 6);
  });

  it('are the moves from every waiting place and out of every home', () => {
    for (const setting of ['list', 'urgent', 'reception', 'protectedLiving', 'shelter'] as const)
      expect(flows.fromSetting[SETTING_INDEX[setting]]).toBeCloseTo(
        moved(
          ({ from, to }) => from === setting && (to === 'social' || (setting !== 'list' && OTHER_HOMES.includes(to))),
        ),
        6,
      );
    const out: readonly Setting[] = [
      'deceased',
      'nursingHome',
      'bought',
      'privateRent',
      'elsewhere',
      'family',
      'couch',
    ];
    for (const setting of out)
      expect(flows.toSetting[SETTING_INDEX[setting]]).toBeCloseTo(
        moved(({ from, to }) => from === 'social' && to === setting),
        6,
      );
    expect(flows.newSeekers).toBeCloseTo(
      moved(({ to }) => to === 'list'),
      6,
    );
    expect(flows.gaveUp).toBeCloseTo(
      moved(({ from, to }) => from === 'list' && to === 'stoppedSearching'),
      6,
    );
  });

  it('make bars as high as their lettings, stacked without a gap but a px', () => {
    const high = bars.reduce((height, bar) => height + bar.outsiderHeight + bar.insiderHeight, 0);
    expect(high).toBeGreaterThanOrEqual(counted('lettings') * unit - 1e-6);
    expect(high).toBeLessThan(counted('lettings') * unit + bars.length);
    bars.slice(1).forEach((bar, index) => {
      const above = bars[index];
      expect(bar.y).toBeCloseTo((above?.y ?? 0) + (above?.outsiderHeight ?? 0) + (above?.insiderHeight ?? 0) + 1);
    });
    expect(bars.at(-1)?.group).toBe('REG');
  });

  it('say what a quarter is in a week', () => {
    expect(perWeek(130)).toBeCloseTo(10);
  });

  it('are scaled up to a quarter while there is none yet', () => {
    const early = sceneAt(history, 28).run.flows;
    let lettings = 0;
    for (let week = 0; week < 4; week++) lettings += weekly[week * WEEKLY_COLUMNS.length + WEEKLY_COLUMN.lettings] ?? 0;
    expect(sum(early.outsiders) + sum(early.insiders)).toBeCloseTo((lettings * 13) / 4, 6);
  });
});
