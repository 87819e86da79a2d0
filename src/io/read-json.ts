import type { Outcome } from '../contract/outcome';
import { failure, success } from '../contract/outcome';
import { JsonScanner } from './json-scanner';
import { LIMITS } from './limits';
import { holdsMoreThan } from './raw-value';

const MEGABYTE = 1024 * 1024;

/** The problem of a file of this many bytes, or undefined where it may be read. */
export function tooLarge(bytes: number): Outcome<never> | undefined {
  if (bytes <= LIMITS.scenarioBytes) return undefined;
  const values = { megabytes: bytes / MEGABYTE, limit: LIMITS.scenarioBytes / MEGABYTE };
  return failure([{ path: '', code: 'problem.file.tooLarge', values }]);
}

/** The problem of a value that holds more than a scenario can, or undefined. */
export function tooManyValues(input: unknown): Outcome<never> | undefined {
  if (!holdsMoreThan(LIMITS.values, input)) return undefined;
  return failure([{ path: '', code: 'problem.value.tooMany', values: { max: LIMITS.values } }]);
}

/** Reads JSON text; says where it is cut off or damaged, and which names stand twice. */
export function readJson(text: string): Outcome<unknown> {
  const refused = tooLarge(text.length);
  if (refused !== undefined) return refused;
  const problems = new JsonScanner(text).scan();
  return problems.length > 0 ? failure(problems) : success(JSON.parse(text) as unknown);
}
