import { describe, expect, it } from 'vitest';
import { levelOfColumn, stockOfSetting, sumOfColumn, sumOfFlow, type WeekSpan } from '../../src/analysis/weekly-sums';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../src/contract/calendar';
import type { Counts, WeeklyColumn } from '../../src/contract/counts';
import type { ParameterId } from '../../src/contract/parameters';
import { FLOWS, HOMELESS_SETTINGS, type Setting } from '../../src/contract/settings';
import { EMPTY_REGION, nothingBut } from '../support/care-world';
import { runSpec } from '../support/run-log';
import { specOf } from '../support/spec';
import { summarise } from '../support/summary-statistics';
import { steppedQueue } from '../support/weekly-beds';

/** Distance from what is expected that a mean does not reach by chance. @unit standard errors */
const ERRORS = 4;

function countsOf(seed: string, parameters: Readonly<Partial<Record<ParameterId, number>>>, horizon: string): Counts {
  return runSpec(specOf(EMPTY_REGION, seed, { parameters: nothingBut(parameters), horizon })).counts;
}

function meanOver({ fromWeek, toWeek }: WeekSpan, at: (week: number) => number): number {
  let sum = 0;
  for (let week = fromWeek; week < toWeek; week++) sum += at(week);
  return sum / (toWeek - fromWeek);
}

function yearsIn({ fromWeek, toWeek }: WeekSpan): number {
  return ((toWeek - fromWeek) * DAYS_PER_WEEK) / DAYS_PER_YEAR;
}

/** Households that went to a setting, from one other or from all. */
function movesTo(to: Setting, { counts, span, from }: { counts: Counts; span: WeekSpan; from?: Setting }): number {
  return FLOWS.reduce(
    (sum, flow, index) =>
      flow.to === to && flow.split !== true && (from ?? flow.from) === flow.from
        ? sum + sumOfFlow(counts, index, span)
        : sum,
    0,
  );
}

/** A shelter of ten beds for which nine people a year ask, with stays of a year: a load of nine. */
const TEN_BEDS = {
  shelterPlaces: 10,
  visibleHomelessEntries: 9,
  entryCouch: 0,
  entryUnconventional: 0,
  entryStreet: 0,
  shortTermShare: 1,
  episodicShare: 0,
  shelterOwnExit: 1,
} as const;
const SEEDS = Array.from({ length: 10 }, (_, index) => `ten beds ${String(index)}`);
/** Mean stay in the queue of V04. @unit weeks */
const STAY_WEEKS = 4;
/** Ten years until it is as full as it gets. */
const WARM_UP = 520;

function spanOf(counts: Counts): WeekSpan {
  return { fromWeek: WARM_UP, toWeek: counts.weeks };
}

function expectMean(values: readonly number[], expected: number): void {
  const { mean, standardError } = summarise(values);
  expect(Math.abs(mean - expected) / standardError, `${String(mean)} ± ${String(standardError)}`).toBeLessThan(ERRORS);
}

describe('ten beds for a load of nine', () => {
  it('V03 turn away .168 of those who ask once', { timeout: 120_000 }, () => {
    const shares = SEEDS.map((seed) => {
      const counts = countsOf(seed, { ...TEN_BEDS, demandAgain: 0, exitShortTerm: 2 }, '2110-01-06');
      const turnedAway = sumOfColumn(counts, 'shelterTurnedAway', spanOf(counts));
      return turnedAway / (turnedAway + movesTo('shelter', { counts, span: spanOf(counts) }));
    });
    expectMean(shares, 0.16796);
  });

  it('V04 let .669 of who asks wait, .669 stays in the mean, as far as beds given out once a week can', () => {
    const [beds, load] = [10, 9];
    const atOnce = steppedQueue({ beds, load, staySteps: 40_000 });
    expect(atOnce.full).toBeCloseTo(0.66873, 3);
    expect(atOnce.waiting / load).toBeCloseTo(0.66873, 3);
    // A stay of four weeks: 13 a year, and so many of those who ask that a hundred years of ten beds tell.
    const expected = steppedQueue({ beds, load, staySteps: STAY_WEEKS });
    const staysPerYear = DAYS_PER_YEAR / (STAY_WEEKS * DAYS_PER_WEEK);
    const parameters = {
      ...TEN_BEDS,
      visibleHomelessEntries: load * staysPerYear,
      shelterOwnExit: staysPerYear,
      demandAgain: 1,
      exitShortTerm: 0,
    };
    const waiting = SEEDS.map((seed) => {
      const counts = countsOf(seed, parameters, '2075-01-07');
      const span = spanOf(counts);
      return sumOfColumn(counts, 'shelterTurnedAway', span) / (span.toWeek - span.fromWeek);
    });
    expectMean(waiting, expected.waiting);
    expect(summarise(waiting).standardError / expected.waiting).toBeLessThan(0.15);
  });

  it('V05 at a load of twelve lose .196 of who waits and gives up within two years', { timeout: 120_000 }, () => {
    const parameters = { ...TEN_BEDS, visibleHomelessEntries: 12, demandAgain: 1, exitShortTerm: 0.5 };
    const shares = SEEDS.map((seed) => {
      const counts = countsOf(seed, parameters, '2110-01-06');
      const span = spanOf(counts);
      return movesTo('ownArrangement', { counts, span, from: 'couch' }) / sumOfColumn(counts, 'homelessEntries', span);
    });
    // .19566 where a bed is given out at once; here it waits half a week for the day of the week on which that is done,
    // as if a stay took that much longer.
    expectMean(shares, 0.2015);
  });
});

