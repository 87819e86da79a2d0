import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { MODEL_VERSION } from '../../src/contract/versions';
import { DEFAULT_CALENDAR } from '../../src/io/check-calendar';
import { migrateRecord } from '../../src/io/migrate-record';
import { parseRunRecord, readRunRecord } from '../../src/io/parse-run-record';
import { decodeLink } from '../../src/io/share-link';
import { fileOfRecord, printRunRecord, recordHash } from '../../src/io/run-record-file';
import { linkOf, runRecord } from '../support/run-record';
import { problemSentence } from '../support/problem-sentence';
import { measuresArbitrary, parametersArbitrary } from '../support/scenario-arbitrary';

const scenarios = shippedScenarios(shippedRegions());

const LINK = linkOf(runRecord().plan);

/** A saved run as a file, some of it changed, with a hash that fits again. */
function changed(changes: Record<string, unknown>): Record<string, unknown> {
  const file = { ...fileOfRecord(runRecord()), ...changes };
  return { ...file, hash: recordHash(file) };
}

/** Problems as lines in English; each has a Dutch sentence too. */
function inWords(input: unknown): string[] {
  const outcome = typeof input === 'string' ? parseRunRecord(input, scenarios) : readRunRecord(input, scenarios);
  return (outcome.ok ? [] : outcome.problems).map((problem) => {
    expect(problemSentence(problem, 'nl')).not.toMatch(/\{\w|undefined|NaN/);
    return `${problem.path}: ${problemSentence(problem, 'en')}`;
  });
}

describe('a saved run as a file', () => {
  it('comes back the same', () => {
    expect(parseRunRecord(printRunRecord(runRecord(), LINK), scenarios)).toEqual({ ok: true, value: runRecord() });
  });

  it('comes back the same with any plan and any label', () => {
    const arbitrary = fc.record({
      name: fc.string({ minLength: 1, maxLength: 120 }),
      note: fc.string({ maxLength: 2000 }),
      tags: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 }),
      measures: measuresArbitrary(DEFAULT_CALENDAR),
      parameters: parametersArbitrary,
      seed: fc.string({ minLength: 1, maxLength: 64 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ name, note, tags, ...plan }) => {
        const record = runRecord({ name, note, tags, plan: { scenarioId: 'baseline', ...plan } });
        expect(parseRunRecord(printRunRecord(record, LINK), scenarios)).toEqual({ ok: true, value: record });
      }),
      { seed: 20270104, numRuns: 200 },
    );
  });

  it('has a hash that does not depend on the order of names, and does on every value', () => {
    const file = fileOfRecord(runRecord());
    const backwards = Object.fromEntries(Object.entries(file).reverse());
    expect(recordHash(backwards)).toBe(file.hash);
    expect(recordHash({ ...file, note: 'x' })).not.toBe(file.hash);
    expect(fileOfRecord(runRecord({ tags: ['voorrang', 'raad'] })).hash).not.toBe(file.hash);
  });

  it('carries the whole link, which is no part of what was saved', () => {
    const file = JSON.parse(printRunRecord(runRecord(), LINK)) as Record<string, unknown>;
    expect(file).toMatchObject({ link: LINK, modelVersion: MODEL_VERSION, plan: { seed: '1' } });
    expect(readRunRecord({ ...file, link: 'https://elsewhere.org/' }, scenarios)).toMatchObject({ ok: true });
    const plan = decodeLink(new URL(String(file.link)).hash);
    expect(plan).toMatchObject({ ok: true, value: { measures: runRecord().plan.measures } });
  });

  it('of version 1 stays readable for ever', () => {
    const text = readFileSync(new URL('./fixtures/run-record-1.json', import.meta.url), 'utf8');
    const outcome = parseRunRecord(text, scenarios);
    expect(outcome).toMatchObject({ ok: true, value: { name: 'Alles van versie 1', modelVersion: '0.3.0' } });
  });
});

