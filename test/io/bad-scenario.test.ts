import { describe, expect, it } from 'vitest';
import { good, inWords, withMeasure, withQuarter, withRegion } from '../support/scenario-in-words';

describe('a good scenario', () => {
  it.each([
    ['the shortest', good],
    ['with a region of its own', withRegion({})],
    ['with a region without a home', withQuarter({ homes: { S: 0, M: 0, L: 0, SEN: 0 } })],
    ['without a seeker', { ...good, parameters: { seekersAtStart: 0, newSeekers: 0 } }],
    [
      'with a measure on the first and the last day',
      {
        ...good,
        measures: [
          { lever: 'lotteryShare', value: 0, from: '2027-01-04' },
          { lever: 'lotteryShare', value: 0.5, from: '2035-12-30', until: '2050-01-01' },
        ],
      },
    ],
    [
      'with two values of one lever on one day, one of them off',
      {
        ...good,
        measures: [
          { lever: 'lotteryShare', value: 0, from: '2027-01-04' },
          { lever: 'lotteryShare', value: 0.5, from: '2027-01-04', off: true },
        ],
      },
    ],
    [
      'with shares with priority that follow each other',
      {
        ...good,
        parameters: { shareSEN: 0.2 },
        measures: [
          { lever: 'urgentShare', value: 0.2, from: '2028-01-01', until: '2028-06-01' },
          { lever: 'permitHolderShare', value: 0.2, from: '2028-06-01' },
        ],
      },
    ],
    ['with now on the start', { ...good, calendar: { now: '2025-01-06' } }],
    ['with the longest horizon', { ...good, calendar: { start: '2025-01-06', horizon: '2204-06-12' } }],
  ])('%s is accepted', (_name, input) => {
    expect(inWords(input)).toEqual([]);
  });
});