describe('V09 places in protected living that are blocked', () => {
  const protectedLiving = (ownSolution: number): Counts =>
    countsOf(
      'blocked beds',
      {
        protectedLivingPlaces: 667,
        protectedLivingArrivals: 300,
        protectedLivingToHome: 0.6,
        ownSolution,
      },
      '2095-01-06',
    );
  const level = (counts: Counts, column: WeeklyColumn): number =>
    meanOver(spanOf(counts), (week) => levelOfColumn(counts, column, week));

  it.each([
    ['at once', 0.0027, 222.3],
    ['in .71 years', 0.71, 194.7],
  ])('let through fewer people when who is ready finds a home %s', (_, years, perYear) => {
    const counts = protectedLiving(1 / years);
    const span = spanOf(counts);
    expect(meanOver(span, (week) => stockOfSetting(counts, 'protectedLiving', week))).toBeGreaterThan(666);
    expect(movesTo('protectedLiving', { counts, span }) / yearsIn(span) / perYear).toBeCloseTo(1, 1.5);
    const blocked = level(counts, 'readyProtectedLivingLevel') / 667;
    expect(blocked).toBeCloseTo((0.6 * years) / (3 + 0.6 * years), 2);
  });
});

/** Everybody on a couch from the first day, of one class, without mortality, shelter or homes. */
describe.each([
  ['short', { longTermAtStart: 0, shortTermShare: 1, episodicShare: 0 }, 0.781],
  ['episodic', { longTermAtStart: 0, shortTermShare: 0, episodicShare: 1 }, 0.788],
  ['long', { longTermAtStart: 3000, shortTermShare: 0, episodicShare: 0, exitLongTerm: 0.14 }, 2.449],
] as const)('V13 three years of %s-term homeless people', (_, given, years) => {
  it(`hold ${String(years)} years without a home each`, () => {
    const counts = countsOf(
      'classes',
      {
        couchAtStart: 3000,
        visibleHomelessAtStart: 3000,
        exitShortTerm: 1.25,
        exitEpisodic: 2.2,
        exitLongTerm: 0.12,
        ...given,
      },
      '2028-01-10',
    );
    const weeks = Math.round((3 * DAYS_PER_YEAR) / DAYS_PER_WEEK);
    const stock = (week: number): number =>
      HOMELESS_SETTINGS.reduce((sum, setting) => sum + stockOfSetting(counts, setting, week), 0);
    // The trapezium rule, from the first day on.
    const personWeeks = meanOver({ fromWeek: 0, toWeek: weeks }, stock) * weeks + (3000 - stock(weeks - 1)) / 2;
    expect((personWeeks * DAYS_PER_WEEK) / DAYS_PER_YEAR / 3000).toBeCloseTo(years, 1.5);
  });
});

describe('V10 a chain of three places', () => {
  // As in the table, but who leaves the street for a roof does so at the rate of a couch: the model has one for both.
  const rates = { roofToCouch: 0.02, couchToStreet: 0.25, streetToCouch: 0.3, toRoof: 1.05 };
  const PEOPLE = 12_000;

  it('comes to its stationary shares', () => {
    const counts = countsOf(
      'three places',
      {
        couchAtStart: PEOPLE,
        visibleHomelessAtStart: PEOPLE,
        shortTermShare: 0,
        episodicShare: 1,
        entryCouch: 1,
        exitEpisodic: rates.toRoof,
        episodicReturn: 1,
        episodicGapMonths: (12 * Math.LN2) / rates.roofToCouch,
        couchToStreet: rates.couchToStreet,
        streetToCouch: rates.streetToCouch,
      },
      '2050-01-03',
    );
    const span = spanOf(counts);
    const share = (setting: Setting): number =>
      meanOver(span, (week) => stockOfSetting(counts, setting, week)) / PEOPLE;
    const homeless = rates.roofToCouch / (rates.roofToCouch + rates.toRoof);
    const street = (homeless * rates.couchToStreet) / (rates.couchToStreet + rates.streetToCouch + rates.toRoof);
    // About 235 spells come and go each year: over fifteen years their number is off by one in sixty, seldom by four times that.
    expect(share('temporaryRoof') / (1 - homeless)).toBeCloseTo(1, 2);
    expect(share('couch') / (homeless - street)).toBeGreaterThan(0.93);
    expect(share('couch') / (homeless - street)).toBeLessThan(1.07);
    expect(share('street') / street).toBeGreaterThan(0.88);
    expect(share('street') / street).toBeLessThan(1.12);
  });
});
