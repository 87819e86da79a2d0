import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { ComparedRun, Comparison } from '../../src/analysis/comparison';
import { pairedSpread } from '../../src/analysis/spread';
import { DISPLAY_GROUPS } from '../../src/contract/households';
import type { DisplayGroup } from '../../src/contract/households';
import { MESSAGES } from '../../src/language/messages';
import { spreadLabels } from '../../src/chart/spread-labels';
import { createDifferenceAxis } from '../../src/chart/value-axis';
import { createTexts } from '../../src/ui/language/use-texts';
import type { Texts } from '../../src/ui/language/use-texts';
import { differenceInWords } from '../../src/ui/views/compare/difference-words';
import { runDifferences } from '../../src/ui/views/compare/run-differences';
import { verdictOf } from '../../src/ui/views/compare/verdict';
import { measure, tenthSpec } from '../support/spec';

function textsOf(language: 'nl' | 'en'): Texts {
  return createTexts(createIntl({ locale: language === 'nl' ? 'nl-NL' : 'en-GB', messages: MESSAGES[language] }));
}

const NAMES = new Map([
  ['baseline', 'Zo gaat het nu'],
  ['a', 'Plan A'],
  ['b', 'Plan B'],
]);
const ZEROS = [0, 0, 0, 0];

/** A run in which groups get more homes than in the run compared with, nearly the same in each of four futures. */
function run(id: string, gains: Partial<Record<DisplayGroup, number>>, months: readonly number[] = ZEROS): ComparedRun {
  const around = (value: number): readonly number[] => [value, value * 1.01, value * 0.99, value];
  const total = Object.values(gains).reduce((sum, gain) => sum + gain, 0);
  return {
    run: id,
    difference: {
      registrationTime: pairedSpread(
        ZEROS,
        months.map((count) => count / 12),
      ),
    },
    groups: Object.fromEntries(
      DISPLAY_GROUPS.map((group) => [group, { housed: pairedSpread(ZEROS, around(gains[group] ?? 0)) }]),
    ),
    housed: pairedSpread(ZEROS, around(total)),
  } as unknown as ComparedRun;
}

function comparison(runs: readonly ComparedRun[], futures = 4): Comparison {
  return { futures, reference: 0, runs, groups: [...DISPLAY_GROUPS] };
}

describe('the sentence of a comparison', () => {
  const texts = textsOf('nl');
  const base = run('baseline', {});

  it('names the run that helps most, and who waits for it', () => {
    const runs = [base, run('a', { DAK: 200 }), run('b', { DAK: 900, REG: -30 }, [2.1, 1.9, 2, 2])];
    expect(verdictOf(texts, comparison(runs), NAMES)).toBe(
      'Plan B helpt de meeste mensen: 870 huishoudens meer aan een woning. Wie gewoon zoekt, wacht er 2 maanden langer voor.',
    );
  });

  it('names the group that gets fewer homes where nobody waits longer', () => {
    const found = verdictOf(texts, comparison([base, run('a', { DAK: 500, REG: -200 })]), NAMES);
    expect(found).toBe(
      'Plan A helpt 300 huishoudens meer aan een woning dan zoals het nu gaat. Gewone woningzoekenden krijgen er 200 minder.',
    );
  });

  it('says that it is chance, that it is early, and that there is nothing to compare', () => {
    expect(verdictOf(texts, comparison([base, run('a', {})]), NAMES)).toContain('toeval');
    expect(verdictOf(texts, comparison([base, run('a', { DAK: 9 })], 1), NAMES)).toContain('één toekomst');
    expect(verdictOf(texts, comparison([base]), NAMES)).toBe('Kies een plan om mee te vergelijken.');
  });

  it('speaks English', () => {
    expect(verdictOf(textsOf('en'), comparison([base, run('a', { DAK: 500 })]), NAMES)).toMatch(/^Plan A helps 500/);
  });
});

describe('a difference in words', () => {
  const texts = textsOf('nl');

  it('tells in how many futures the sign is the other way, and when it may be chance', () => {
    expect(differenceInWords(texts, pairedSpread(ZEROS, [5, 6, 5, 6]))).toBe('in geen toekomst andersom');
    expect(differenceInWords(texts, pairedSpread(ZEROS, [5, -6, 5, 1]))).toBe(
      'niet meer dan toeval, in 1 van 4 andersom',
    );
    expect(differenceInWords(texts, pairedSpread(ZEROS, ZEROS))).toBe('in alle toekomsten gelijk');
  });
});

describe('what differs between runs', () => {
  it('lists measures, beliefs and shocks that not all have alike', () => {
    const shared = measure('lotteryShare', 0.3);
    const scenarios = [
      tenthSpec('', { measures: [shared] }),
      tenthSpec('', {
        measures: [shared, measure('homelessShare', 0.12)],
        parameters: { purchase: 0.02 },
        shocks: [{ parameter: 'visibleHomelessEntries', factor: 1.5, from: '2028-01-01', until: '2029-01-01' }],
      }),
    ].map(({ scenario }) => scenario);
    const found = runDifferences(scenarios, { texts: textsOf('nl'), monthName: (date) => date });
    expect(found.map(({ kind }) => kind)).toEqual(['measure', 'belief', 'shock']);
    expect(found[0]?.values[1]).toBe('12% vanaf 2027-01-04');
    expect(found[0]?.values[0]).toMatch(/^zoals nu/);
    expect(found[2]?.values).toEqual(['geen', '× 1,5 van 2028-01-01 tot 2029-01-01']);
  });
});

describe('names at the ends of lines', () => {
  it('keep their order and their distance', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), (wanted) => {
        const placed = spreadLabels(wanted, 20, 300);
        const sorted = placed.toSorted((a, b) => a - b);
        sorted.forEach((height, at) => {
          if (at > 0) expect(height - sorted[at - 1]!).toBeGreaterThanOrEqual(20);
          expect(height).toBeLessThanOrEqual(300);
        });
        wanted.forEach((height, index) => {
          wanted.forEach((other, at) => {
            if (height < other) expect(placed[index]).toBeLessThan(placed[at]!);
          });
        });
      }),
    );
  });
});

describe('the axis of differences', () => {
  it('always shows zero', () => {
    for (const [low, high] of [
      [-900, -300],
      [5, 80],
      [-4, 7],
      [0, 0],
    ] as const) {
      const axis = createDifferenceAxis([Float64Array.of(low, high)], 200);
      expect(axis.ticks).toContain(0);
      for (const value of [low, high, 0]) {
        expect(axis.y(value)).toBeGreaterThanOrEqual(0);
        expect(axis.y(value)).toBeLessThanOrEqual(200);
      }
    }
  });
});
