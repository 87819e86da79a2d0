import { IntlMessageFormat } from 'intl-messageformat';
import type { Problem } from '../contract/outcome';
import { LANGUAGES, MESSAGES } from '../language/messages';
import type { Language } from '../language/messages';
import { keyOf } from '../language/text-keys';
import type { Words } from '../language/words';

/** The texts of one language. */
export interface Speech extends Words {
  readonly language: Language;
  /** A problem on one line: where it stands, and what would be accepted. */
  readonly problem: (problem: Problem, where?: string) => string;
}

/** One line without characters that would steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** A language by its name, or undefined. */
export function languageOf(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

/** Language of the environment: Dutch where it says so, English everywhere else. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const names = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG];
  const said = names.find((name) => name !== undefined && name !== '') ?? '';
  return said.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** The texts of a language. */
export function createSpeech(language: Language): Speech {
  const text: Speech['text'] = (key, values = {}) =>
    String(new IntlMessageFormat(MESSAGES[language][key], language).format({ ...values }));
  const number: Speech['number'] = (value, style) =>
    new Intl.NumberFormat(language, style).format(value).replace('-', '−');
  const problem = ({ path, code, values }: Problem, where = ''): string => {
    const places = [where, path].filter((place) => place !== '');
    return oneLine([...places, text(keyOf(code), values)].join(': '));
  };
  return { language, text, number, problem };
}
