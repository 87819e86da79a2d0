import type { Indicator } from '../../contract/indicators';
import type { NumberStyle, Texts } from '../language/use-texts';

/** Digits with which a value of a unit is written. */
const DIGITS: Readonly<Record<Indicator['unit'], NumberStyle>> = {
  homesPerYear: { maximumFractionDigits: 0 },
  homes: { maximumFractionDigits: 0 },
  households: { maximumFractionDigits: 0 },
  years: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  days: { maximumFractionDigits: 0 },
  share: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  count: { minimumFractionDigits: 1, maximumFractionDigits: 2 },
};

/** A value without its unit, as `6,1` or `1.940`. */
export function plainAmount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.number(value, DIGITS[unit]);
}

/** A value with its unit, as `6,1 jaar`. */
export function amount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.text(`amount.${unit}`, { value });
}

/** A difference without its unit and with its sign, as `+12` or `−0,3`. */
export function signedAmount(texts: Texts, unit: Indicator['unit'], value: number): string {
  return texts.number(value, { ...DIGITS[unit], signDisplay: 'exceptZero' });
}

/** A difference smaller than the last digit that is written. */
export function isBelowLastDigit(unit: Indicator['unit'], difference: number): boolean {
  const { style, maximumFractionDigits = 0 } = DIGITS[unit];
  const factor = 10 ** (maximumFractionDigits + (style === 'percent' ? 2 : 0));
  return Math.round(Math.abs(difference) * factor) === 0;
}

/** A number as people say it: two figures and noughts. */
export function roundedToSay(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}