describe('a bad scenario', () => {
  it.each<[string, unknown, string[]]>([
    [
      'unknown key',
      { ...good, measure: [] },
      [
        'measure: The name “measure” does not exist here. Do you mean “measures”? Allowed: schemaVersion, id, title, question, region, calendar, parameters, measures, shocks.',
      ],
    ],
    [
      'unknown parameter',
      { ...good, parameters: { shareSen2: 0.1 } },
      [
        expect.stringMatching(
          /^parameters\.shareSen2: The name “shareSen2” does not exist here\. Do you mean “shareSEN”\? Allowed: shareSEN, shareREN(, [a-zA-Z]+Share){4} … \(\+\d+\)\.$/,
        ) as string,
      ],
    ],
    [
      'unknown lever',
      withMeasure({ lever: 'loteryShare' }),
      [
        expect.stringMatching(
          /^measures\[0\]\.lever: “loteryShare” does not exist\. Do you mean “lotteryShare”\? Choose from: lotteryShare(, [a-zA-Z]+Share){5} … \(\+\d+\)\.$/,
        ) as string,
      ],
    ],
    [
      'a lever that is not modelled, out of its range as well',
      withMeasure({ lever: 'budgetShift', value: 2 }),
      [
        expect.stringMatching(
          /^measures\[0\]\.lever: The lever budgetShift does nothing in this model: it is not modelled\. Choose from: careBudgetFollows, .* … \(\+\d+\)\.$/,
        ) as string,
        'measures[0].value: 2 is out of range. Allowed: 0 to 1 (0 is off, 1 is on).',
      ],
    ],
    [
      'a percentage for a share',
      withMeasure({ value: 25 }),
      ['measures[0].value: 25 looks like a percentage. Write a share from 0 to 1, so 0.25. Allowed: 0 to 0.5.'],
    ],
    [
      'a number in quotes with a unit',
      withMeasure({ rampWeeks: '26 weeks' }),
      ['measures[0].rampWeeks: “26 weeks” stands in quotes or has a unit. Write the number alone, in weeks.'],
    ],
    [
      'a parameter in quotes',
      { ...good, parameters: { salesPerYear: '85' } },
      ['parameters.salesPerYear: “85” stands in quotes or has a unit. Write the number alone, in homes a year.'],
    ],
    [
      'a value out of range',
      withMeasure({ lever: 'newSocialHomes', value: 1200 }),
      ['measures[0].value: 1,200 is out of range. Allowed: 350 to 1,000 homes a year.'],
    ],
    [
      'a parameter out of range',
      { ...good, parameters: { urgencyWeeks: 4 } },
      ['parameters.urgencyWeeks: 4 is out of range. Allowed: 13 to 52 weeks.'],
    ],
    [
      'a fraction of a week',
      withMeasure({ rampWeeks: 1.5 }),
      ['measures[0].rampWeeks: 1.5 is not a whole number. Expected: a whole number.'],
    ],
    [
      'a date that does not exist',
      withMeasure({ from: '2027-02-30' }),
      ['measures[0].from: The date 2027-02-30 does not exist.'],
    ],
    [
      'a date in another form',
      withMeasure({ from: '4 januari 2027' }),
      ['measures[0].from: “4 januari 2027” is not a date. Write year, month and day as 2027-01-04.'],
    ],
    [
      'a date far away',
      { ...good, calendar: { horizon: '9999-01-01' } },
      ['calendar.horizon: The date 9999-01-01 is out of range. Allowed: 2000-01-01 to 2299-12-31.'],
    ],
    [
      'a measure before now',
      withMeasure({ from: '2026-12-31' }),
      ['measures[0].from: The measure begins on 2026-12-31. Allowed: from “now” on, which is 2027-01-04.'],
    ],
    [
      'a measure on the horizon',
      withMeasure({ from: '2035-12-31' }),
      ['measures[0].from: The measure begins on 2035-12-31. Allowed: before “horizon”, which is 2035-12-31.'],
    ],
    [
      'a measure that ends when it begins',
      withMeasure({ until: '2028-01-01' }),
      ['measures[0].until: “until” (2028-01-01) must be later than “from” (2028-01-01).'],
    ],
    [
      'now after the horizon',
      { ...good, calendar: { now: '2036-01-01' } },
      [
        'calendar.now: “now” (2036-01-01) must lie before “horizon” (2035-12-31): nothing is computed after that.',
        'calendar.target: “target” (2030-12-31) must not lie before “now” (2036-01-01).',
      ],
    ],
    [
      'now on the horizon',
      { ...good, calendar: { now: '2035-12-31', target: '2035-12-31' } },
      ['calendar.now: “now” (2035-12-31) must lie before “horizon” (2035-12-31): nothing is computed after that.'],
    ],
    [
      'now before the start',
      { ...good, calendar: { now: '2025-01-05' } },
      ['calendar.now: “now” (2025-01-05) must not lie before “start” (2025-01-06).'],
    ],
    [
      'the target after the horizon',
      { ...good, calendar: { target: '2036-01-01' } },
      ['calendar.target: “target” (2036-01-01) must not lie after “horizon” (2035-12-31).'],
    ],
    [
      'too many days',
      { ...good, calendar: { horizon: '2204-06-13' } },
      [
        'calendar.horizon: “horizon” lies 65,536 days after “start”. Allowed: at most 65,535 days, so until 2204-06-12.',
      ],
    ],
    [
      'two values of one lever on one day',
      { ...good, measures: [0.1, 0.2].map((value) => ({ lever: 'lotteryShare', value, from: '2028-01-01' })) },
      [
        'measures[1].from: The lever lotteryShare already gets a value on 2028-01-01 in measures[0]. One lever can get only one value on one day.',
      ],
    ],
    [
      'one id twice',
      {
        ...good,
        measures: ['2028-01-01', '2029-01-01'].map((from) => ({ lever: 'lotteryShare', value: 0.2, from, id: 'x' })),
      },
      ['measures[1].id: The name “x” is already used at measures[0].id. Each name may occur once.'],
    ],
    [
      'a newer version',
      { ...good, schemaVersion: 2, other: 1 },
      [
        'schemaVersion: This file has version 2; this program knows version 1. It comes from a newer release: update Doorstroom.',
      ],
    ],
    [
      'a version that never was',
      { ...good, schemaVersion: 0 },
      ['schemaVersion: This file has version 0, which never existed. The oldest version is 1.'],
    ],
    ['no version', { ...good, schemaVersion: undefined }, ['schemaVersion: This is missing. Expected: a number.']],
    [
      'a version in quotes',
      { ...good, schemaVersion: '1' },
      ['schemaVersion: “1” stands in quotes or has a unit. Write the number alone.'],
    ],
    [
      'text in one language',
      { ...good, title: { nl: 'Proef' } },
      ['title.en: This is missing. Expected: a text in quotes.'],
    ],
    [
      'a text without a letter',
      { ...good, title: { nl: '', en: 'Test' } },
      ['title.nl: This text has 0 characters. Allowed: 1 to 500 characters.'],
    ],
    [
      'a name with spaces',
      { ...good, id: 'My scenario' },
      [
        'id: “My scenario” cannot be a name. Use lower-case letters, digits and hyphens between them, at most 64 characters.',
      ],
    ],
    [
      'shares with priority above the limit',
      {
        ...good,
        parameters: { shareSEN: 0.2 },
        measures: [
          { lever: 'urgentShare', value: 0.2, from: '2028-01-01' },
          { lever: 'permitHolderShare', value: 0.2, from: '2028-06-01' },
        ],
      },
      ['measures[1].value: The shares with priority add up to 70%. Allowed: at most 60% together.'],
    ],
    [
      'priority above the limit without a measure',
      { ...good, parameters: { shareSEN: 0.45 } },
      [
        'parameters.shareSEN: 0.45 is out of range. Allowed: 0 to 0.2 (a share from 0 to 1).',
        'parameters: The shares with priority add up to 68%. Allowed: at most 60% together.',
      ],
    ],
    [
      'parts above the whole',
      { ...good, parameters: { evictedHomeless: 0.8, evictedFamily: 0.3 } },
      ['parameters: evictedHomeless + evictedFamily add up to 1.1. Allowed: at most 1 together.'],
    ],
    [
      'a shock on a belief',
      { ...good, shocks: [{ parameter: 'purchase', factor: 1, from: '2028-01-01', until: '2029-01-01' }] },
      [expect.stringMatching(/^shocks\[0\]\.parameter: purchase is a belief, .*newSeekers/) as string],
    ],
    [
      'a shock beyond its range and out of order',
      { ...good, shocks: [{ parameter: 'newSeekers', factor: 3, from: '2024-01-01', until: '2023-01-01' }] },
      [
        'shocks[0].factor: With this factor newSeekers becomes 15,000. Allowed: 0 to 10,000, so a factor of 0 to 2.',
        'shocks[0].from: The shock begins on 2024-01-01. Allowed: from “start” on, which is 2025-01-06.',
        'shocks[0].until: “until” (2023-01-01) must be later than “from” (2024-01-01).',
      ],
    ],
    [
      'a shock after the end',
      { ...good, shocks: [{ parameter: 'newSeekers', factor: 1, from: '2035-12-31', until: '2036-06-01' }] },
      ['shocks[0].from: The shock begins on 2035-12-31. Allowed: before “horizon”, which is 2035-12-31.'],
    ],
    ['a list for an object', { ...good, parameters: [] }, ['parameters: Here stands a list. Expected: an object.']],
    ['an object for a list', { ...good, measures: {} }, ['measures: Here stands an object. Expected: a list.']],
    ['null', { ...good, title: null }, ['title: Here stands null. Expected: an object.']],
    ['no object at all', [good], [': Here stands a list. Expected: an object.']],
    [
      'too many measures',
      {
        ...good,
        measures: Array.from({ length: 501 }, (_, day) => ({
          lever: 'lotteryShare',
          value: 0.2,
          from: new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10),
        })),
      },
      ['measures: This list has 501 items. Allowed: 0 to 500.'],
    ],
  ])('%s is refused with what would be accepted', (_name, input, expected) => {
    expect(inWords(input)).toEqual(expected);
  });
});
