import { beforeAll, describe, expect, it } from 'vitest';
import {
  municipalityLevels,
  municipalitySums,
  neighbourhoodLevels,
  neighbourhoodSums,
  yearOfBlocks,
} from '../../src/analysis/block-sums';
import { landValues, OVERLAY_BREAKS, overlayStep } from '../../src/analysis/land-overlay';
import { newTenants, ORIGINS } from '../../src/analysis/new-tenants';
import { placeFlows } from '../../src/analysis/place-flows';
import { readySince } from '../../src/analysis/ready-since';
import { levelOfColumn, stockOfSetting, sumOfColumn } from '../../src/analysis/weekly-sums';
import { DAYS_PER_WEEK } from '../../src/contract/calendar';
import { CHANNELS, DISPLAY_GROUP_OF_CHANNEL, DISPLAY_GROUPS } from '../../src/contract/households';
import { SETTING_INDEX } from '../../src/contract/settings';
import type { History } from '../../src/player/history';
import { landRun } from '../../src/ui/places/place-moment';
import { tenthSpec } from '../support/spec';
import { historyTo } from '../support/stage-builder';

const WEEKS = 120;
const YEAR = yearOfBlocks(WEEKS);
const DAYS = { fromDay: YEAR.fromWeek * DAYS_PER_WEEK, toDay: YEAR.toWeek * DAYS_PER_WEEK };

let history: History;

beforeAll(() => {
  history = historyTo(tenthSpec('places'), WEEKS * DAYS_PER_WEEK);
}, 60_000);

