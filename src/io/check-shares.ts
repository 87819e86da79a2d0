import { leverById } from '../contract/levers';
import type { LeverId } from '../contract/levers';
import { PARAMETERS } from '../contract/parameters';
import type { ParameterId } from '../contract/parameters';
import { PARTS_OF_ONE } from '../contract/parameters/parts-of-one';
import { LIMITS } from './limits';
import type { Report } from './problem-report';
import { asNumber, field } from './raw-value';
import type { ValuePath } from './value-path';

/** Shares of lettings with priority: those of levers, and those of parameters. */
const LEVERS = ['permitHolderShare', 'institutionShare', 'homelessShare', 'urgentShare'] as const satisfies LeverId[];
const PRIORITY = ['shareREN', 'shareSEN'] as const satisfies ParameterId[];

/** Rounding of a sum of shares written in decimals. */
const TOLERANCE = 1e-9;

/** Where the shares stand. */
export interface SharesContext {
  readonly measures: readonly unknown[];
  readonly measuresPath: ValuePath;
  readonly parametersPath: ValuePath;
  readonly report: Report;
}

function sumOf(parameters: unknown, ids: readonly ParameterId[]): number {
  return ids.reduce((sum, id) => sum + (asNumber(field(parameters, id)) ?? PARAMETERS[id].default), 0);
}

/** Value of a share lever on a date, by the measures that are on then. */
function shareOn(measures: readonly unknown[], lever: LeverId, date: string): number {
  let latest = '';
  let share = leverById(lever).default;
  for (const measure of measures) {
    const from = field(measure, 'from');
    const until = field(measure, 'until');
    const value = asNumber(field(measure, 'value'));
    if (field(measure, 'lever') !== lever || field(measure, 'off') === true) continue;
    if (typeof from !== 'string' || value === undefined || from > date || from < latest) continue;
    if (typeof until === 'string' && until <= date) continue;
    latest = from;
    share = value;
  }
  return share;
}

/** Checks shares that must fit in one whole: those with priority in lettings, on the day of every measure, and others. */
export function checkShares(parameters: unknown, context: SharesContext): void {
  const { measures, measuresPath, parametersPath, report } = context;
  const others = sumOf(parameters, PRIORITY);
  const max = LIMITS.priorityShares;
  const check = (date: string, path: ValuePath): void => {
    const given = LEVERS.reduce((sum, lever) => sum + shareOn(measures, lever, date), others);
    if (given > max + TOLERANCE) report(path, 'problem.shares.priority', { given, max });
  };
  check('', parametersPath);
  measures.forEach((measure, index) => {
    const from = field(measure, 'from');
    const isShare = LEVERS.some((lever) => lever === field(measure, 'lever'));
    if (isShare && typeof from === 'string') check(from, [...measuresPath, index, 'value']);
  });
  for (const ids of PARTS_OF_ONE) {
    const given = sumOf(parameters, ids);
    if (given > 1 + TOLERANCE) report(parametersPath, 'problem.shares.sum', { names: ids.join(' + '), given });
  }
}
