import { ACTING_LEVERS, acts, LEVERS } from '../contract/levers';
import type { Lever } from '../contract/levers';
import type { ReadCalendar } from './check-calendar';
import { checkNumber } from './check-number';
import { listed } from './closest';
import { checkUnique } from './check-unique';
import type { Report } from './problem-report';
import { shown } from './problem-report';
import { asNumber, field } from './raw-value';
import { dateProblem } from './schema-parts';
import type { ValuePath } from './value-path';
import { formatPath } from './value-path';

const ACTING_IDS = ACTING_LEVERS.map(({ id }) => id);

/** Where a list of measures stands, and when measures may act. */
export interface MeasuresContext {
  readonly path: ValuePath;
  readonly calendar: Pick<ReadCalendar, 'now' | 'horizon'>;
  readonly report: Report;
}

function goodDate(value: unknown): string | undefined {
  return typeof value === 'string' && dateProblem(value) === undefined ? value : undefined;
}

function leverOf(measure: unknown): Lever | undefined {
  const id = field(measure, 'lever');
  return LEVERS.find((lever) => lever.id === id);
}

function checkValue(measure: unknown, path: ValuePath, report: Report): void {
  const lever = leverOf(measure);
  const given = field(measure, 'value');
  const value = asNumber(given);
  if (lever === undefined || value === undefined) return;
  checkNumber(value, { min: lever.min, max: lever.max, unit: lever.unit }, { path: [...path, 'value'], report });
}

function checkDates(measure: unknown, path: ValuePath, { calendar, report }: MeasuresContext): void {
  const from = goodDate(field(measure, 'from'));
  const until = goodDate(field(measure, 'until'));
  if (from === undefined) return;
  const { now, horizon } = calendar;
  if (now !== undefined && from < now)
    report([...path, 'from'], 'problem.measure.beforeNow', { given: from, limit: now });
  if (horizon !== undefined && from >= horizon)
    report([...path, 'from'], 'problem.measure.afterHorizon', { given: from, limit: horizon });
  if (until !== undefined && until <= from)
    report([...path, 'until'], 'problem.measure.untilNotAfterFrom', { given: until, limit: from });
}

/** A lever that does nothing is no measure: a run with it would look as if it had been tried. */
function checkActs(measure: unknown, path: ValuePath, report: Report): void {
  const lever = leverOf(measure);
  if (lever === undefined || acts(lever)) return;
  const ofTheme = ACTING_LEVERS.filter(({ theme }) => theme === lever.theme).map(({ id }) => id);
  report([...path, 'lever'], 'problem.measure.idle', {
    lever: lever.id,
    allowed: listed(lever.id, ACTING_IDS, ofTheme),
  });
}

/** Two measures that both act and give one lever a value on one day: nobody could say which of them holds. */
function checkSameDay(measures: readonly unknown[], { path, report }: MeasuresContext): void {
  const first = new Map<string, number>();
  measures.forEach((measure, index) => {
    const lever = leverOf(measure);
    const from = goodDate(field(measure, 'from'));
    if (lever === undefined || from === undefined || field(measure, 'off') === true) return;
    const key = `${lever.id} ${from}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else {
      const values = { lever: lever.id, given: from, first: formatPath([...path, earlier]) };
      report([...path, index, 'from'], 'problem.measure.sameDay', values);
    }
  });
}

/** Checks what one value of a measure alone cannot say: range by lever, order of dates, contradictions. */
export function checkMeasures(measures: readonly unknown[], context: MeasuresContext): void {
  measures.forEach((measure, index) => {
    const path = [...context.path, index];
    checkActs(measure, path, context.report);
    checkValue(measure, path, context.report);
    checkDates(measure, path, context);
  });
  checkSameDay(measures, context);
  const ids = measures.map((measure, index) => {
    const id = field(measure, 'id');
    return { id: typeof id === 'string' ? shown(id) : undefined, path: [...context.path, index, 'id'] };
  });
  checkUnique(ids, context.report);
}
