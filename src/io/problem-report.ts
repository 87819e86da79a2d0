import type { Problem } from '../contract/outcome';
import { formatPath } from './value-path';
import type { ValuePath } from './value-path';

/** Notes a problem; the code is the key of its sentence in the language catalogue. */
export type Report = (path: ValuePath, code: string, values?: Problem['values']) => void;

/** A list of problems and the function that adds to it. */
export function createReport(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const report: Report = (path, code, values = {}) => {
    problems.push({ path: formatPath(path), code, values });
  };
  return { problems, report };
}

/** What was given, short enough for a message. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
