import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/io/parse-query';
import { problemSentence } from '../support/problem-sentence';

const SCENARIOS = ['baseline', 'building-only'];

function inWords(search: string): string[] {
  return parseQuery(search, SCENARIOS).problems.map((problem) => {
    expect(problemSentence(problem, 'nl')).not.toMatch(/\{\w|undefined/);
    return problemSentence(problem, 'en');
  });
}

describe('what stands behind the ? of the address', () => {
  it('is read', () => {
    expect(parseQuery('?lang=nl&seed=42&motion=off&profile=beamer&scenario=building-only', SCENARIOS)).toEqual({
      options: { lang: 'nl', seed: '42', motion: 'off', profile: 'beamer', scenario: 'building-only' },
      problems: [],
    });
    expect(parseQuery('', SCENARIOS)).toEqual({ options: {}, problems: [] });
    expect(parseQuery('?seed=een+twee%20%E2%82%AC', SCENARIOS).options.seed).toBe('een twee €');
  });

  it.each([
    [
      '?story=x',
      'The option “story” in the address does not exist and was skipped. These exist: lang, seed, motion, profile, scenario.',
    ],
    ['?lang=fr', '“fr” is no value for the option “lang” and was skipped. Allowed: nl, en.'],
    ['?profile=cinema', '“cinema” is no value for the option “profile” and was skipped. Allowed: beamer.'],
    ['?motion', '“” is no value for the option “motion” and was skipped. Allowed: off.'],
    [
      '?scenario=../etc',
      '“../etc” is no value for the option “scenario” and was skipped. Allowed: baseline, building-only.',
    ],
    ['?seed=', '“” is no value for the option “seed” and was skipped. Allowed: 1 to 64 characters.'],
    ['?seed=1&seed=2', 'The option “seed” stands more than once in the address; only the first counts.'],
  ])('%s is reported and ignored', (search, sentence) => {
    expect(inWords(search)).toEqual([sentence]);
  });

  it('keeps what is good beside what is not', () => {
    const { options, problems } = parseQuery('?x=1&seed=7&lang=de&__proto__=1', SCENARIOS);
    expect(options).toEqual({ seed: '7' });
    expect(problems).toHaveLength(3);
  });

  it('never stops the page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        for (const problem of parseQuery(search, SCENARIOS).problems) problemSentence(problem, 'nl');
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
