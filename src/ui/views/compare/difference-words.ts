import { FEWEST_PAIRS } from '../../../analysis/paired-difference';
import type { PairedSpread } from '../../../analysis/spread';
import type { Texts } from '../../language/use-texts';

/** What is to be said of a difference: that it may be chance, or in how many futures its sign is the other way. */
export function differenceInWords({ text }: Texts, difference: PairedSpread): string {
  const { pairs, mean, signFlips, distinguishable, quantiles } = difference;
  if (pairs === 0) return '';
  if (mean === 0 && quantiles[0] === 0 && quantiles[6] === 0) return text('compare.strips.same');
  const flips = text('compare.strips.flips', { flips: signFlips, pairs });
  return distinguishable || pairs < FEWEST_PAIRS ? flips : `${text('compare.strips.chance')}, ${flips}`;
}
