import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { INDICATORS } from '../../src/contract/indicators';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import { MODEL_VERSION } from '../../src/contract/versions';
import { parseScenario } from '../../src/io/parse-scenario';
import { readRunFile } from '../../src/io/read-run-file';
import { fileName, printBundle } from '../../src/io/run-bundle';
import { printRunRecord } from '../../src/io/run-record-file';
import { scenarioOfLink } from '../../src/io/scenario-of-link';
import { decodeLink } from '../../src/io/share-link';
import { problemSentence } from '../support/problem-sentence';
import { linkOf, runRecord } from '../support/run-record';

const regions = shippedRegions();
const scenarios = shippedScenarios(regions);
const parts = { scenarios, regions, linkOf };
const LINK = linkOf(runRecord().plan);
const two = [runRecord(), runRecord({ id: 'b2', name: 'Één & ander', plan: { ...runRecord().plan, measures: [] } })];

function inWords(bytes: Uint8Array): string[] {
  const outcome = readRunFile(bytes, scenarios);
  return (outcome.ok ? [] : outcome.problems).map((problem) => {
    expect(problemSentence(problem, 'nl')).not.toMatch(/\{\w|undefined|NaN/);
    return `${problem.path}: ${problemSentence(problem, 'en')}`;
  });
}

/** A ZIP with a manifest that names one run, and the files given. */
function bundle(files: Record<string, Uint8Array>, manifest: unknown = MANIFEST): Uint8Array {
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...files });
}

const MANIFEST = { product: 'doorstroom', kind: 'run-bundle', bundleVersion: 1, runs: [{ record: '1-a/run.json' }] };

describe('a bundle', () => {
  it('gives its runs back', () => {
    expect(readRunFile(printBundle(two, parts), scenarios)).toEqual({ ok: true, value: two });
  });

  it('is the same for the same runs', () => {
    expect(printBundle(two, parts)).toEqual(printBundle(two, parts));
  });

  it('holds of each run the scenario in full, its results, its parameters and a link', () => {
    const files = unzipSync(printBundle(two, parts));
    const folder = '1-voorrang-eerst';
    expect(Object.keys(files).sort()).toEqual([
      ...['parameters.csv', 'results.csv', 'run.json', 'scenario.json'].map((name) => `${folder}/${name}`),
      ...['parameters.csv', 'results.csv', 'run.json', 'scenario.json'].map((name) => `2-een-ander/${name}`),
      'manifest.json',
    ]);
    const scenario = parseScenario(strFromU8(files[`${folder}/scenario.json`]!), regions);
    expect(scenario).toMatchObject({
      ok: true,
      value: { measures: two[0]!.plan.measures, parameters: { shareSEN: 0.05 } },
    });
    const results = strFromU8(files[`${folder}/results.csv`]!).trimEnd().split('\n');
    expect(results).toHaveLength(2 + 11 * INDICATORS.length);
    expect(results[1]).toBe(`${MODEL_VERSION},baseline,demo,link,text,,${LINK},,1`);
    expect(results[2]).toMatch(/^0\.\d+\.\d+,baseline,demo,homeless,persons,2025,value,0,1$/);
    const parameters = strFromU8(files[`${folder}/parameters.csv`]!).trimEnd().split('\n');
    expect(parameters).toHaveLength(1 + PARAMETER_ENTRIES.length);
    expect(parameters.find((line) => line.startsWith('shareSEN,'))).toMatch(/^shareSEN,0\.05,/);
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as { runs: { link: string; seed: string }[] };
    expect(manifest.runs[0]!.link).toBe(LINK);
    const link = decodeLink(new URL(LINK).hash);
    expect(link.ok && scenarioOfLink(link.value, scenarios)).toMatchObject({
      ok: true,
      value: { measures: two[0]!.plan.measures },
    });
    expect(manifest.runs[0]!.seed).toBe('1');
  });

  it('names its files in plain letters', () => {
    expect(['Één & ander', '../../x', '***', 'a'.repeat(200)].map(fileName)).toEqual([
      'een-ander',
      'x',
      'plan',
      'a'.repeat(60),
    ]);
  });
});

