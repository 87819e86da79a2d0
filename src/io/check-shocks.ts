import { PARAMETERS } from '../contract/parameters';
import type { Parameter, ParameterId } from '../contract/parameters';
import type { ReadCalendar } from './check-calendar';
import type { Report } from './problem-report';
import { asNumber, field } from './raw-value';
import { SHOCKABLE } from './scenario-schema';
import { dateProblem } from './schema-parts';
import type { ValuePath } from './value-path';

interface ShockContext {
  readonly parameters: unknown;
  readonly calendar: ReadCalendar;
  readonly report: Report;
}

function goodDate(value: unknown): string | undefined {
  return typeof value === 'string' && dateProblem(value) === undefined ? value : undefined;
}

function checkValue(shock: unknown, path: ValuePath, { parameters, report }: ShockContext): void {
  const name = field(shock, 'parameter');
  const factor = asNumber(field(shock, 'factor'));
  if (typeof name !== 'string' || !Object.hasOwn(PARAMETERS, name)) return;
  const id = name as ParameterId;
  if (!SHOCKABLE.includes(id)) {
    const values = { parameter: id, allowed: SHOCKABLE.join(', ') };
    report([...path, 'parameter'], 'problem.shock.notOutsideWorld', values);
    return;
  }
  const { min, max, default: usual }: Parameter = PARAMETERS[id];
  const base = asNumber(field(parameters, id)) ?? usual;
  if (factor === undefined || base <= 0) return;
  const given = base * factor;
  const values = { parameter: id, given, min, max, low: min / base, high: max / base };
  if (given < min || given > max) report([...path, 'factor'], 'problem.shock.value', values);
}

function checkDates(shock: unknown, path: ValuePath, { calendar, report }: ShockContext): void {
  const from = goodDate(field(shock, 'from'));
  const until = goodDate(field(shock, 'until'));
  const { start, horizon } = calendar;
  if (from === undefined) return;
  if (start !== undefined && from < start)
    report([...path, 'from'], 'problem.shock.beforeStart', { given: from, limit: start });
  if (horizon !== undefined && from >= horizon)
    report([...path, 'from'], 'problem.shock.afterHorizon', { given: from, limit: horizon });
  if (until !== undefined && until <= from)
    report([...path, 'until'], 'problem.measure.untilNotAfterFrom', { given: until, limit: from });
}

/** Checks what one value of a shock alone cannot say: which parameter, its value under the factor, order of dates. */
export function checkShocks(shocks: readonly unknown[], context: ShockContext): void {
  shocks.forEach((shock, index) => {
    checkValue(shock, ['shocks', index], context);
    checkDates(shock, ['shocks', index], context);
  });
}
