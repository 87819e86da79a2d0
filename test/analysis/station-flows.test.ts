import { describe, expect, it } from 'vitest';
import { stationFlows } from '../../src/analysis/station-flows';
import { HELD_STATIONS, STATION_OF, STATIONS } from '../../src/analysis/stations';
import { differenceOf, pairedStreams } from '../../src/analysis/stream-differences';
import { stockOfSetting, sumOfFlow } from '../../src/analysis/weekly-sums';
import { yearsOfRun } from '../../src/analysis/yearly-table';
import { DISPLAY_GROUPS } from '../../src/contract/households';
import { FLOWS, FOLLOWED_SETTINGS, SETTINGS } from '../../src/contract/settings';
import { runSpec } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';

const changes = { horizon: '2029-01-01' };
const baseline = runSpec(tenthSpec('flows', changes));
const changed = runSpec(tenthSpec('flows', { ...changes, measures: [measure('homelessShare', 0.3)] }));
const other = runSpec(tenthSpec('flows', { ...changes, measures: [measure('homelessShare', 0.1)] }));
const { calendar } = tenthSpec('flows', changes).scenario;
const YEARS = yearsOfRun(calendar, baseline.counts.weeks);
const GROUPS = ['all', ...DISPLAY_GROUPS] as const;

describe('streams between stations', () => {
  it('say of every station, group and year what came, what left and what that changed, exactly', () => {
    expect(YEARS.length).toBe(4);
    for (const { counts } of [baseline, changed])
      for (const year of YEARS)
        for (const group of GROUPS)
          for (const { station, start, came, left, end } of stationFlows(counts, year, group).accounts)
            expect([year.year, group, station, start + came - left]).toEqual([year.year, group, station, end]);
  });

  it('go on in a year where the year before ended, and begin with what nobody counted', () => {
    for (const group of GROUPS) {
      const years = YEARS.map((year) => stationFlows(baseline.counts, year, group).accounts);
      for (let year = 1; year < years.length; year++)
        expect(years[year]!.map(({ start }) => start)).toEqual(years[year - 1]!.map(({ end }) => end));
      expect(years[0]!.every(({ start }) => start >= 0)).toBe(true);
    }
  });

  it('hold every move of the counts once: between stations, or within one', () => {
    for (const year of YEARS) {
      const { streams, accounts } = stationFlows(baseline.counts, year, 'all');
      const told = streams.reduce((sum, { households }) => sum + households, 0);
      const within = accounts.reduce((sum, account) => sum + account.within, 0);
      const moved = FLOWS.reduce((sum, _, flow) => sum + sumOfFlow(baseline.counts, flow, year), 0);
      expect(told + within).toBe(moved);
    }
  });

  it('of the groups add up to those of all, and name a group only where nobody else goes', () => {
    const year = YEARS[2]!;
    const all = stationFlows(baseline.counts, year, 'all');
    const byGroup = DISPLAY_GROUPS.map((group) => stationFlows(baseline.counts, year, group));
    for (const { from, to, households, onlyGroup } of all.streams) {
      const found = byGroup.flatMap(({ streams }) =>
        streams.filter((stream) => stream.from === from && stream.to === to),
      );
      expect(found.reduce((sum, stream) => sum + stream.households, 0)).toBe(households);
      expect(onlyGroup).toBe(found.length === 1 ? found[0]!.onlyGroup : null);
    }
    expect(all.streams.filter(({ from }) => from === 'reception').every((stream) => stream.onlyGroup === 'STA')).toBe(
      true,
    );
  });

  it('cover every setting, and hold people where people are followed', () => {
    const held = new Set<string>(HELD_STATIONS);
    expect(SETTINGS.filter((setting) => held.has(STATION_OF[setting]))).toEqual(FOLLOWED_SETTINGS);
    expect(new Set(Object.values(STATION_OF)).size).toBe(STATIONS.length - 1);
    const year = YEARS[1]!;
    const social = stationFlows(baseline.counts, year, 'all').accounts.find(({ station }) => station === 'social');
    expect(social?.end).toBe(stockOfSetting(baseline.counts, 'social', year.toWeek - 1));
  });
});

describe('streams of two runs', () => {
  it.each([
    ['a plan and the baseline', changed, baseline],
    ['two plans', changed, other],
    ['the baseline and a plan', baseline, other],
  ])('differ by what came and left more, station by station: %s', (_, mineRun, otherRun) => {
    for (const year of YEARS) {
      const [here, there] = [mineRun, otherRun].map(({ counts }) => stationFlows(counts, year, 'all'));
      const pairs = pairedStreams(here!, there!);
      HELD_STATIONS.forEach((station, index) => {
        const more = (side: 'from' | 'to'): number =>
          pairs.reduce((sum, pair) => sum + (pair[side] === station ? differenceOf(pair) : 0), 0);
        const [mine, other] = [here!.accounts[index]!, there!.accounts[index]!];
        expect(mine.start - other.start + more('to') - more('from')).toBe(mine.end - other.end);
      });
      if (year.year < 2027) expect(pairs.every((pair) => differenceOf(pair) === 0)).toBe(true);
    }
  });

  it('are themselves where the runs are the same', () => {
    const flows = stationFlows(baseline.counts, YEARS[3]!, 'all');
    const pairs = pairedStreams(flows, flows);
    expect(pairs.map(({ from, to, here, onlyGroup }) => ({ from, to, households: here, onlyGroup }))).toEqual(
      flows.streams,
    );
    expect(pairs.some((pair) => differenceOf(pair) !== 0)).toBe(false);
  });
});
