import type { Lever } from '../../contract/levers';
import type { NumberStyle } from '../language/use-texts';

/** How the value of a lever is written in a field: shares as a percentage. */
export function leverFormat(lever: Lever): NumberStyle {
  return lever.unit === 'share'
    ? { style: 'percent', maximumFractionDigits: lever.step < 0.01 ? 1 : 0 }
    : { maximumFractionDigits: 0 };
}
