import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/analysis/ledger';
import type { LedgerRun } from '../../src/analysis/ledger';
import { pairedDifference } from '../../src/analysis/paired-difference';
import { whyHomesOf, whyLettingsOf } from '../../src/analysis/why-group';
import { whyNumber } from '../../src/analysis/why-number';
import type { WhyNumber } from '../../src/analysis/why-number';
import { CRITERION_IDS, judge } from '../../src/analysis/criterion';
import type { Criterion } from '../../src/analysis/criterion';
import { EVENT_WORDS } from '../../src/contract/events';
import { DISPLAY_GROUPS } from '../../src/contract/households';
import { INDICATORS } from '../../src/contract/indicators';
import type { Indicator } from '../../src/contract/indicators';
import { PRICES } from '../../src/contract/prices';
import { LANGUAGES, MESSAGES } from '../../src/language/messages';
import { isTextKey } from '../../src/language/text-keys';
import { groupDifferences } from '../../src/ui/figures/group-differences';
import { housedByGroup } from '../../src/analysis/housed-by-group';
import { ledgerRows } from '../../src/ui/figures/ledger-lines';
import { livedByGroup, monthsOf } from '../../src/ui/figures/lived-by-group';
import { createTexts } from '../../src/ui/language/use-texts';
import { criterionAmount, distanceInWords, verdictInWords } from '../../src/ui/result/criterion-words';
import { runSpec } from '../support/run-log';
import type { TakenRun } from '../support/run-log';
import { measure, tenthSpec } from '../support/spec';

const WEEKS = 104;
const SPAN = { fromWeek: 26, toWeek: WEEKS };
const baseline = runSpec(tenthSpec('why'), WEEKS * 7);
const changed = runSpec(
  tenthSpec('why', { measures: [measure('homelessShare', 0.3, { from: '2025-07-07' })] }),
  WEEKS * 7,
);
const RUNS = [baseline, changed];

function sumOf(why: WhyNumber): number {
  return why.parts.reduce((sum, { amount }) => sum + amount, 0);
}

function ledgerRun({ people, words }: TakenRun): LedgerRun {
  const rows = new Map(Array.from(people.key, (key, row) => [key, row]));
  const eventRows = Int32Array.from({ length: words.length / EVENT_WORDS }, (_, event) => {
    return rows.get(words[event * EVENT_WORDS + 1] ?? 0) ?? -1;
  });
  return { events: words, eventRows, people };
}

describe('why an indicator is what it is', () => {
  it.each(INDICATORS.map((indicator: Indicator) => indicator))(
    'adds up exactly, and names its parts: $id',
    (indicator) => {
      for (const { counts } of RUNS) {
        const why = whyNumber(counts, indicator, SPAN);
        if (why.kind !== 'ratio') expect(why.start + sumOf(why)).toBe(why.end);
        const unnamed = why.parts.flatMap((part) =>
          'column' in part && !isTextKey(`app.column.${part.column}`) ? [part.column] : [],
        );
        expect(unnamed).toEqual([]);
      }
    },
  );

  it('leaves to family members and rounding only what no stream says', () => {
    for (const id of ['homeless', 'permitWaiting', 'registeredHomeless'] as const) {
      const why = whyNumber(
        changed.counts,
        INDICATORS.find((candidate) => candidate.id === id)!,
        SPAN,
      );
      const rest = why.parts.filter(({ kind }) => kind === 'rest').reduce((sum, { amount }) => sum + amount, 0);
      const gross = why.parts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
      expect(gross).toBeGreaterThan(20);
      expect(Math.abs(rest)).toBeLessThan(id === 'registeredHomeless' ? 8 : gross / 3);
    }
  });
});

