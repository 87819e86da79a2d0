import { readFile, stat } from 'node:fs/promises';
import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import type { Scenario } from '../contract/scenario';
import { closest } from '../io/closest';
import { parseScenario } from '../io/parse-scenario';
import { shown } from '../io/problem-report';
import { tooLarge } from '../io/read-json';
import { reasonOf } from './reason-of';
import { shippedRegions, shippedScenarios } from '../io/shipped';

function refused(code: string, values: Readonly<Record<string, string | number>>): Outcome<never> {
  return failure([{ path: '', code: `problem.file.${code}`, values }]);
}

/** Text of a file; undefined where there is none. Its size is looked at before it is read. */
async function readText(file: string): Promise<Outcome<string> | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refused('directory', { file });
    const large = tooLarge(found.size);
    if (large !== undefined) return large;
    const bytes = await readFile(file);
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    if (thrown instanceof TypeError) return refused('notUtf8', { file });
    const reason = reasonOf(thrown);
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? undefined : refused('unreadable', { file, reason });
  }
}

/** A word that can only be meant as a path. */
function looksLikePath(given: string): boolean {
  return /[/\\]|\.json$/i.test(given);
}

/** The scenario in a file, or the one that ships under this name. */
export async function openScenario(given: string): Promise<Outcome<Scenario>> {
  const regions = shippedRegions();
  const text = await readText(given);
  if (text !== undefined) return text.ok ? parseScenario(text.value, regions) : text;
  const shipped = shippedScenarios(regions);
  const scenario = shipped.get(given);
  if (scenario !== undefined) return success(scenario);
  if (looksLikePath(given)) return refused('missing', { file: given });
  const known = [...shipped.keys()];
  const suggestion = closest(given, known);
  return refused('unknownScenario', { given: shown(given), suggestion, known: known.join(', ') });
}
