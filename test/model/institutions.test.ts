import { describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR } from '../../src/contract/calendar';
import { FLOWS, SETTING_INDEX, type Setting } from '../../src/contract/settings';
import { stockOfSetting, sumOfFlow } from '../../src/analysis/weekly-sums';
import { CAREER, HOMELESS_CLASS, NO_DAY } from '../../src/core/entities/careers';
import { DUE } from '../../src/core/processes/due-causes';
import { GUIDANCE } from '../../src/core/processes/guidance';
import { H, HOUSEHOLD_WORDS } from '../../src/core/entities/households';
import { endCareStay } from '../../src/core/processes/institutions';
import { offerPlacedRisks } from '../../src/core/processes/placed-tenants';
import { beginRegime, detainedAgainDay, endRegime } from '../../src/core/processes/regimes';
import { careDays, prisonDays, residualCareDays } from '../../src/core/processes/stays';
import { turnEighteen } from '../../src/core/processes/youth-care';
import { LEDGER } from '../../src/core/entities/ledger';
import type { World } from '../../src/core/world';
import { addPerson, careWorld, EMPTY_REGION, loggedIn, nextOf, nothingBut, removePerson } from '../support/care-world';
import { runSpec } from '../support/run-log';
import { specOf } from '../support/spec';
import { summarise } from '../support/summary-statistics';

/** Distance from what is expected that a mean of the size of a test does not reach by chance. @unit standard errors */
const ERRORS = 4;
const KEYS = 100_000;

/** Numbers of as many keys as a test asks for. */
function ofKeys(count: number, draw: (key: number) => number): number[] {
  return Array.from({ length: count }, (_, key) => draw(key));
}

function expectMean(values: readonly number[], mean: number): void {
  const found = summarise(values);
  expect(Math.abs(found.mean - mean) / found.standardError).toBeLessThan(ERRORS);
}

function expectShare(values: readonly number[], holds: (value: number) => boolean, share: number): void {
  const found = values.filter(holds).length / values.length;
  const standardError = Math.sqrt((share * (1 - share)) / values.length);
  expect(Math.abs(found - share), `${String(found)} is ${String(share)}`).toBeLessThan(ERRORS * standardError);
}

describe('V01 a stay in prison', () => {
  const world = careWorld('prison days');
  const days = ofKeys(KEYS, (key) => prisonDays(world, key, 1));

  it('lasts 100.6 days in the mean', () => {
    expectMean(days, 100.6);
  });

  it('of whole days is longer than 28 days in .499 and at least 91 in .266', () => {
    expectShare(days, (stay) => stay > 28, 0.499);
    expectShare(days, (stay) => stay >= 91, 0.266);
  });

  it('is shorter than 14 days in .358: .365 before it is rounded to whole days', () => {
    expectShare(days, (stay) => stay < 14, 0.358);
  });

  it('draws another length for another detention', () => {
    const again = ofKeys(KEYS, (key) => prisonDays(world, key, 2));
    expectMean(again, 100.6);
    expectShare(again, (stay) => stay > 28, 0.499);
    expect(again.filter((stay, key) => stay === days[key]).length).toBeLessThan(0.06 * KEYS);
  });
});

describe('prison alone, with the admissions of P050', () => {
  const WARM_UP = 312;
  const parameters = nothingBut({ prisonFirstAdmissions: 833, detentionAgainTwoYears: 1e-9 });
  const { counts } = runSpec(specOf(EMPTY_REGION, 'prison alone', { parameters, horizon: '2121-01-06' }));
  const stocks = Array.from({ length: counts.weeks }, (_, week) => stockOfSetting(counts, 'prison', week)).slice(
    WARM_UP,
  );
  const released = (to: Setting): number => {
    const flow = FLOWS.findIndex((each) => each.from === 'prison' && each.to === to && each.split !== true);
    return sumOfFlow(counts, flow, { fromWeek: 0, toWeek: counts.weeks });
  };
  const ways = (['ownArrangement', 'family', 'couch', 'street', 'temporaryRoof', 'elsewhere'] as const).map(
    (to) => [to, released(to)] as const,
  );
  const all = ways.reduce((sum, [, count]) => sum + count, 0);

  it('V01 holds 230 prisoners and spreads as a Poisson number', () => {
    const { mean, deviation } = summarise(stocks);
    // Integral of the correlation of M/G/∞ is E[S²]/2E[S], 371 days: the mean has this many independent stocks.
    const independent = (stocks.length * 7) / (2 * 371);
    expect(Math.abs(mean - 230)).toBeLessThan((ERRORS * 15.2) / Math.sqrt(independent));
    expect(deviation).toBeGreaterThan(11);
    expect(deviation).toBeLessThan(19);
  });

  it('T11, T12 releases .114 to no address and .069 to be housed by mediation, the rest elsewhere', () => {
    const share = (settings: readonly Setting[]): number =>
      ways.reduce((sum, [to, count]) => sum + (settings.includes(to) ? count : 0), 0) / all;
    expect(all).toBeGreaterThan(30_000);
    // The rounding of stays to whole days moves 6 in 1000 releases past two weeks.
    const past = 0.642 + 0.1 * 0.358;
    for (const [settings, expected] of [
      [['couch', 'street'], 0.17 * past],
      [['temporaryRoof'], 0.22 * 0.47 * past],
      [['elsewhere'], 0.22 * 0.23 * past],
      [['family'], (0.15 + 0.16 + 0.22 * 0.3) * past],
    ] as const) {
      const standardError = Math.sqrt((expected * (1 - expected)) / all);
      expect(Math.abs(share(settings) - expected)).toBeLessThan(ERRORS * standardError);
    }
  });
});

