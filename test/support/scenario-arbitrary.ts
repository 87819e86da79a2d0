import fc from 'fast-check';
import { formatIsoDate, requireIsoDate } from '../../src/contract/calendar';
import type { Calendar } from '../../src/contract/calendar';
import { ACTING_LEVERS } from '../../src/contract/levers';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import type { ParameterId } from '../../src/contract/parameters';
import type { Measure, Scenario, Shock } from '../../src/contract/scenario';
import type { Region } from '../../src/contract/region';
import { SCHEMA_VERSION } from '../../src/contract/versions';
import { DEFAULT_CALENDAR } from '../../src/io/check-calendar';
import { differingParameters } from '../../src/io/parse-scenario';

/** Decimal numbers as people write them, without minus zero. */
function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((value) => value.length <= 500);
const localText = fc.record({ nl: text, en: text });
const identifier = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

function dateBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: requireIsoDate(first), max: requireIsoDate(last) }).map(formatIsoDate);
}

const otherCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(
    dateBetween('2000-01-01', '2100-01-01'),
    fc.integer({ min: 1, max: 9000 }),
    fc.integer({ min: 0, max: 9000 }),
    fc.integer({ min: 1, max: 9000 }),
  )
  .map(([start, now, target, horizon]) => {
    const first = requireIsoDate(start);
    return {
      start,
      now: formatIsoDate(first + now),
      target: formatIsoDate(first + now + target),
      horizon: formatIsoDate(first + now + target + horizon),
    };
  });

/** A calendar: that of the product, or another in order. */
const calendarArbitrary = fc.oneof(fc.constant(DEFAULT_CALENDAR), otherCalendar);

function measureIn(calendar: Calendar): fc.Arbitrary<Measure> {
  const now = requireIsoDate(calendar.now);
  const horizon = requireIsoDate(calendar.horizon);
  return fc.constantFrom(...ACTING_LEVERS).chain((lever) =>
    fc
      .record({
        value: decimal(lever.min, lever.max),
        from: fc.integer({ min: now, max: horizon - 1 }),
        length: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
        rampWeeks: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 520 })),
        off: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ value, from, length, rampWeeks, off }) => ({
        lever: lever.id,
        value,
        from: formatIsoDate(from),
        ...(length === undefined ? {} : { until: formatIsoDate(from + length) }),
        rampWeeks,
        ...(off === undefined ? {} : { off }),
      })),
  );
}

/** Measures that may act in a calendar, never two of one lever on one day. */
export function measuresArbitrary(calendar: Calendar): fc.Arbitrary<readonly Measure[]> {
  return fc
    .uniqueArray(measureIn(calendar), { maxLength: 6, selector: ({ lever, from }) => `${lever} ${from}` })
    .map((measures) => measures.map((measure, index) => ({ ...measure, id: `m${String(index + 1)}` })));
}

/** Shares bound together with others by a sum: left at their defaults here. */
const BOUND: readonly ParameterId[] = [
  'evictedHomeless',
  'evictedFamily',
  'separationPrivate',
  'separationFamily',
  'separationUrgent',
  'releaseUnregistered',
  'releaseMediated',
  'releaseToCare',
  'youthNeedHome',
  'youthHomeless',
  'youthToProtectedLiving',
  'causePrivateRent',
  'causeBreakUp',
  'causeMigration',
  'entryCouch',
  'entryUnconventional',
  'entryStreet',
  'shortTermShare',
  'episodicShare',
  'shareREN',
  'shareSEN',
];

/** Parameters in their ranges, those equal to the catalogue left out. */
export const parametersArbitrary: fc.Arbitrary<Scenario['parameters']> = fc
  .record(
    Object.fromEntries(
      PARAMETER_ENTRIES.filter(([id]) => !BOUND.includes(id)).map(([id, { min, max }]) => [id, decimal(min, max)]),
    ),
    { requiredKeys: [] },
  )
  .map((given) => differingParameters(given));

const shockArbitrary: fc.Arbitrary<Shock> = fc
  .record({
    from: fc.integer({ min: 0, max: 2000 }),
    length: fc.integer({ min: 1, max: 900 }),
    factor: decimal(0, 1.9),
  })
  .map(({ from, length, factor }) => ({
    parameter: 'newSeekers',
    factor,
    from: formatIsoDate(requireIsoDate(DEFAULT_CALENDAR.start) + from),
    until: formatIsoDate(requireIsoDate(DEFAULT_CALENDAR.start) + from + length),
  }));

/** Small regions of a few neighbourhoods, some of them without a home. */
const regionArbitrary: fc.Arbitrary<Region> = fc
  .array(
    fc.record({
      inhabitants: fc.integer({ min: 0, max: 300_000 }),
      neighbourhoods: fc.array(
        fc.record({
          homes: fc.record({
            S: fc.integer({ min: 0, max: 90 }),
            M: fc.integer({ min: 0, max: 90 }),
            L: fc.integer({ min: 0, max: 90 }),
            SEN: fc.integer({ min: 0, max: 90 }),
          }),
          socialShare: decimal(0, 1),
          liveability: decimal(-2, 2),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((municipalities) => ({
    id: 'small',
    name: 'Small',
    scale: 0.01,
    municipalities: municipalities.map(({ inhabitants, neighbourhoods }, m) => ({
      id: `m${String(m)}`,
      name: `Town ${String(m)}`,
      inhabitants,
      neighbourhoods: neighbourhoods.map((rest, n) => ({
        id: `m${String(m)}-n${String(n)}`,
        name: `Quarter ${String(n)}`,
        ...rest,
      })),
    })),
  }));

/** Scenarios that must be accepted, on the regions given or on small ones of their own. */
export function scenarioArbitrary(regions: readonly Region[]): fc.Arbitrary<Scenario> {
  return calendarArbitrary.chain((calendar) =>
    fc.record({
      schemaVersion: fc.constant(SCHEMA_VERSION),
      id: identifier,
      title: localText,
      question: localText,
      region: regions.length === 0 ? regionArbitrary : fc.oneof(fc.constantFrom(...regions), regionArbitrary),
      calendar: fc.constant(calendar),
      parameters: parametersArbitrary.map(({ newSeekers: _shocked, ...rest }) => rest),
      measures: measuresArbitrary(calendar),
      shocks: calendar === DEFAULT_CALENDAR ? fc.array(shockArbitrary, { maxLength: 2 }) : fc.constant([]),
    }),
  );
}
