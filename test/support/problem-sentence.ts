import { IntlMessageFormat } from 'intl-messageformat';
import type { Problem } from '../../src/contract/outcome';
import { MESSAGES } from '../../src/language/messages';
import type { Language } from '../../src/language/messages';
import { isTextKey } from '../../src/language/text-keys';

/** The sentence of a problem in a language; throws where the catalogue has none or a value misses. */
export function problemSentence(problem: Problem, language: Language): string {
  if (!isTextKey(problem.code)) throw new Error(`No sentence for ${problem.code}`);
  return String(new IntlMessageFormat(MESSAGES[language][problem.code], language).format({ ...problem.values }));
}
