import * as z from 'zod';
import { parseIsoDate } from '../contract/calendar';
import { checkNumber } from './check-number';
import type { NumberRange } from './check-number';
import { LIMITS } from './limits';
import { shown } from './problem-report';
import type { Report } from './problem-report';

// A compiled parser would need eval, which the page forbids.
z.config({ jitless: true });

/** What a refinement of ours hands to the list of problems. */
export interface OwnIssue {
  readonly problem: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Zod's way to add an issue, as a report of ours. */
function reportTo(context: z.core.$RefinementCtx): Report {
  return (_path, problem, values = {}) => {
    const params: OwnIssue = { problem, values };
    context.addIssue({ code: 'custom', params: { ...params } });
  };
}

/** A number in a range; the published schema says the same. */
export function numberIn(range: NumberRange): z.ZodNumber {
  const { min, max, unit, whole } = range;
  return z
    .number()
    .superRefine((value, context) => {
      checkNumber(value, range, { path: [], report: reportTo(context) });
    })
    .meta({
      ...(whole === true ? { type: 'integer' } : {}),
      minimum: min,
      maximum: max,
      ...(unit === 'none' ? {} : { unit }),
    });
}

/** Problem of a text that should be a date, or undefined where it is one in range. */
export function dateProblem(text: string): OwnIssue | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: 'problem.date.format', values: { given: shown(text) } };
  if (parseIsoDate(text) === undefined) return { problem: 'problem.date.notExisting', values: { given: text } };
  const { firstDate: min, lastDate: max } = LIMITS;
  return text < min || text > max ? { problem: 'problem.date.range', values: { given: text, min, max } } : undefined;
}

/** A text that a function of ours judges. */
export function ownText(judge: (text: string) => OwnIssue | undefined): z.ZodString {
  return z.string().superRefine((text, context) => {
    const found = judge(text);
    if (found !== undefined) reportTo(context)([], found.problem, found.values);
  });
}

/** A date as `2027-01-04` that exists. */
export function isoDate(): z.ZodString {
  return ownText(dateProblem).meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
}

const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name in small letters, digits and hyphens. */
export function identifier(): z.ZodString {
  const max = LIMITS.identifierLength;
  return z
    .string()
    .superRefine((text, context) => {
      if (text.length <= max && IDENTIFIER.test(text)) return;
      reportTo(context)([], 'problem.value.identifier', { given: shown(text), max });
    })
    .meta({ pattern: IDENTIFIER.source, maxLength: max });
}

/** A text of some length. */
export function textOf(min: number, max: number): z.ZodString {
  return z
    .string()
    .superRefine((text, context) => {
      if (text.length >= min && text.length <= max) return;
      reportTo(context)([], 'problem.value.textLength', { given: text.length, min, max });
    })
    .meta({ minLength: min, maxLength: max });
}

/** A list of at most so many items. */
export function listOf<Item extends z.ZodType>(item: Item, max: number): z.ZodArray<Item> {
  return z
    .array(item)
    .superRefine((items, context) => {
      if (items.length > max) reportTo(context)([], 'problem.value.listLength', { given: items.length, min: 0, max });
    })
    .meta({ maxItems: max });
}