describe('versions of saved runs', () => {
  const steps = [
    (file: Readonly<Record<string, unknown>>) => ({ ...file, recordVersion: 2, label: file.name }),
    (file: Readonly<Record<string, unknown>>) => ({ ...file, recordVersion: 3, label: `${String(file.label)}!` }),
  ];

  it('are brought to the present one step by step, each step once', () => {
    expect(migrateRecord({ recordVersion: 1, name: 'a' }, steps)).toMatchObject({
      ok: true,
      value: { recordVersion: 3, label: 'a!' },
    });
    expect(migrateRecord({ recordVersion: 2, label: 'b' }, steps)).toMatchObject({ ok: true, value: { label: 'b!' } });
    expect(migrateRecord({ recordVersion: 3, label: 'c' }, steps)).toMatchObject({ ok: true, value: { label: 'c' } });
  });

  it.each([
    [4, 'problem.version.newer'],
    [0, 'problem.version.older'],
    [1.5, 'problem.version.older'],
  ])('refuse %s', (recordVersion, code) => {
    expect(migrateRecord({ recordVersion }, steps)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe('a bad saved run', () => {
  const text = printRunRecord(runRecord(), LINK);

  it.each<[string, unknown, string[]]>([
    ['nothing', ' \n', [': The file is empty. Expected: a saved plan, as “As a file” makes it.']],
    ['a list', [], [': This is no saved plan of Doorstroom. Choose a file that was made with “As a file”.']],
    [
      'another product',
      { product: 'elsewhere', kind: 'run-record' },
      ['product: This is no saved plan of Doorstroom. Choose a file that was made with “As a file”.'],
    ],
    [
      'another file of ours',
      { product: 'doorstroom', kind: 'story' },
      [
        'kind: This file is of Doorstroom, but no saved plan: it says “story”. Choose a file that was made with “As a file”.',
      ],
    ],
    [
      'a scenario',
      { schemaVersion: 1, region: 'demo' },
      [
        ': This is a scenario and no saved plan: there are no results in it. A scenario is computed on the command line.',
      ],
    ],
    [
      'a newer version, whatever else is in it',
      changed({ recordVersion: 2, plan: 'other' }),
      [
        'recordVersion: This file has version 2; this program knows version 1. It comes from a newer release: update Doorstroom.',
      ],
    ],
    [
      'a wrong hash',
      { ...fileOfRecord(runRecord()), name: 'Anders' },
      [
        'hash: The content does not match its checksum: this file was changed or damaged after it was saved. Get it again, or make the plan on the page and save it.',
      ],
    ],
    [
      'no hash',
      { ...fileOfRecord(runRecord()), hash: undefined },
      ['hash: This is missing. Expected: a text in quotes.'],
    ],
    [
      'a hash that is none',
      { ...fileOfRecord(runRecord()), hash: 'abc' },
      [
        expect.stringContaining('hash: The content does not match') as string,
        'hash: “abc” is no checksum. Expected: 16 characters, digits and a to f.',
      ],
    ],
    [
      'an unknown name',
      changed({ colour: 'red' }),
      [expect.stringMatching(/^colour: The name “colour” does not exist here\. .*Allowed: product, kind/) as string],
    ],
    [
      'a moment that is none',
      changed({ savedAt: '2027-02-30T10:00:00.000Z' }),
      [
        'savedAt: “2027-02-30T10:00:00.000Z” is no moment. Expected: date and time in UTC, as 2027-01-04T09:30:00.000Z.',
      ],
    ],
    ['an empty name', changed({ name: '' }), ['name: This text has 0 characters. Allowed: 1 to 120 characters.']],
    [
      'a scenario that does not ship',
      changed({ plan: { ...runRecord().plan, scenarioId: 'basline' } }),
      [
        expect.stringMatching(
          /^plan\.scenarioId: The plan belongs to the scenario “basline”, which does not exist here\. These exist: baseline, /,
        ) as string,
      ],
    ],
    [
      'a measure out of its range, and one before now',
      changed({
        plan: {
          ...runRecord().plan,
          measures: [
            { lever: 'lotteryShare', value: 0.9, from: '2027-01-04' },
            { lever: 'newSocialHomes', value: 800, from: '2026-01-01' },
          ],
        },
      }),
      [
        'plan.measures[0].value: 0.9 is out of range. Allowed: 0 to 0.5 (a share from 0 to 1).',
        'plan.measures[1].from: The measure begins on 2026-01-01. Allowed: from “now” on, which is 2027-01-04.',
      ],
    ],
    [
      'an unknown lever',
      changed({ plan: { ...runRecord().plan, measures: [{ lever: 'loteryShare', value: 0.1, from: '2027-01-04' }] } }),
      [
        expect.stringMatching(
          /^plan\.measures\[0\]\.lever: “loteryShare” does not exist\. Do you mean “lotteryShare”\?/,
        ) as string,
      ],
    ],
    [
      'a number of people that is none',
      changed({ results: { ...runRecord().results, headline: { ...runRecord().results.headline, atTarget: -4 } } }),
      ['results.headline.atTarget: -4 is out of range. Allowed: 0 to 20,000,000 persons.'],
    ],
  ])('%s is refused in words', (_name, input, expected) => {
    expect(inWords(input)).toEqual(expected);
  });

  it.each([1, 40, 400, text.length / 2, text.length - 3])('cut off after %d characters says so', (length) => {
    expect(inWords(text.slice(0, length))).toEqual([expect.stringMatching(/^: The text breaks off at line \d+/)]);
  });

  it('never throws, whatever was changed in it', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 4 }), (at, put) => {
        const outcome = parseRunRecord(text.slice(0, at) + put + text.slice(at + 1), scenarios);
        if (!outcome.ok) for (const problem of outcome.problems) problemSentence(problem, 'nl');
      }),
      { seed: 20270104, numRuns: 300 },
    );
  });
});