describe('why a group gets the homes it gets', () => {
  it.each(DISPLAY_GROUPS)('adds up exactly for %s, to what the ledger and the panel say', (group) => {
    for (const { counts } of RUNS) {
      const lettings = whyLettingsOf(counts, group, SPAN);
      expect(sumOf(lettings)).toBe(lettings.end);
      expect(lettings.end).toBe(housedByGroup(counts, SPAN.fromWeek, SPAN.toWeek)[group]);
      const homes = whyHomesOf(counts, group, SPAN);
      expect(homes.start + sumOf(homes)).toBe(homes.end);
      const lastWeek = livedByGroup(counts, SPAN.toWeek - 1, SPAN.toWeek)[group];
      expect(monthsOf(homes.end)).toBeCloseTo(lastWeek, 9);
    }
  });
});

describe('the ledger as it is read', () => {
  const found = ledgerRows(ledger({ baseline: ledgerRun(baseline), changed: ledgerRun(changed), weeks: WEEKS }));

  it('has lines that are its sum, as they are written', () => {
    for (const of of ['lettings', 'months'] as const)
      for (const side of ['gained', 'lost'] as const)
        expect(found.rows.reduce((sum, row) => sum + row[of][side], 0)).toBe(found.total[of][side]);
    expect(found.rows.at(-1)?.who).toBe('absent');
  });

  it('is in sum what the panel says of the same future, in homes and in months', () => {
    const { groups, total } = groupDifferences([{ baseline: baseline.counts, changed: changed.counts }], 0, WEEKS);
    expect(found.total.lettings.gained - found.total.lettings.lost).toBe(total.mean);
    const months = groups.reduce((sum, group) => sum + group.months.mean, 0);
    expect(Math.abs(found.total.months.gained - found.total.months.lost - months)).toBeLessThan(found.rows.length);
    const homeless = groups.find(({ group }) => group === 'DAK');
    expect(homeless?.mean).toBeGreaterThan(0);
    expect(homeless?.months.mean).toBeGreaterThan(0);
    expect(homeless?.months.isMoreThanChance).toBe(false);
  });

  it('is more than chance over three pairs that agree', () => {
    const pair = { baseline: baseline.counts, changed: changed.counts };
    const { groups } = groupDifferences([pair, pair, pair], 0, WEEKS);
    expect(groups.find(({ group }) => group === 'DAK')?.months.isMoreThanChance).toBe(true);
    expect(pairedDifference([1], [2]).distinguishable).toBe(false);
  });
});

describe('the words of criteria', () => {
  const texts = createTexts(createIntl({ locale: 'nl-NL', messages: MESSAGES.nl }));

  it('say how far it is, and why it cannot be said', () => {
    const far = judge('C1', 'persons', { value: 1180.4, strict: 0, functional: 50 });
    expect(verdictInWords(texts, far)).toBe('nog 1.180 mensen');
    expect(distanceInWords(texts, far)).toBe('1.180 mensen');
    expect(criterionAmount(texts, far.unit, far.functionalBar)).toBe('50 mensen');
    const met = judge('C5', 'share', { value: 0, strict: 0, functional: 0.02 });
    expect([verdictInWords(texts, met), distanceInWords(texts, met)]).toEqual(['gehaald', '–']);
    const open: Criterion = { id: 'C8', verdict: 'notYet', reason: 'noBaseline' };
    expect(verdictInWords(texts, open)).toBe('nog niets om mee te vergelijken');
  });

  it('exist for every criterion and every price, in both languages', () => {
    const wanted = [
      ...CRITERION_IDS.flatMap((id) => [`app.target.${id}.name`, `app.target.${id}.definition`, `criteria.${id}.norm`]),
      ...Object.keys(PRICES).map((id) => `price.${id}`),
      ...Object.values(PRICES).flatMap(({ unit }) => [`why.price.quantity.${unit}`, `why.price.each.${unit}`]),
    ];
    for (const language of LANGUAGES)
      expect(wanted.filter((key) => !Object.hasOwn(MESSAGES[language], key))).toEqual([]);
  });
});
