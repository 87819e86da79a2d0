import type { Lever } from '../../contract/levers';
import type { NumberStyle } from '../../language/words';
import type { Texts } from '../language/use-texts';

/** Digits after the point of a number as it is written out. */
function digitsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}

/** How the value of a lever is written in a field: shares and increases as percentages. */
export function leverFormat({ unit, step }: Lever): NumberStyle {
  const digits = digitsOf(step);
  if (unit !== 'share' && unit !== 'increase') return { maximumFractionDigits: digits };
  const percent = { style: 'percent', maximumFractionDigits: Math.max(digits - 2, 0) } as const;
  return unit === 'share' ? percent : { ...percent, signDisplay: 'exceptZero' };
}

/** A value of a lever in few letters, for a flag: `40%`, `700`, `aan`. */
export function leverValue({ text, number }: Pick<Texts, 'text' | 'number'>, lever: Lever, value: number): string {
  return lever.unit === 'switch' ? text('amount.switch', { value }) : number(value, leverFormat(lever));
}
