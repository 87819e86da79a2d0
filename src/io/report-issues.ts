import type * as z from 'zod';
import { closest, listed } from './closest';
import type { Report } from './problem-report';
import { shown } from './problem-report';
import { field, kindOf } from './raw-value';
import type { SchemaNode } from './scenario-json-schema';
import { schemaNodeAt } from './schema-node-at';
import type { OwnIssue } from './schema-parts';
import type { ValuePath } from './value-path';

type Issue = z.core.$ZodIssue;

/** Where the issues come from: the value that was given, and where that stands inside a scenario. */
export interface IssueSource {
  readonly input: unknown;
  /** Path of the value inside a file, to know what the published schema says about a place. */
  readonly schemaPath: ValuePath;
  /** The published schema; that of scenarios unless given. */
  readonly schema?: SchemaNode;
  readonly report: Report;
}

const EXPECTED: Readonly<Record<string, string>> = { array: 'list', string: 'text', int: 'whole' };

/** A number somebody wrote as text, with or without a unit. */
const NUMBER_WITH_UNIT = /^\s*[-+]?[\d.,]*\d[\d.,]*\s*(?:%|€|\p{L}[\p{L}\s/]*)?\s*$/u;

function valueAt(input: unknown, path: ValuePath): unknown {
  let value = input;
  for (const part of path) value = Array.isArray(value) ? (value[Number(part)] as unknown) : field(value, String(part));
  return value;
}

function nodeAt({ schemaPath, schema }: IssueSource, path: ValuePath): SchemaNode | undefined {
  return schemaNodeAt([...schemaPath, ...path], schema);
}

function pathOf(path: readonly PropertyKey[]): ValuePath {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function reportType(given: unknown, expected: string, at: { path: ValuePath; source: IssueSource }): void {
  const { path, source } = at;
  if (given === undefined) source.report(path, 'problem.value.missing', { expected });
  else if (typeof given === 'number' && expected === 'number') source.report(path, 'problem.value.notFinite');
  else if (typeof given === 'string' && expected === 'number' && NUMBER_WITH_UNIT.test(given)) {
    const unit = nodeAt(source, path)?.unit ?? 'none';
    source.report(path, 'problem.value.numberAsText', { given: shown(given), unit });
  } else source.report(path, 'problem.value.type', { found: kindOf(given), expected });
}

function reportKeys(keys: readonly string[], path: ValuePath, source: IssueSource): void {
  const node = nodeAt(source, path);
  const candidates = Object.keys(node?.properties ?? {}).filter((key) => key !== '$schema');
  for (const key of keys) {
    const values = { key: shown(key), suggestion: closest(key, candidates), allowed: listed(key, candidates) };
    source.report([...path, key], 'problem.value.unknownKey', values);
  }
}

function reportChoice(given: unknown, choices: readonly string[], at: { path: ValuePath; source: IssueSource }): void {
  if (typeof given !== 'string') {
    reportType(given, 'text', at);
    return;
  }
  const values = { given: shown(given), suggestion: closest(given, choices), allowed: listed(given, choices) };
  at.source.report(at.path, 'problem.value.unknownChoice', values);
}

/** Turns what the schema found into problems that people can act on. */
export function reportIssues(issues: readonly Issue[], source: IssueSource): void {
  for (const issue of issues) {
    const path = pathOf(issue.path);
    const given = valueAt(source.input, path);
    if (issue.code === 'custom') {
      const { problem, values } = issue.params as unknown as OwnIssue;
      source.report(path, problem, values);
    } else if (issue.code === 'unrecognized_keys') {
      reportKeys(issue.keys, path, source);
    } else if (issue.code === 'invalid_value') {
      const allowed = nodeAt(source, path)?.enum ?? issue.values.map(String);
      reportChoice(given, allowed, { path, source });
    } else if (issue.code === 'invalid_type') {
      reportType(given, EXPECTED[issue.expected] ?? issue.expected, { path, source });
    } else {
      reportType(given, 'region', { path, source });
    }
  }
}
