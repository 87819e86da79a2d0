import type { Calendar } from '../contract/calendar';
import { formatIsoDate, parseIsoDate } from '../contract/calendar';
import { LIMITS } from './limits';
import type { Report } from './problem-report';
import { field } from './raw-value';
import { dateProblem } from './schema-parts';

/** The calendar that holds where a scenario says nothing else. */
export const DEFAULT_CALENDAR: Calendar = {
  start: '2025-01-06',
  now: '2027-01-04',
  target: '2030-12-31',
  horizon: '2035-12-31',
};

/** The dates of a calendar that could be read. */
export type ReadCalendar = Readonly<Record<keyof Calendar, string | undefined>>;

function readDate(raw: unknown, name: keyof Calendar): string | undefined {
  const given = field(raw, name);
  if (given === undefined) return DEFAULT_CALENDAR[name];
  return typeof given === 'string' && dateProblem(given) === undefined ? given : undefined;
}

const ORDER = [
  { name: 'now', limit: 'start', wrong: (now: string, start: string) => now < start, code: 'nowBeforeStart' },
  { name: 'now', limit: 'horizon', wrong: (now: string, horizon: string) => now >= horizon, code: 'nowAfterHorizon' },
  { name: 'target', limit: 'now', wrong: (target: string, now: string) => target < now, code: 'targetBeforeNow' },
  {
    name: 'target',
    limit: 'horizon',
    wrong: (target: string, horizon: string) => target > horizon,
    code: 'targetAfterHorizon',
  },
] as const;

function checkLength({ start, horizon }: ReadCalendar, report: Report): void {
  const first = start === undefined ? undefined : parseIsoDate(start);
  const last = horizon === undefined ? undefined : parseIsoDate(horizon);
  if (first === undefined || last === undefined) return;
  const max = LIMITS.horizonDays;
  const values = { given: last - first, max, limit: formatIsoDate(first + max) };
  if (last - first > max) report(['calendar', 'horizon'], 'problem.calendar.tooLong', values);
}

/** Checks start ≤ now ≤ target ≤ horizon, and that the days can be counted. Gives the dates that could be read. */
export function checkCalendar(raw: unknown, report: Report): ReadCalendar {
  const calendar: ReadCalendar = {
    start: readDate(raw, 'start'),
    now: readDate(raw, 'now'),
    target: readDate(raw, 'target'),
    horizon: readDate(raw, 'horizon'),
  };
  for (const { name, limit, wrong, code } of ORDER) {
    const given = calendar[name];
    const bound = calendar[limit];
    if (given === undefined || bound === undefined || !wrong(given, bound)) continue;
    report(['calendar', name], `problem.calendar.${code}`, { given, limit: bound });
  }
  checkLength(calendar, report);
  return calendar;
}
