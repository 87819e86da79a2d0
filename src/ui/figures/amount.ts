import type { Indicator } from '../../contract/indicators';
import { AMOUNT_STYLE } from '../../language/amount-style';
import type { Texts } from '../language/use-texts';

/** A value without its unit, as `6,1` or `1.940`. */
export function plainAmount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.number(value, AMOUNT_STYLE[unit]);
}

/** A value with its unit, as `6,1 jaar`. */
export function amount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.text(`amount.${unit}`, { value });
}

/** Digits after the point with which a value of a unit is written, a percentage counted as a share. */
function digitsOf(unit: Indicator['unit']): number {
  const { style, maximumFractionDigits = 0 } = AMOUNT_STYLE[unit];
  return maximumFractionDigits + (style === 'percent' ? 2 : 0);
}

function rounded(unit: Indicator['unit'], value: number): number {
  const factor = 10 ** digitsOf(unit);
  return Math.round(value * factor) / factor;
}

/** The difference of two values as they are written, with its sign, so that a person who subtracts finds the same. */
export function writtenDifference(texts: Texts, unit: Indicator['unit'], values: readonly [number, number]): string {
  const [value, compared] = values;
  const difference = rounded(unit, value) - rounded(unit, compared);
  return texts.number(difference, { ...AMOUNT_STYLE[unit], signDisplay: 'exceptZero' });
}

/** An amount with its sign and without its unit, as `+12`. */
export function signedAmount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.number(value, { ...AMOUNT_STYLE[unit], signDisplay: 'exceptZero' });
}

/** A number as people say it: two figures and noughts. */
export function roundedToSay(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}