describe('a file with one run', () => {
  it('gives it back, with a byte order mark too', () => {
    const text = printRunRecord(runRecord(), LINK);
    for (const given of [text, `\uFEFF${text}`])
      expect(readRunFile(strToU8(given), scenarios)).toEqual({ ok: true, value: [runRecord()] });
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['other JSON', strToU8('{"a": 1}')],
  ])('%s is no saved run', (_name, bytes) => {
    expect(inWords(bytes)[0]).toContain('This is no saved plan of Doorstroom.');
  });
});

describe('a bad bundle', () => {
  const good = printBundle(two, parts);
  const run = strToU8(printRunRecord(runRecord(), LINK));

  it.each([4, 100, good.length >> 1, good.length - 4])('cut off after %d bytes says so', (length) => {
    expect(inWords(good.slice(0, length))).toEqual([
      ': The ZIP file is cut off or damaged and cannot be unpacked. Get it again.',
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['another ZIP', zipSync({ 'word/document.xml': run }), 'There is no manifest.json in this ZIP file'],
    ['another product', bundle({}, { product: 'x' }), 'This is no saved plan of Doorstroom.'],
    [
      'a newer one',
      bundle({}, { ...MANIFEST, bundleVersion: 2 }),
      'This file has version 2; this program knows version 1.',
    ],
    ['an empty one', bundle({}, { ...MANIFEST, runs: [] }), 'The bundle names no saved plan at all.'],
    ['one that misses a run', bundle({}), 'The bundle names 1-a/run.json, but it is not in it.'],
    ['one with a damaged manifest', zipSync({ 'manifest.json': strToU8('{"product":') }), 'The text breaks off'],
    [
      'a name of every object',
      bundle({}, { ...MANIFEST, runs: [{ record: 'toString' }] }),
      'The bundle names toString',
    ],
  ])('%s is refused in words', (_name, bytes, expected) => {
    expect(inWords(bytes)).toEqual([expect.stringContaining(expected)]);
  });

  it('says in which run what is wrong, and takes none', () => {
    const text = printRunRecord(runRecord(), LINK).replace('Voorrang eerst', 'Voorrang later');
    expect(inWords(bundle({ '1-a/run.json': strToU8(text) }))).toEqual([
      expect.stringMatching(/^1-a\/run\.json: hash: The content does not match its checksum/),
    ]);
  });

  it('does not unpack what becomes too large', () => {
    const large = new Uint8Array(3 * 1024 * 1024);
    expect(inWords(bundle({ '1-a/run.json': large }))).toEqual([expect.stringContaining('becomes far too large')]);
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, at) => [`${at}/run.json`, new Uint8Array(1024 * 1024)]),
    );
    expect(inWords(bundle(many))).toEqual([expect.stringContaining('becomes far too large')]);
  });

  it('does not believe a size that is a lie', () => {
    const bytes = bundle({ '1-a/run.json': new Uint8Array(10 * 1024 * 1024) });
    const view = new DataView(bytes.buffer);
    // The size once unpacked stands 22 bytes into each file, and 24 into each entry of the list at the end.
    const lies = [
      [0x04034b50, 22],
      [0x02014b50, 24],
    ] as const;
    for (const [mark, offset] of lies)
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === mark && view.getUint32(at + offset, true) > 1_000_000)
          view.setUint32(at + offset, 1000, true);
    expect(inWords(bytes)).toEqual([expect.stringContaining('becomes far too large')]);
  });

  it('does not count to the end of very many files', () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}`, new Uint8Array(0)]));
    expect(inWords(bundle(files))).toEqual([expect.stringContaining('more than 5,000 files')]);
  });

  it('refuses a file that is too large before it looks into it', () => {
    expect(inWords(new Uint8Array(21 * 1024 * 1024))).toEqual([expect.stringContaining('The file is 21.0 MB.')]);
  });
});
