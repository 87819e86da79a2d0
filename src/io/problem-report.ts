import type { Problem } from '../contract/outcome';
import { LIMITS } from './limits';
import { formatPath } from './value-path';
import type { ValuePath } from './value-path';

/** Notes a problem; the code is the key of its sentence in the language catalogue. */
export type Report = (path: ValuePath, code: string, values?: Problem['values']) => void;

/** A list of problems and the function that adds to it; after very many the rest is only counted. */
export function createReport(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  let more = 0;
  const report: Report = (path, code, values = {}) => {
    if (problems.length < LIMITS.problems) problems.push({ path: formatPath(path), code, values });
    else problems[LIMITS.problems] = { path: '', code: 'problem.more', values: { count: ++more } };
  };
  return { problems, report };
}

/** What was given, short enough for a message. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A single character for a message: itself in quotes, or its number where nothing would be seen. */
export function shownCharacter(character: string): string {
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character)) return `“${character}”`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
