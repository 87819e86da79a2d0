import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/contract/events';
import { CHANNELS, HOUSEHOLD_GROUPS } from '../../src/contract/households';
import { DWELLING_TYPES, RENT_CLASSES } from '../../src/contract/dwellings';
import { INDICATORS } from '../../src/contract/indicators';
import { acts, LEVERS } from '../../src/contract/levers';
import { PARAMETER_ENTRIES } from '../../src/contract/parameters';
import { FLOWS, SETTINGS } from '../../src/contract/settings';
import { LANGUAGES, MESSAGES } from '../../src/language/messages';
import { flowName } from '../../src/language/flow-name';
import { isTextKey } from '../../src/language/text-keys';

/** Type of the parts of a message that are plain text, as its parser numbers them. */
const LITERAL = new IntlMessageFormat('x', 'en').getAst()[0]?.type;

/** Arguments of an ICU message, as its parser names them. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== LITERAL) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
      if ('children' in element) walk(element.children);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

describe('the language catalogue', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(MESSAGES.nl).sort()).toEqual(Object.keys(MESSAGES.en).sort());
  });

  it.each(LANGUAGES)('has no empty text in %s', (language) => {
    expect(Object.entries(MESSAGES[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('asks for the same arguments in both languages', () => {
    for (const [key, text] of Object.entries(MESSAGES.nl)) {
      if (!isTextKey(key)) throw new Error(key);
      expect([key, ...argumentsOf(text)]).toEqual([key, ...argumentsOf(MESSAGES.en[key])]);
    }
  });

  it('names everything the contract lists', () => {
    const wanted = [
      ...LEVERS.flatMap((lever) =>
        ['name', 'short', 'mechanism', 'range', 'source', 'lag', 'sideEffects', 'status', 'words'].map(
          (part) => `lever.${lever.id}.${part}`,
        ),
      ),
      ...INDICATORS.flatMap((indicator) =>
        ['name', 'definition', 'sentence'].map((part) => `indicator.${indicator.id}.${part}`),
      ),
      ...PARAMETER_ENTRIES.map(([id]) => `parameter.${id}.name`),
      ...PARAMETER_ENTRIES.flatMap(([, parameter]) => [`unit.${parameter.unit}`, `amount.${parameter.unit}`]),
      ...INDICATORS.flatMap((indicator) => [`unit.${indicator.unit}`, `amount.${indicator.unit}`]),
      ...LEVERS.flatMap((lever) => lever.owners.map((owner) => `owner.${owner}`)),
      ...LEVERS.flatMap(({ unit }) => [`app.unit.${unit}`, `amount.${unit}`]),
      ...LEVERS.flatMap((lever) => [
        `theme.${lever.theme}`,
        `status.${lever.status}`,
        ...(acts(lever) ? [] : [`statusNote.${lever.status}`]),
      ]),
      ...SETTINGS.map((setting) => `setting.${setting}`),
      ...HOUSEHOLD_GROUPS.map((group) => `group.${group}`),
      ...CHANNELS.map((channel) => `channel.${channel}`),
      ...CAUSES.map((cause) => `cause.${cause.id}`),
      ...DWELLING_TYPES.map((type) => `dwellingType.${type}`),
      ...RENT_CLASSES.map((rentClass) => `rentClass.${rentClass}`),
      ...['A', 'B', 'C'].map((grade) => `grade.${grade}`),
    ];
    expect(wanted.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it.each(LANGUAGES)('names every stream apart in %s', (language) => {
    const names = FLOWS.map((flow) =>
      flowName((key, values) => String(new IntlMessageFormat(MESSAGES[language][key], language).format(values)), flow),
    );
    expect(new Set(names).size).toBe(FLOWS.length);
    expect(names.filter((name) => name.includes('{'))).toEqual([]);
  });

  it('defines every sector term it names', () => {
    const terms = Object.keys(MESSAGES.nl).filter((key) => key.startsWith('term.'));
    const names = terms.filter((key) => key.endsWith('.name'));
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((key) => !isTextKey(key.replace(/name$/, 'definition')))).toEqual([]);
  });

  it('keeps the sentences of the lever sheets short', () => {
    const words = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;
    for (const [key, text] of Object.entries(MESSAGES.nl)) {
      if (!key.startsWith('lever.')) continue;
      const longest = Math.max(...text.split(/[.:;?!]\s/).map(words));
      expect([key, longest]).toEqual([key, Math.min(longest, 30)]);
    }
  });

  it('gives every lever a name of its own, and words to find it by', () => {
    for (const language of LANGUAGES) {
      const names = LEVERS.map(({ id }) => MESSAGES[language][`lever.${id}.name`]);
      expect(new Set(names).size).toBe(names.length);
      const words = LEVERS.map(({ id }) => MESSAGES[language][`lever.${id}.words`].split(', '));
      expect(Math.min(...words.map((some) => some.length))).toBeGreaterThan(2);
      expect(words.flat().filter((word) => word !== word.trim().toLowerCase())).toEqual([]);
    }
  });

  it('says of a lever the way it is meant to be modelled, and why where it is not', () => {
    const opening = {
      modelled: ['Modeleffect: ', 'Modelled effect: '],
      assumption: ['Aanname: ', 'Assumption: '],
      partly: ['Deels gemodelleerd: ', 'Partly modelled: '],
      'not-modelled': ['Niet gemodelleerd, want ', 'Not modelled, because '],
    } as const;
    const wrong = LEVERS.flatMap(({ id, status }) =>
      LANGUAGES.filter(
        (language, index) => !MESSAGES[language][`lever.${id}.status`].startsWith(opening[status][index] ?? ''),
      ).map((language) => `${id} ${language}`),
    );
    expect(wrong).toEqual([]);
  });

  it('speaks of people, and ties no group to a nuisance', () => {
    const unwanted = /\b(gevallen|overlast|hinder|crimin|cases|nuisance)/i;
    const said = LANGUAGES.flatMap((language) =>
      Object.entries(MESSAGES[language]).filter(([key, text]) => key.startsWith('lever.') && unwanted.test(text)),
    );
    expect(said).toEqual([]);
  });
});
