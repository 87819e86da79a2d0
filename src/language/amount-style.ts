import type { Indicator } from '../contract/indicators';
import type { NumberStyle } from './words';

/** Digits with which a value of a unit is written. */
export const AMOUNT_STYLE: Readonly<Record<Indicator['unit'], NumberStyle>> = {
  homesPerYear: { maximumFractionDigits: 0 },
  homes: { maximumFractionDigits: 0 },
  households: { maximumFractionDigits: 0 },
  persons: { maximumFractionDigits: 0 },
  years: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  days: { maximumFractionDigits: 0 },
  share: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  neighbourhoods: { maximumFractionDigits: 0 },
  count: { minimumFractionDigits: 1, maximumFractionDigits: 2 },
};
