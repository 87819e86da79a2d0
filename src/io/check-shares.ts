import { PARAMETERS } from '../contract/parameters';
import type { ParameterId } from '../contract/parameters';
import { LIMITS, PERMIT_SHARE_AT_START } from './limits';
import type { Report } from './problem-report';
import { asNumber, field } from './raw-value';
import type { ValuePath } from './value-path';

/** Shares of lettings for groups with priority that are no lever yet. */
const PRIORITY = ['shareUIT', 'shareDAK', 'shareURG', 'shareREN', 'shareSEN'] as const satisfies ParameterId[];

/** Parts of one whole. */
const PARTS: readonly (readonly ParameterId[])[] = [
  ['evictedHomeless', 'evictedFamily'],
  ['separationPrivate', 'separationFamily', 'separationUrgent'],
];

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

/** Checks shares that must fit in one whole: those with priority in lettings, and the parts of who leaves. */
export function checkShares(parameters: unknown, context: SharesContext): void {
  const { measures, measuresPath, parametersPath, report } = context;
  const others = sumOf(parameters, PRIORITY);
  const max = LIMITS.priorityShares;
  const check = (permit: number, path: ValuePath): void => {
    const given = permit + others;
    if (given > max + TOLERANCE) report(path, 'problem.shares.priority', { given, permit, others, max });
  };
  check(PERMIT_SHARE_AT_START, parametersPath);
  measures.forEach((measure, index) => {
    const value = asNumber(field(measure, 'value'));
    if (field(measure, 'lever') === 'permitHolderShare' && value !== undefined && value > PERMIT_SHARE_AT_START)
      check(value, [...measuresPath, index, 'value']);
  });
  for (const ids of PARTS) {
    const given = sumOf(parameters, ids);
    if (given > 1 + TOLERANCE) report(parametersPath, 'problem.shares.sum', { names: ids.join(' + '), given });
  }
}
