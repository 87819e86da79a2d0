import { FLOW_CELLS } from '../contract/counts';
import type { Counts } from '../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../contract/households';
import type { DisplayGroup } from '../contract/households';
import { FLOWS } from '../contract/settings';

/** Households per shown group that got a home from outside the social stock. */
export type HousedByGroup = Readonly<Record<DisplayGroup, number>>;

const INTO_A_HOME = FLOWS.flatMap((flow, index) => (flow.to === 'social' && flow.from !== 'social' ? [index] : []));

const GROUPS = HOUSEHOLD_GROUPS.length;
const SHOWN_GROUPS = DISPLAY_GROUPS.length;
const SHOWN = HOUSEHOLD_GROUPS.map((origin) => DISPLAY_GROUPS.indexOf(DISPLAY_GROUP_OF[origin]));

/** Running sums of counts that were asked before: a scrub asks for another week many times a second. */
const known = new WeakMap<Counts, Uint32Array>();

/** Per week and shown group, households that had got a home before that week: (weeks + 1) × shown groups. */
function housedBefore(counts: Counts): Uint32Array {
  const cached = known.get(counts);
  if (cached?.length === (counts.weeks + 1) * SHOWN_GROUPS) return cached;
  const sums = new Uint32Array((counts.weeks + 1) * SHOWN_GROUPS);
  for (let week = 0; week < counts.weeks; week++) {
    const next = (week + 1) * SHOWN_GROUPS;
    sums.copyWithin(next, next - SHOWN_GROUPS, next);
    for (const flow of INTO_A_HOME)
      for (let group = 0; group < GROUPS; group++) {
        const at = next + (SHOWN[group] ?? 0);
        sums[at] = (sums[at] ?? 0) + (counts.flows[week * FLOW_CELLS + flow * GROUPS + group] ?? 0);
      }
  }
  known.set(counts, sums);
  return sums;
}

/** Households per shown group that got a home in the weeks `[fromWeek, toWeek)` and had none in the social stock. */
export function housedByGroup(counts: Counts, fromWeek: number, toWeek: number): HousedByGroup {
  const sums = housedBefore(counts);
  const from = Math.min(Math.max(fromWeek - counts.firstWeek, 0), counts.weeks);
  const to = Math.max(from, Math.min(toWeek - counts.firstWeek, counts.weeks));
  const before = (week: number, group: number): number => sums[week * SHOWN_GROUPS + group] ?? 0;
  return Object.fromEntries(
    DISPLAY_GROUPS.map((group, index) => [group, before(to, index) - before(from, index)]),
  ) as HousedByGroup;
}
