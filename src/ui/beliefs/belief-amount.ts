import type { Parameter } from '../../contract/parameters';
import type { Texts } from '../language/use-texts';

/** How the value of a parameter is written in a field: shares as percentages, others with as many digits as they need. */
export function beliefFormat({ unit }: Parameter): Intl.NumberFormatOptions {
  return unit === 'share' ? { style: 'percent', maximumFractionDigits: 2 } : { maximumSignificantDigits: 6 };
}

/** A value of a parameter with its unit. */
export function beliefValue({ text }: Pick<Texts, 'text'>, { unit }: Parameter, value: number): string {
  return text(`amount.${unit}`, { value });
}
