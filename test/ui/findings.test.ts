import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { createCountsBuffer, FLOW_CELLS, viewCounts } from '../../src/contract/counts';
import type { Counts } from '../../src/contract/counts';
import { HOUSEHOLD_GROUPS } from '../../src/contract/households';
import type { HouseholdGroup } from '../../src/contract/households';
import { FLOWS } from '../../src/contract/settings';
import type { Setting } from '../../src/contract/settings';
import { MESSAGES } from '../../src/language/messages';
import { housedByGroup } from '../../src/analysis/housed-by-group';
import { pairedDifference } from '../../src/analysis/paired-difference';
import { groupDifferences } from '../../src/ui/figures/group-differences';
import type { RunPair } from '../../src/ui/figures/group-differences';
import { createTexts } from '../../src/ui/language/use-texts';
import type { Texts } from '../../src/ui/language/use-texts';
import { gainSentence } from '../../src/ui/result/gain-sentence';

const WEEKS = 10;

interface Letting {
  readonly from: Setting;
  readonly group: HouseholdGroup;
  readonly week: number;
  readonly households: number;
}

function counts(lettings: readonly Letting[]): Counts {
  const made = viewCounts(createCountsBuffer(0, WEEKS, { neighbourhoods: 1, municipalities: 1 }));
  for (const { from, group, week, households } of lettings) {
    const flow = FLOWS.findIndex((candidate) => candidate.from === from && candidate.to === 'social');
    made.flows[week * FLOW_CELLS + flow * HOUSEHOLD_GROUPS.length + HOUSEHOLD_GROUPS.indexOf(group)] = households;
  }
  return made;
}

const NOTHING = pairedDifference([], []);

function textsOf(language: 'nl' | 'en'): Texts {
  return createTexts(createIntl({ locale: language === 'nl' ? 'nl-NL' : 'en-GB', messages: MESSAGES[language] }));
}

function pairs(gains: readonly (readonly [regular: number, permit: number])[]): RunPair[] {
  const run = (regular: number, permit: number): Counts =>
    counts([
      { from: 'list', group: 'REG', week: 3, households: 1000 + regular },
      { from: 'reception', group: 'STA', week: 4, households: 100 + permit },
    ]);
  return gains.map(([regular, permit]) => ({ baseline: run(0, 0), changed: run(regular, permit) }));
}

function sentence(language: 'nl' | 'en', found: readonly RunPair[]): ReturnType<typeof gainSentence> {
  const differences = groupDifferences(found, 0, WEEKS);
  return gainSentence(textsOf(language), { differences, registrationMonths: NOTHING }, { year: 2030, wanted: 8 });
}

describe('households housed by group', () => {
  it('count who came from outside the social stock, in the weeks asked for, under the group that is shown', () => {
    const housed = housedByGroup(
      counts([
        { from: 'list', group: 'REG', week: 2, households: 5 },
        { from: 'urgent', group: 'URG', week: 2, households: 2 },
        { from: 'reception', group: 'STA', week: 3, households: 4 },
        { from: 'social', group: 'ZIT', week: 2, households: 50 },
        { from: 'list', group: 'REG', week: 8, households: 100 },
      ]),
      2,
      8,
    );
    expect(housed).toMatchObject({ REG: 7, STA: 4, UIT: 0, DAK: 0 });
  });
});

describe('who gains', () => {
  it('is one future until there are three', () => {
    const { who, chance, isFinding } = sentence('nl', pairs([[50, -10]]));
    expect(who).toBe('Tot eind 2030 vinden 50 gewone woningzoekenden meer een woning, en 10 statushouders minder.');
    expect(chance).toContain('één toekomst');
    expect(isFinding).toBe(false);
  });

  it('is a finding over several futures, with what is left out of it when it may be chance', () => {
    const found = pairs([
      [50, -3],
      [54, 4],
      [47, -1],
      [52, 2],
    ]);
    const { who, chance, isFinding } = sentence('en', found);
    expect(who).toBe('By the end of 2030, 51 more regular seekers find a home. No group finds fewer.');
    expect(chance).toMatch(/^Together \+51 households \(± \d+\) in 4 futures .* more than chance\.$/);
    expect(isFinding).toBe(true);
  });

  it('says so when nothing can be told from chance', () => {
    const found = pairs([
      [30, 1],
      [-28, 0],
      [12, -1],
      [-15, 0],
    ]);
    const { who, chance } = sentence('nl', found);
    expect(who).toContain('voor geen groep een verschil van toeval te onderscheiden');
    expect(chance).toContain('niet te onderscheiden van toeval');
  });

  it('says who loses where nobody gains, and that nothing changed where nothing did', () => {
    expect(sentence('nl', pairs([[0, -12]])).who).toBe(
      'Tot eind 2030 vinden 12 statushouders minder een woning. Geen groep vindt er meer.',
    );
    expect(sentence('en', pairs([[0, 0]])).who).toBe('By the end of 2030 every group finds as many homes.');
    expect(groupDifferences([], 0, WEEKS).groups).toEqual([]);
  });

  it('names the two groups that gain most and counts the others', () => {
    const changed = counts([
      { from: 'list', group: 'REG', week: 3, households: 3 },
      { from: 'reception', group: 'STA', week: 4, households: 20 },
      { from: 'shelter', group: 'DAK', week: 4, households: 30 },
    ]);
    const { who } = sentence('nl', [{ baseline: counts([]), changed }]);
    expect(who).toBe(
      'Tot eind 2030 vinden 30 dakloze mensen meer, 20 statushouders meer en een andere groep meer een woning. Geen groep vindt er minder.',
    );
  });

  it('adds how much longer or shorter people had been registered', () => {
    const differences = groupDifferences(pairs([[50, 0]]), 0, WEEKS);
    const said = (language: 'nl' | 'en', registrationMonths: ReturnType<typeof pairedDifference>): string =>
      gainSentence(textsOf(language), { differences, registrationMonths }, { year: 2030, wanted: 8 }).registration;
    expect(said('nl', pairedDifference([70], [67.8]))).toBe(
      'Wie in 2030 een woning krijgt, stond 2 maanden korter ingeschreven.',
    );
    expect(said('en', pairedDifference([70, 71, 70], [72.1, 73, 72]))).toMatch(/2 months more\. \(± 0\.\d\)$/);
    expect(said('nl', pairedDifference([70, 71, 70], [72, 69, 70]))).toContain('niet meer dan toeval');
    expect(said('nl', NOTHING)).toBe('');
  });
});
