import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TWIN_RUN, runTwin, TWIN_DEFAULTS } from '../../src/fluid';
import type { ChangeableParameter, DatedValue, TwinChange, TwinRun, TwinSeriesName } from '../../src/fluid';

const WEEKS = 312;

const isChangeable = (name: string): name is ChangeableParameter =>
  name in TWIN_DEFAULTS &&
  !name.endsWith('AtStart') &&
  name !== 'seekersPerYear' &&
  name !== 'seekerLeavingRatePerYear';

const CHANGEABLE = Object.keys(TWIN_DEFAULTS).filter(isChangeable);

const SUPPLY = new Set<ChangeableParameter>(['newHomesPerYear', 'demolitionsPerYear', 'netSalesPerYear']);

const bitsOf = (run: TwinRun): unknown => ({
  years: run.years,
  weekly: Object.entries(run.weekly).map(([name, series]: [string, Float64Array]) => [
    name,
    Array.from(new BigUint64Array(series.buffer)),
  ]),
});

/** Changes that keep every number between half and one and a half times its default. */
const change: fc.Arbitrary<TwinChange> = fc
  .record({
    parameter: fc.constantFrom(...CHANGEABLE),
    factor: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
    fromWeek: fc.double({ min: -10, max: 350, noNaN: true }),
    rampWeeks: fc.constantFrom(0, 4, 52),
    length: fc.option(fc.integer({ min: 1, max: 200 })),
  })
  .map(({ parameter, factor, length, ...dates }) => ({
    parameter,
    value: TWIN_DEFAULTS[parameter] * factor,
    ...dates,
    ...(length === null ? {} : { untilWeek: dates.fromWeek + length }),
  }));

const programme: fc.Arbitrary<readonly DatedValue[]> = fc.array(
  fc.record({
    value: fc.integer({ min: 350, max: 1000 }),
    fromWeek: fc.integer({ min: 0, max: 300 }),
    rampWeeks: fc.constantFrom(0, 26),
  }),
  { maxLength: 2 },
);

const question = fc
  .record({ changes: fc.array(change, { maxLength: 5 }), homesProgramme: programme })
  .map((parts) => ({ weeks: WEEKS, ...parts }));

