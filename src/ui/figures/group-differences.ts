import { housedByGroup } from '../../analysis/housed-by-group';
import { FEWEST_PAIRS, pairedDifference } from '../../analysis/paired-difference';
import type { Counts } from '../../contract/counts';
import { DISPLAY_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { livedByGroup } from './lived-by-group';

/** Two runs with the same people and chance: without and with the measures. */
export interface RunPair {
  readonly baseline: Counts;
  readonly changed: Counts;
}

/** A mean difference over pairs of futures. */
export interface MeanDifference {
  readonly mean: number;
  /** Half the 95% interval of the mean; NaN with one pair. */
  readonly half: number;
  readonly isMoreThanChance: boolean;
}

/** What one group gains or loses, in households housed. */
export interface GroupDifference extends MeanDifference {
  readonly group: DisplayGroup;
  /** The same in months lived in a home of one's own, all together. @unit months */
  readonly months: MeanDifference;
}

/** What the groups gain and lose, and over how many pairs of futures that was found. */
export interface GroupDifferences {
  readonly pairs: number;
  /** Whether there are pairs enough to tell a difference from chance. */
  readonly canTell: boolean;
  /** Groups of whom anybody has or gets a home, in the fixed order. */
  readonly groups: readonly GroupDifference[];
  readonly total: MeanDifference;
}

type ByGroup = Readonly<Record<DisplayGroup, number>>;

function difference(baseline: readonly number[], changed: readonly number[]): MeanDifference {
  const { mean, high, distinguishable } = pairedDifference(baseline, changed);
  return { mean, half: high - mean, isMoreThanChance: distinguishable };
}

/** What the groups gain and lose in the weeks `[fromWeek, toWeek)`, over pairs of futures. */
export function groupDifferences(pairs: readonly RunPair[], fromWeek: number, toWeek: number): GroupDifferences {
  const of = (
    count: typeof livedByGroup,
  ): { readonly baseline: readonly ByGroup[]; readonly changed: readonly ByGroup[] } => ({
    baseline: pairs.map((pair) => count(pair.baseline, fromWeek, toWeek)),
    changed: pairs.map((pair) => count(pair.changed, fromWeek, toWeek)),
  });
  const housed = of(housedByGroup);
  const lived = of(livedByGroup);
  const differs = ({ baseline, changed }: typeof housed, pick: (found: ByGroup) => number): MeanDifference =>
    difference(baseline.map(pick), changed.map(pick));
  const present = DISPLAY_GROUPS.filter((group) =>
    [housed, lived].some(({ baseline, changed }) => [...baseline, ...changed].some((found) => found[group] > 0)),
  );
  const all = (found: ByGroup): number => DISPLAY_GROUPS.reduce((sum, group) => sum + found[group], 0);
  return {
    pairs: pairs.length,
    canTell: pairs.length >= FEWEST_PAIRS,
    groups: present.map((group) => ({
      group,
      ...differs(housed, (found) => found[group]),
      months: differs(lived, (found) => found[group]),
    })),
    total: differs(housed, all),
  };
}
