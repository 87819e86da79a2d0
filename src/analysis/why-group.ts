import { FLOW_CELLS, STOCK_CELLS, type Counts } from '../contract/counts';
import { DISPLAY_GROUP_OF, HOUSEHOLD_GROUPS, type DisplayGroup } from '../contract/households';
import { FLOWS, SETTING_INDEX, type Flow } from '../contract/settings';
import { HOMES_OF_ONES_OWN } from './ledger';
import type { WeekSpan } from './weekly-sums';
import type { WhyNumber, WhyPart } from './why-number';

const GROUPS = HOUSEHOLD_GROUPS.length;
const HOMES = new Set<string>(HOMES_OF_ONES_OWN);

/** Indices of the origins that are shown as a group. */
function originsOf(group: DisplayGroup): readonly number[] {
  return HOUSEHOLD_GROUPS.flatMap((origin, index) => (DISPLAY_GROUP_OF[origin] === group ? [index] : []));
}

function flowParts(
  counts: Counts,
  { span, group }: { readonly span: WeekSpan; readonly group: DisplayGroup },
  signOf: (flow: Flow) => number,
): WhyPart[] {
  const origins = originsOf(group);
  return FLOWS.flatMap((flow, index): WhyPart[] => {
    const sign = signOf(flow);
    if (sign === 0) return [];
    let sum = 0;
    for (let week = span.fromWeek; week < span.toWeek; week++)
      for (const origin of origins)
        sum += counts.flows[(week - counts.firstWeek) * FLOW_CELLS + index * GROUPS + origin] ?? 0;
    return [{ kind: 'flow', flow, amount: sign * sum }];
  });
}

/** Why a group got the homes it got in some weeks: where those came from who had no social home. The parts are the sum, exactly. */
export function whyLettingsOf(counts: Counts, group: DisplayGroup, span: WeekSpan): WhyNumber {
  const parts = flowParts(counts, { span, group }, ({ from, to }) => Number(to === 'social' && from !== 'social'));
  return { kind: 'sum', start: 0, end: parts.reduce((sum, { amount }) => sum + amount, 0), parts };
}

/** Why as many of a group live in a home of their own as do; start and parts are the end, exactly. `fromWeek` is at least 1. */
export function whyHomesOf(counts: Counts, group: DisplayGroup, span: WeekSpan): WhyNumber {
  const origins = originsOf(group);
  const homesAt = (week: number): number =>
    HOMES_OF_ONES_OWN.reduce((sum, setting) => {
      const first = (week - counts.firstWeek) * STOCK_CELLS + SETTING_INDEX[setting] * GROUPS;
      return sum + origins.reduce((of, origin) => of + (counts.stocks[first + origin] ?? 0), 0);
    }, 0);
  const parts = flowParts(
    counts,
    { span, group },
    ({ from, to, split }) => Number(HOMES.has(to)) - Number(HOMES.has(from) && split !== true),
  );
  return { kind: 'level', start: homesAt(span.fromWeek - 1), end: homesAt(span.toWeek - 1), parts };
}