function run() {
  return landRun({ counts: history.weekCounts, history });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

describe('the last year of whole blocks', () => {
  it('is thirteen blocks of four weeks, or as many as there are', () => {
    expect(YEAR).toEqual({ fromWeek: 68, toWeek: 120 });
    expect(yearOfBlocks(9)).toEqual({ fromWeek: 0, toWeek: 8 });
    expect(yearOfBlocks(3)).toEqual({ fromWeek: 0, toWeek: 0 });
  });
});

describe('numbers of neighbourhoods and municipalities', () => {
  it('add up to those of the region', () => {
    const { weekCounts: counts } = history;
    for (const column of ['lettings', 'outsiderLettings'] as const)
      expect(sum(neighbourhoodSums(counts, column, YEAR))).toBe(sumOfColumn(counts, column, YEAR));
    expect(sum(neighbourhoodLevels(counts, 'stockLevel', WEEKS))).toBe(levelOfColumn(counts, 'stockLevel', WEEKS - 1));
    expect(sum(municipalitySums(counts, 'lettings', YEAR))).toBe(sumOfColumn(counts, 'lettings', YEAR));
    expect(sum(municipalityLevels(counts, 'permitBacklogLevel', WEEKS))).toBe(
      levelOfColumn(counts, 'permitBacklogLevel', WEEKS - 1),
    );
  });

  it('are nought before the first block ends', () => {
    expect(new Set(neighbourhoodLevels(history.weekCounts, 'stockLevel', 3))).toEqual(new Set([0]));
  });
});

describe('who got a home', () => {
  it('is counted in each neighbourhood as the blocks count it', () => {
    const { weekCounts: counts } = history;
    const tenants = newTenants(run().log, counts.neighbourhoods, DAYS);
    expect(tenants.map(({ lettings }) => lettings)).toEqual(neighbourhoodSums(counts, 'lettings', YEAR));
    const old = ORIGINS.indexOf('list');
    expect(tenants.map(({ byOrigin }) => sum(byOrigin.slice(old)))).toEqual(
      neighbourhoodSums(counts, 'outsiderLettings', YEAR),
    );
  });

  it('has the groups and the registration times of the weekly counts', () => {
    const { weekCounts: counts } = history;
    const tenants = newTenants(run().log, counts.neighbourhoods, DAYS);
    DISPLAY_GROUPS.forEach((group, index) => {
      const channels = CHANNELS.filter((channel) => DISPLAY_GROUP_OF_CHANNEL[channel] === group);
      const counted = sum(channels.map((channel) => sumOfColumn(counts, `lettings${channel}`, YEAR)));
      expect([group, sum(tenants.map(({ byGroup }) => byGroup[index] ?? 0))]).toEqual([group, counted]);
    });
    expect(sum(tenants.map(({ registrationDays }) => registrationDays))).toBe(
      sumOfColumn(counts, 'regularRegistrationDays', YEAR),
    );
    expect(sum(tenants.map(({ regular }) => regular))).toBe(sumOfColumn(counts, 'regularOutsiderLettings', YEAR));
  });
});

describe('what the land shows', () => {
  const moment = { toWeek: WEEKS, nowWeek: 100, targetWeek: WEEKS };

  it('is a number of every neighbourhood, or none where there is too little to say one', () => {
    const { counts } = run();
    for (const overlay of ['load', 'waiting', 'origin', 'building'] as const) {
      const values = landValues(overlay, run(), moment);
      expect(values).toHaveLength(counts.neighbourhoods);
      for (const value of values) if (value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
    }
    const few = neighbourhoodSums(counts, 'lettings', YEAR).map((lettings) => lettings < 10);
    expect(few).toContain(true);
    expect(landValues('origin', run(), moment).map((value) => value === undefined)).toEqual(few);
  });

  it('counts homes between now and the target date, whatever month is read', () => {
    const { counts } = run();
    const built = neighbourhoodSums(counts, 'delivered', { fromWeek: 100, toWeek: WEEKS });
    expect(landValues('building', run(), { ...moment, toWeek: 8 })).toEqual(built);
    expect(sum(built)).toBeGreaterThan(0);
  });

  it('has a share of lettings to newcomers that is the one of the blocks', () => {
    const [hood = 0] = neighbourhoodSums(run().counts, 'lettings', YEAR).flatMap((n, at) => (n >= 10 ? [at] : []));
    const ratio =
      (neighbourhoodSums(run().counts, 'outsiderLettings', YEAR)[hood] ?? 0) /
      (neighbourhoodSums(run().counts, 'lettings', YEAR)[hood] ?? 1);
    expect(landValues('origin', run(), moment)[hood]).toBe(ratio);
  });

  it('falls into five steps whose borders never move; a full neighbourhood is in the fourth', () => {
    expect([0, 0.25, 0.26, 0.75, 1, 1.01, 9].map((value) => overlayStep('load', value))).toEqual([0, 0, 1, 2, 3, 4, 4]);
    for (const breaks of Object.values(OVERLAY_BREAKS)) expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
  });
});

describe('the flows of a place', () => {
  it.each([['shelter', 'nightShelter'], ['protectedLiving'], ['list'], ['couch']] as const)(
    'make the change of %s',
    (...settings) => {
      const { weekCounts: counts } = history;
      const weeks = WEEKS - 60;
      const flows = placeFlows(counts, settings, { fromWeek: 60, toWeek: WEEKS });
      const net = sum(flows.in.map(({ perWeek }) => perWeek)) - sum(flows.out.map(({ perWeek }) => perWeek));
      const level = (week: number): number => sum(settings.map((setting) => stockOfSetting(counts, setting, week)));
      expect(net * weeks).toBeCloseTo(level(WEEKS - 1) - level(59), 6);
    },
  );
});

describe('since when people are ready', () => {
  it('finds nobody before the first day, and no more people than are counted', () => {
    const { weekCounts: counts, eventWords } = history;
    const places = [SETTING_INDEX.protectedLiving];
    expect(readySince(eventWords, places, -1)).toEqual({ people: 0, meanDays: 0 });
    const { people, meanDays } = readySince(eventWords, places, WEEKS * DAYS_PER_WEEK - 1);
    const counted = levelOfColumn(counts, 'readyProtectedLivingLevel', WEEKS - 1);
    expect(people).toBeGreaterThan(0);
    expect(people).toBeLessThanOrEqual(counted);
    expect(people).toBeGreaterThan(counted / 2);
    expect(meanDays).toBeGreaterThan(0);
  });
});
