import { HOMES_OF_ONES_OWN } from '../../analysis/ledger';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../contract/calendar';
import { STOCK_CELLS } from '../../contract/counts';
import type { Counts } from '../../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { SETTING_INDEX } from '../../contract/settings';

const GROUPS = HOUSEHOLD_GROUPS.length;
const SHOWN_GROUPS = DISPLAY_GROUPS.length;
const SHOWN = HOUSEHOLD_GROUPS.map((origin) => DISPLAY_GROUPS.indexOf(DISPLAY_GROUP_OF[origin]));
const HOMES = HOMES_OF_ONES_OWN.map((setting) => SETTING_INDEX[setting]);
const MONTHS_PER_YEAR = 12;

/** Months in a week. */
const MONTHS_PER_WEEK = (DAYS_PER_WEEK * MONTHS_PER_YEAR) / DAYS_PER_YEAR;

/** Weeks as months. @unit months */
export function monthsOf(weeks: number): number {
  return weeks * MONTHS_PER_WEEK;
}

/** Running sums of counts that were asked before: a scrub asks for another week many times a second. */
const known = new WeakMap<Counts, Float64Array>();

/** Per week and shown group, weeks lived in a home of one's own before that week: (weeks + 1) × shown groups. */
function livedBefore(counts: Counts): Float64Array {
  const cached = known.get(counts);
  if (cached?.length === (counts.weeks + 1) * SHOWN_GROUPS) return cached;
  const sums = new Float64Array((counts.weeks + 1) * SHOWN_GROUPS);
  for (let week = 0; week < counts.weeks; week++) {
    const next = (week + 1) * SHOWN_GROUPS;
    sums.copyWithin(next, next - SHOWN_GROUPS, next);
    for (const setting of HOMES)
      for (let group = 0; group < GROUPS; group++) {
        const at = next + (SHOWN[group] ?? 0);
        sums[at] = (sums[at] ?? 0) + (counts.stocks[week * STOCK_CELLS + setting * GROUPS + group] ?? 0);
      }
  }
  known.set(counts, sums);
  return sums;
}

/** Months per shown group that households lived in a home of their own in the weeks `[fromWeek, toWeek)`, all together. @unit months */
export function livedByGroup(counts: Counts, fromWeek: number, toWeek: number): Readonly<Record<DisplayGroup, number>> {
  const sums = livedBefore(counts);
  const from = Math.min(Math.max(fromWeek - counts.firstWeek, 0), counts.weeks);
  const to = Math.max(from, Math.min(toWeek - counts.firstWeek, counts.weeks));
  const before = (week: number, group: number): number => sums[week * SHOWN_GROUPS + group] ?? 0;
  return Object.fromEntries(
    DISPLAY_GROUPS.map((group, index) => [group, monthsOf(before(to, index) - before(from, index))]),
  ) as Record<DisplayGroup, number>;
}
