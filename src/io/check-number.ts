import type { Report } from './problem-report';
import type { ValuePath } from './value-path';

/** What a number may be. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** A unit of the catalogues, or `none`. */
  readonly unit: string;
  readonly whole?: true;
}

/** The share somebody meant who wrote a percentage, or undefined where it does not look like one. */
function meantShare(value: number, range: NumberRange): number | undefined {
  const share = Number((value / 100).toPrecision(12));
  return range.unit === 'share' && value > 1 && value <= 100 && share <= range.max ? share : undefined;
}

/** Reports a number that is not whole where it must be, or out of its range. */
export function checkNumber(value: number, range: NumberRange, at: { path: ValuePath; report: Report }): void {
  const { min, max, unit } = range;
  if (range.whole === true && !Number.isInteger(value)) at.report(at.path, 'problem.value.notWhole', { given: value });
  if (value >= min && value <= max) return;
  const share = meantShare(value, range);
  if (share !== undefined) at.report(at.path, 'problem.value.percentage', { given: value, share, min, max });
  else at.report(at.path, 'problem.value.range', { given: value, min, max, unit });
}
