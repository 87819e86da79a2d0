import { FEWEST_PAIRS, pairedDifference } from '../../analysis/paired-difference';
import type { Counts } from '../../contract/counts';
import { DISPLAY_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { housedByGroup } from './housed-by-group';

/** Two runs with the same people and chance: without and with the measures. */
export interface RunPair {
  readonly baseline: Counts;
  readonly changed: Counts;
}

/** What one group gains or loses, in households housed. */
export interface GroupDifference {
  readonly group: DisplayGroup;
  /** Mean over the pairs. @unit households */
  readonly mean: number;
  /** Half the 95% interval of the mean; NaN with one pair. @unit households */
  readonly half: number;
  readonly isMoreThanChance: boolean;
}

/** What the groups gain and lose, and over how many pairs of futures that was found. */
export interface GroupDifferences {
  readonly pairs: number;
  /** Whether there are pairs enough to tell a difference from chance. */
  readonly canTell: boolean;
  /** Groups that were housed at all, in the fixed order. */
  readonly groups: readonly GroupDifference[];
  readonly total: Omit<GroupDifference, 'group'>;
}

function difference(baseline: readonly number[], changed: readonly number[]): Omit<GroupDifference, 'group'> {
  const { mean, high, distinguishable } = pairedDifference(baseline, changed);
  return { mean, half: high - mean, isMoreThanChance: distinguishable };
}

/** What the groups gain and lose in the weeks `[fromWeek, toWeek)`, over pairs of futures. */
export function groupDifferences(pairs: readonly RunPair[], fromWeek: number, toWeek: number): GroupDifferences {
  const baseline = pairs.map((pair) => housedByGroup(pair.baseline, fromWeek, toWeek));
  const changed = pairs.map((pair) => housedByGroup(pair.changed, fromWeek, toWeek));
  const present = DISPLAY_GROUPS.filter((group) => [...baseline, ...changed].some((housed) => housed[group] > 0));
  const all = (housed: Readonly<Record<DisplayGroup, number>>): number =>
    DISPLAY_GROUPS.reduce((sum, group) => sum + housed[group], 0);
  return {
    pairs: pairs.length,
    canTell: pairs.length >= FEWEST_PAIRS,
    groups: present.map((group) => ({
      group,
      ...difference(
        baseline.map((housed) => housed[group]),
        changed.map((housed) => housed[group]),
      ),
    })),
    total: difference(baseline.map(all), changed.map(all)),
  };
}