describe('a run of the twin', () => {
  const baseline = runTwin({ weeks: WEEKS });

  it('gives the same bits for the same question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(bitsOf(runTwin(asked))).toEqual(bitsOf(runTwin(asked)));
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('gives the bits of the baseline when changes set what already holds or never come', () => {
    const neutral = change.chain((one) =>
      fc.constantFrom<TwinChange>(
        { ...one, value: TWIN_DEFAULTS[one.parameter] },
        { ...one, fromWeek: WEEKS + Math.abs(one.fromWeek), untilWeek: Infinity },
        { ...one, untilWeek: one.fromWeek },
      ),
    );
    const expected = bitsOf(baseline);
    fc.assert(
      fc.property(fc.array(neutral, { minLength: 1, maxLength: 5 }), (changes) => {
        const homesProgramme = [{ value: 500, fromWeek: 105, rampWeeks: 13 }];
        expect(bitsOf(runTwin({ weeks: WEEKS, changes, homesProgramme }))).toEqual(expected);
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  it('gives the same bits for a parameter and for its change from the start on, for every parameter', () => {
    for (const parameter of CHANGEABLE) {
      const value = TWIN_DEFAULTS[parameter] * 1.15;
      const changed = runTwin({ weeks: 104, changes: [{ parameter, value, fromWeek: 0, rampWeeks: 0 }] });
      expect(bitsOf(changed)).toEqual(bitsOf(runTwin({ weeks: 104, parameters: { [parameter]: value } })));
    }
  });

  it('is moved by every parameter that can change, in the baseline or where homeless people are few', () => {
    // The limit on who can be reached binds only when one letting in five has emptied their queue.
    const settings = [{}, { homelessShare: 0.2 }];
    const befores = settings.map((parameters) => JSON.stringify(runTwin({ weeks: WEEKS, parameters }).years));
    const unmoved = CHANGEABLE.filter((parameter) => {
      const changes = [{ parameter, value: TWIN_DEFAULTS[parameter] * 0.5, fromWeek: 105, rampWeeks: 0 }];
      const afters = settings.map((parameters) => JSON.stringify(runTwin({ weeks: WEEKS, parameters, changes }).years));
      return afters.every((after, index) => after === befores[index]);
    });
    expect(unmoved).toEqual([]);
  });

  it('keeps every bit of the weeks before the first change', () => {
    fc.assert(
      fc.property(change, fc.integer({ min: 1, max: 300 }), (one, fromWeek) => {
        const changed = runTwin({ weeks: WEEKS, changes: [{ ...one, fromWeek, untilWeek: Infinity }] });
        for (const name of Object.keys(baseline.weekly) as TwinSeriesName[]) {
          const before = baseline.weekly[name].subarray(0, fromWeek);
          expect(Array.from(changed.weekly[name].subarray(0, fromWeek))).toEqual(Array.from(before));
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('is the beginning of a longer run', () => {
    const longer = runTwin({ weeks: LONGEST_TWIN_RUN });
    expect(longer.years.slice(0, 6)).toEqual(baseline.years);
    expect(longer.years).toHaveLength(11);
  });

  it('does not depend on the order in which changes are listed', () => {
    fc.assert(
      fc.property(question, ({ changes, homesProgramme }) => {
        const turned = { weeks: WEEKS, changes: changes.toReversed(), homesProgramme: homesProgramme.toReversed() };
        expect(bitsOf(runTwin(turned))).toEqual(bitsOf(runTwin({ weeks: WEEKS, changes, homesProgramme })));
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  it('starts the places of an institution full and lets later places be filled from its list', () => {
    const { protectedLivingPlaces } = TWIN_DEFAULTS;
    const later = runTwin({
      weeks: 110,
      changes: [{ parameter: 'protectedLivingPlaces', value: protectedLivingPlaces + 50, fromWeek: 105, rampWeeks: 0 }],
    });
    const waiting = later.weekly.protectedLivingWaiting;
    expect(waiting[105]! - waiting[104]!).toBeLessThan(-45);
  });

  it('refuses a length that is no whole number of weeks up to eleven years', () => {
    for (const weeks of [-1, 0.5, NaN, LONGEST_TWIN_RUN + 1]) expect(() => runTwin({ weeks })).toThrow(RangeError);
    expect(runTwin({ weeks: 51 }).years).toEqual([]);
  });
});

describe('what the twin conserves', () => {
  it('changes the stock by what is built, demolished and sold, nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(
          change.filter(({ parameter }) => !SUPPLY.has(parameter)),
          { maxLength: 3 },
        ),
        fc.record({
          newHomesPerYear: fc.integer({ min: 0, max: 1000 }),
          demolitionsPerYear: fc.integer({ min: 0, max: 400 }),
          netSalesPerYear: fc.integer({ min: -100, max: 300 }),
        }),
        (changes, parameters) => {
          const { stock } = runTwin({ weeks: WEEKS, changes, parameters }).weekly;
          const { newHomesPerYear, demolitionsPerYear, netSalesPerYear } = parameters;
          expect(stock.at(-1)).toBeCloseTo(60000 + 6 * (newHomesPerYear - demolitionsPerYear - netSalesPerYear), 6);
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  });

  it('adds to the stock what a changed programme delivers, after its delay', () => {
    const homesProgramme = [{ value: 1000, fromWeek: 0, rampWeeks: 0 }];
    const { stock } = runTwin({ weeks: LONGEST_TWIN_RUN, homesProgramme }).weekly;
    const plain = runTwin({ weeks: LONGEST_TWIN_RUN }).weekly.stock;
    const extra = Array.from(stock, (homes, week) => homes - plain[week]!);
    // 500 a year with a mean delay of 5.77 years: what is decided in the last years is still on its way.
    expect(extra[51]).toBeLessThan(1);
    expect(extra.at(-1)).toBeGreaterThan(500 * (11 - 5.77));
    expect(extra.at(-1)).toBeLessThan(500 * (11 - 5.77) * 1.05);
  });

  it('changes the vacant homes by what comes free and is built less what is let', () => {
    fc.assert(
      fc.property(question, ({ changes, homesProgramme }) => {
        const rates = new Set<string>(['leavingRatePerYear', 'evictionRatePerYear', 'homeLostRatePerYear']);
        const kept = changes.filter((one) => !rates.has(one.parameter));
        const { weekly } = runTwin({ weeks: WEEKS, changes: kept, homesProgramme });
        for (let week = 1; week < WEEKS; week++) {
          const occupied = weekly.stock[week - 1]! - weekly.vacant[week - 1]!;
          const left = ((0.045 + 0.00045 + 0.00055) * occupied) / 52;
          const grown = weekly.stock[week]! - weekly.stock[week - 1]!;
          const expected = weekly.vacant[week - 1]! + left + grown - weekly.outsiderLettingsPerYear[week]! / 52;
          expect(weekly.vacant[week]).toBeCloseTo(expected, 6);
        }
      }),
      { seed: 6, numRuns: 10 },
    );
  });

  it('lets each home once: the channels and internal moves add up to the lettings', () => {
    const parameters = {
      permitHolderShare: 0.01,
      urgentShare: 0.01,
      institutionShare: 0.01,
      homelessShare: 0.01,
      renewalShare: 0.01,
    };
    const { weekly } = runTwin({ weeks: WEEKS, parameters });
    weekly.lettingsPerYear.forEach((lettings, week) => {
      const channels = weekly.outsiderLettingsPerYear[week]! - weekly.regularLettingsPerYear[week]!;
      expect(channels).toBeCloseTo(0.05 * lettings, 6);
    });
  });

  it('stays finite, with no fewer than no seekers', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { weekly } = runTwin(asked);
        const series = Object.values(weekly) as Float64Array[];
        expect(series.every((values) => values.every((value) => Number.isFinite(value)))).toBe(true);
        expect(Math.min(...weekly.activeSeekers)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...weekly.registrationYearsAtLetting)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});

describe('the observers of the regular list', () => {
  it('change nothing else', () => {
    const watched = runTwin({ weeks: WEEKS, parameters: { seekersAtStart: 0, registrationYearsAtStart: 0 } });
    const plain = runTwin({ weeks: WEEKS });
    expect(watched.years).toEqual(plain.years);
    expect(watched.weekly.activeSeekers[0]).toBeLessThan(plain.weekly.activeSeekers[0]!);
  });

  it('tell one story: the list holds who registered within the registration time and still seeks', () => {
    const registrationYearsAtStart = -Math.log(1 - (0.15 * 20000) / 5000) / 0.15;
    fc.assert(
      fc.property(question, (asked) => {
        const { weekly } = runTwin({ ...asked, parameters: { registrationYearsAtStart } });
        weekly.registrationYearsAtLetting.forEach((years, week) => {
          const seekers = (5000 * (1 - Math.exp(-0.15 * years))) / 0.15;
          expect(Math.abs(weekly.activeSeekers[week]! / seekers - 1)).toBeLessThan(0.005);
        });
      }),
      { seed: 8, numRuns: 10 },
    );
  });

  it('empty the list, and no more, when more homes are let than people register', () => {
    const { weekly } = runTwin({ weeks: WEEKS, parameters: { newHomesPerYear: 12000 } });
    expect(weekly.activeSeekers.at(-1)).toBe(0);
    expect(weekly.registrationYearsAtLetting.at(-1)).toBe(0);
  });

  it('take nobody back onto the list when internal moves use up the lettings', () => {
    const { weekly } = runTwin({ weeks: 52, parameters: { lettingWeeks: 60 } });
    expect(weekly.regularLettingsPerYear[10]).toBeLessThan(0);
    weekly.activeSeekers.slice(1).forEach((seekers, week) => {
      const before = weekly.activeSeekers[week]!;
      expect(seekers - before).toBeLessThan((5000 - 0.15 * before) / 52 + 1e-6);
    });
    expect(weekly.registrationYearsAtLetting[51]).toBeLessThan(6.1 + 1.0001);
  });
});
