import { stationFlows } from '../../analysis/station-flows';
import type { FlowGroup, StationAccount } from '../../analysis/station-flows';
import { differenceOf, pairedStreams } from '../../analysis/stream-differences';
import type { StreamPair } from '../../analysis/stream-differences';
import type { WeekSpan } from '../../analysis/weekly-sums';
import { STOCK_CELLS } from '../../contract/counts';
import type { Counts } from '../../contract/counts';
import { DISPLAY_GROUP_OF, DISPLAY_GROUPS, HOUSEHOLD_GROUPS } from '../../contract/households';
import type { DisplayGroup } from '../../contract/households';
import { FOLLOWED_SETTINGS, SETTING_INDEX } from '../../contract/settings';

/** Which flows are looked at: what differs, or those of one of the two runs. */
export type FlowMode = 'difference' | 'here' | 'there';

/** A stream as it is looked at: `amount` is the difference, or what one run has. */
export interface ShownStream extends StreamPair {
  readonly amount: number;
}

/** Who went where in a year, as it is looked at. */
export interface ShownFlows {
  readonly mode: FlowMode;
  /** None where its amount is nothing. */
  readonly streams: readonly ShownStream[];
  /** What came and left per station; in a difference, how much more or less. */
  readonly accounts: readonly StationAccount[];
}

/** Two runs of which the flows are shown, the second being what the first is compared with; both the same where there is only one. */
export interface FlowRuns {
  readonly here: Counts;
  readonly there: Counts;
}

function accountDifference(here: StationAccount, there: StationAccount): StationAccount {
  return {
    station: here.station,
    start: here.start - there.start,
    came: here.came - there.came,
    left: here.left - there.left,
    end: here.end - there.end,
    within: here.within - there.within,
  };
}

/** The flows of some weeks and a group, as they are looked at. */
export function shownFlows(
  runs: FlowRuns,
  span: WeekSpan,
  { mode, group }: { mode: FlowMode; group: FlowGroup },
): ShownFlows {
  const here = stationFlows(runs.here, span, group);
  const there = runs.here === runs.there ? here : stationFlows(runs.there, span, group);
  const amountOf = (pair: StreamPair): number =>
    mode === 'difference' ? differenceOf(pair) : mode === 'here' ? pair.here : pair.there;
  const accounts = here.accounts.map((account, index): StationAccount => {
    const other = there.accounts[index] ?? account;
    if (mode === 'difference') return accountDifference(account, other);
    return mode === 'here' ? account : other;
  });
  return {
    mode,
    streams: pairedStreams(here, there)
      .map((pair): ShownStream => ({ ...pair, amount: amountOf(pair) }))
      .filter(({ amount }) => amount !== 0),
    accounts,
  };
}

/** Groups of whom somebody is followed at the end of what is known, in the fixed order. */
export function presentGroups(counts: Counts): readonly DisplayGroup[] {
  const last = counts.weeks - 1;
  const isPresent = HOUSEHOLD_GROUPS.map((_, group) =>
    FOLLOWED_SETTINGS.some(
      (setting) =>
        (counts.stocks[last * STOCK_CELLS + SETTING_INDEX[setting] * HOUSEHOLD_GROUPS.length + group] ?? 0) > 0,
    ),
  );
  return DISPLAY_GROUPS.filter((group) =>
    HOUSEHOLD_GROUPS.some((origin, index) => DISPLAY_GROUP_OF[origin] === group && isPresent[index] === true),
  );
}