describe.each([
  ['T14', 'forensicClinic', 4, 9.4],
  ['T15', 'forensicLiving', 2, 1.3],
  ['T16', 'clinic', 1.5, 0.6],
  ['T17', 'protectedLiving', 1.5, 3],
] as const)('%s a stay in %s', (_, setting, shape, years) => {
  const world = careWorld('care stays');
  const days = ofKeys(20_000, (key) => careDays(world, setting, key, 3));

  it(`is Gamma of shape ${String(shape)} with a mean of ${String(years)} years`, () => {
    expectMean(days, years * DAYS_PER_YEAR);
    const squares = days.map((stay) => (stay / DAYS_PER_YEAR) ** 2);
    expectMean(squares, years * years * (1 + 1 / shape));
  });

  it('that is met under way at the start has the residual of a length-biased one left', () => {
    const left = ofKeys(20_000, (key) => residualCareDays(world, setting, key));
    expectMean(left, ((years * DAYS_PER_YEAR) / 2) * (1 + 1 / shape));
  });
});

/** Shares of what a stay leads to; `ready` waits for a home, `place` for a bed elsewhere. */
const OUTCOMES = [
  ['T14', 'forensicClinic', 'TBS', { ready: 0.25, place: 0.6, elsewhere: 0.15 }],
  [
    'T15',
    'forensicLiving',
    'TBS',
    { ready: 0.5, protectedLivingList: 0.2, family: 0.15, clinicList: 0.1, prison: 0.05 },
  ],
  ['T16', 'clinic', 'GGZ', { ready: 0.5, family: 0.4, protectedLivingList: 0.1 }],
  [
    'T17',
    'protectedLiving',
    'BW',
    { ready: 0.6, nursingHome: 0.12, clinicList: 0.1, family: 0.1, couch: 0.05, deceased: 0.03 },
  ],
] as const;

describe.each(OUTCOMES)('%s the end of a stay in %s', (_, setting, profile, shares) => {
  it('leads where the table says', () => {
    const count = 20_000;
    const world = careWorld('outcomes');
    for (let key = 0; key < count; key++) endCareStay(world, addPerson(world, key, { setting, profile }));
    const events = loggedIn(world);
    const of = (outcome: string): number => {
      if (outcome === 'ready') return events.filter(({ kind }) => kind === 'became-ready').length;
      if (outcome === 'place') return count - events.length;
      return events.filter(({ to, kind }) => kind !== 'became-ready' && to === SETTING_INDEX[outcome as Setting])
        .length;
    };
    for (const [outcome, share] of Object.entries(shares)) {
      const standardError = Math.sqrt((share * (1 - share)) / count);
      expect(Math.abs(of(outcome) / count - share), outcome).toBeLessThan(ERRORS * standardError);
    }
  });
});

describe('V14 a placed tenant under a constant hazard of .056', () => {
  const world = careWorld('retention', { placedLossGuided: 0.056 });
  const row = addPerson(world, 0, {
    setting: 'temporaryRoof',
    profile: 'BW',
    career: { kind: CAREER.placed | (GUIDANCE.housingFirst << CAREER.guidanceShift) },
  });
  const lost = ofKeys(KEYS, (key) => {
    world.households.records[row * HOUSEHOLD_WORDS + H.key] = key;
    let first = Infinity;
    offerPlacedRisks(world, row, (day, cause) => {
      if (cause === DUE.placedLost) first = day;
    });
    return first;
  });

  it('is still there after a year in .946 and after 3.3 years in .83', () => {
    expectShare(lost, (day) => day > DAYS_PER_YEAR, 0.9455);
    expectShare(lost, (day) => day > 3.3 * DAYS_PER_YEAR, Math.exp(-0.056 * 3.3));
    expect(Math.exp(-0.056 * 3.3)).toBeCloseTo(0.83, 2);
  });
});

