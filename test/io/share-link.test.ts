import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contract/outcome';
import { shippedRegions, shippedScenarios } from '../../src/io/shipped';
import { fromBase64url, toBase64url } from '../../src/io/base64url';
import { crc32 } from '../../src/io/crc32';
import { scenarioOfLink } from '../../src/io/scenario-of-link';
import { decodeLink, encodeLink } from '../../src/io/share-link';
import { problemSentence } from '../support/problem-sentence';

const scenarios = shippedScenarios(shippedRegions());
const link = encodeLink({
  scenario: 'baseline',
  seed: '42',
  day: 800,
  measures: scenarios.get('building-only')!.measures,
});

function problemsOf(text: string): readonly Problem[] {
  const outcome = decodeLink(text);
  return outcome.ok ? [] : outcome.problems;
}

function inWords(text: string): string[] {
  return problemsOf(text).map((problem) => {
    expect(problemSentence(problem, 'nl')).not.toMatch(/\{\w|undefined|NaN/);
    return problemSentence(problem, 'en');
  });
}

/** A whole link around any bytes, as if they had been made by this program. */
function wrapped(content: Uint8Array): string {
  const bytes = new Uint8Array(6 + content.length);
  new DataView(bytes.buffer).setUint16(0, content.length);
  new DataView(bytes.buffer).setUint32(2, crc32(content));
  bytes.set(content, 6);
  return `#1.${toBase64url(bytes)}`;
}

function wrappedJson(value: unknown): string {
  return wrapped(deflateSync(strToU8(JSON.stringify(value))));
}

describe('a damaged link', () => {
  it.each<[string, string, RegExp]>([
    ['empty', '#', /^The link is empty\./],
    ['no link of ours', '#chapter-2', /^The link does not begin like a link of Doorstroom\./],
    [
      'of a newer version',
      `#2${link.slice(2)}`,
      /^The link has version 2; this program knows version 1\. .* update Doorstroom\.$/,
    ],
    ['of version nought', `#0${link.slice(2)}`, /^The link does not begin/],
    ['with a full stop from a sentence behind it', `${link}.`, /^The link is damaged: at place \d+ stands “\.”, which/],
    ['with a line broken in it', `${link.slice(0, 40)}\n${link.slice(40)}`, /stands U\+000A, which does not belong/],
    ['cut off after the head', link.slice(0, 5), /^The link is cut off: 2 of 8 characters are there\./],
    ['cut off near the end', link.slice(0, -1), /^The link is cut off: \d+ of \d+ characters are there\./],
    ['with something pasted after it', `${link}abcd`, /^The link is too long: \d+ characters instead of \d+\./],
    ['with content that cannot be unpacked', wrapped(strToU8('not deflated')), /its content cannot be unpacked/],
    ['with content that is not JSON', wrapped(deflateSync(strToU8('{'))), /its content cannot be unpacked/],
    [
      'that would unpack to gigabytes',
      wrapped(deflateSync(new Uint8Array(30_000_000))),
      /its content cannot be unpacked/,
    ],
  ])('%s is named', (_name, text, sentence) => {
    expect(inWords(text)).toEqual([expect.stringMatching(sentence)]);
  });

  it('never passes for a good one, whichever character was changed', () => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 3; at < link.length - 1; at++) {
      const other = digits.charAt((digits.indexOf(link.charAt(at)) + 17) % 64);
      expect(problemsOf(link.slice(0, at) + other + link.slice(at + 1))).toHaveLength(1);
    }
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `#1.${text}`),
        ),
        (text) => {
          expect(decodeLink(text).ok).toBe(false);
          inWords(text);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('says every problem of what it carries', () => {
    const measures = [{ lever: 'lotteryShare', value: 2, from: '2028-02-30' }];
    const content = { model: '0.1.0', scenario: 'baseline', day: -1, measures, parameters: { shareSEN: '4%' } };
    expect(
      problemsOf(wrappedJson(content))
        .map(({ path, code }) => `${path} ${code}`)
        .sort(),
    ).toEqual([
      'day problem.value.range',
      'measures[0].from problem.date.notExisting',
      'measures[0].value problem.value.percentage',
      'parameters.shareSEN problem.value.numberAsText',
    ]);
  });

  it('is held against the calendar of its scenario', () => {
    const measures = [{ lever: 'lotteryShare', value: 0.2, from: '2026-01-01', rampWeeks: 0 }] as const;
    const outcome = scenarioOfLink({ scenario: 'baseline', measures }, scenarios);
    expect(!outcome.ok && outcome.problems.map(({ path, code }) => [path, code])).toEqual([
      ['measures[0].from', 'problem.measure.beforeNow'],
    ]);
    const unknown = scenarioOfLink({ scenario: 'base-line' }, scenarios);
    expect(!unknown.ok && problemSentence(unknown.problems[0]!, 'en')).toMatch(/“base-line”.*These exist: baseline, /);
  });
});

describe('the coding of links', () => {
  it('has the checksum of the standard', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  });

  it('gives back any bytes, in the alphabet of RFC 4648', () => {
    expect(toBase64url(strToU8('foobar?>'))).toBe('Zm9vYmFyPz4');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
      { seed: 1 },
    );
  });
});
