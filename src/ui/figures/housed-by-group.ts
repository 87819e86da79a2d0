import { FLOW_CELLS } from '../../contract/counts';
import type { Counts } from '../../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { FLOWS } from '../../contract/settings';

/** Households per shown group that got a home from outside the social stock. */
export type HousedByGroup = Readonly<Record<DisplayGroup, number>>;

const INTO_A_HOME = FLOWS.flatMap((flow, index) => (flow.to === 'social' && flow.from !== 'social' ? [index] : []));

/** Households per shown group that got a home in the weeks `[fromWeek, toWeek)` and had none in the social stock. */
export function housedByGroup(counts: Counts, fromWeek: number, toWeek: number): HousedByGroup {
  const housed = Object.fromEntries(DISPLAY_GROUPS.map((group) => [group, 0])) as Record<DisplayGroup, number>;
  const from = Math.max(fromWeek, counts.firstWeek) - counts.firstWeek;
  const to = Math.min(toWeek - counts.firstWeek, counts.weeks);
  for (let week = from; week < to; week++)
    for (const flow of INTO_A_HOME)
      for (const [group, origin] of HOUSEHOLD_GROUPS.entries())
        housed[DISPLAY_GROUP_OF[origin]] +=
          counts.flows[week * FLOW_CELLS + flow * HOUSEHOLD_GROUPS.length + group] ?? 0;
  return housed;
}