describe('T21 after a release', () => {
  /** Days until somebody is detained again, who lives in a setting until a day and under a roof from then on. */
  function detainedAgain(setting: Setting, roofFrom: number): number[] {
    const world = careWorld('detained again');
    return ofKeys(20_000, (key) => {
      world.ledger.integers[LEDGER.day] = 0;
      const row = addPerson(world, key, { setting, profile: 'DET', career: { released: 0, occasions: 1 << 24 } });
      if (roofFrom > 0) {
        world.ledger.integers[LEDGER.day] = roofFrom;
        endRegime(world, row);
        world.households.records[row * HOUSEHOLD_WORDS + H.place] = SETTING_INDEX.temporaryRoof;
        beginRegime(world, row);
      }
      const day = detainedAgainDay(world, row, world.careers.of(row));
      removePerson(world, row);
      return day;
    });
  }
  const twoYears = 2 * DAYS_PER_YEAR;
  const half = Math.round(twoYears / 4);
  /** Cumulated hazard by half a year, of that by two. */
  const byHalf = 0.25 ** 0.75;

  it('.30 are detained again within two years, more of them early', () => {
    const days = detainedAgain('temporaryRoof', 0);
    expectShare(days, (day) => day <= twoYears, 0.3);
    expectShare(days, (day) => day <= half, 1 - 0.7 ** byHalf);
  });

  it('homeless people at 1.4 times the hazard, as long as they are homeless', () => {
    expectShare(detainedAgain('couch', 0), (day) => day <= twoYears, 1 - 0.7 ** 1.4);
    const mixed = detainedAgain('couch', half);
    expectShare(mixed, (day) => day <= twoYears, 1 - 0.7 ** (1.4 * byHalf + 1 - byHalf));
  });
});

describe('T27, T30 an exit by own effort', () => {
  const only = (rate: Readonly<Record<string, number>>): World => careWorld('own exits', nothingBut(rate));
  it.each([
    ['short', 'couch', 1.25, { exitShortTerm: 1.25 }],
    ['episodic', 'street', 2.2, { exitEpisodic: 2.2 }],
    ['long', 'unconventional', 0.12, { exitLongTerm: 0.12 }],
    ['hidden', 'couch', 1, { exitHidden: 1 }],
    ['short', 'shelter', 0.95, { exitShortTerm: 1.25, shelterOwnExit: 0.95 }],
    ['episodic', 'nightShelter', 0.95, { exitEpisodic: 2.2, shelterOwnExit: 0.95 }],
    ['long', 'shelter', 0.12, { exitLongTerm: 0.12, shelterOwnExit: 0.95 }],
  ] as const)('of the class %s in %s comes after the inverse of %d a year', (name, setting, rate, rates) => {
    const world = only(rates);
    const kind = HOMELESS_CLASS[name] << CAREER.classShift;
    const days = ofKeys(10_000, (key) => {
      const row = addPerson(world, key, { setting, profile: 'visible', career: { kind, homelessSince: 0 } });
      const next = nextOf(world, row);
      expect(next.cause).toBe(DUE.ownExit);
      removePerson(world, row);
      return next.day;
    });
    // Due on the first whole day on which the threshold is reached: half a day later in the mean.
    expectMean(days, DAYS_PER_YEAR / rate + 0.5);
    expectShare(days, (day) => day > DAYS_PER_YEAR / rate, Math.exp(-1));
  });
});

describe('T32 a short-term spell', () => {
  it('becomes long at .04 a year for each of its years, from half a year on', () => {
    const world = careWorld('drift', nothingBut({ longTermDrift: 0.04 }));
    const career = { kind: HOMELESS_CLASS.short << CAREER.classShift, homelessSince: 0, readySince: NO_DAY };
    const years = ofKeys(20_000, (key) => {
      const row = addPerson(world, key, { setting: 'couch', profile: 'visible', career });
      const { day } = nextOf(world, row);
      removePerson(world, row);
      return day / DAYS_PER_YEAR;
    });
    expect(Math.min(...years)).toBeGreaterThanOrEqual(0.5);
    for (const at of [2, 5, 10]) expectShare(years, (year) => year <= at, 1 - Math.exp(-0.02 * (at * at - 0.25)));
  });
});

describe('T18 a young person who turns eighteen in care', () => {
  it('needs a home in .35, goes to protected living in .10, has no place in .12 and goes to family in .43', () => {
    const count = 20_000;
    const world = careWorld('eighteen');
    for (let key = 0; key < count; key++) turnEighteen(world, key);
    const stock = (setting: Setting): number => world.tally.stockOf(SETTING_INDEX[setting]);
    const found = {
      youthCare: stock('youthCare'),
      protectedLivingList: stock('protectedLivingList'),
      noPlace: stock('couch') + stock('street'),
      family: loggedIn(world).filter(({ to }) => to === SETTING_INDEX.family).length,
    };
    expect(stock('street') / found.noPlace).toBeCloseTo(0.2, 1);
    const shares = { youthCare: 0.35, protectedLivingList: 0.1, noPlace: 0.12, family: 0.43 };
    for (const [way, share] of Object.entries(shares)) {
      const standardError = Math.sqrt((share * (1 - share)) / count);
      expect(Math.abs(found[way as keyof typeof found] / count - share), way).toBeLessThan(ERRORS * standardError);
    }
  });
});
