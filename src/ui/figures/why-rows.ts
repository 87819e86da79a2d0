import { whyNumber } from '../../analysis/why-number';
import type { WhyNumber, WhyPart } from '../../analysis/why-number';
import type { Counts } from '../../contract/counts';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';

/** One line of a why table: what it is, here and as things go now. */
export interface WhyRow {
  readonly part: WhyPart;
  readonly value: number;
  readonly compared: number;
}

/** A why table: where it started, what came and went, where it ended; the lines add up exactly. */
export interface WhyRows {
  readonly kind: WhyNumber['kind'];
  readonly start: readonly [number, number];
  readonly rows: readonly WhyRow[];
  readonly end: readonly [number, number];
}

/** Which number, over which weeks. */
export interface WhyQuestion {
  readonly indicator: IndicatorId;
  readonly fromWeek: number;
  readonly toWeek: number;
}

function knows(counts: Counts | undefined, toWeek: number): counts is Counts {
  return counts !== undefined && counts.firstWeek + counts.weeks >= toWeek;
}

/** Why a number is what it is, in the run and in its baseline; null where the weeks are not known or there are none. */
export function whyRows(
  runs: { readonly current: Counts | undefined; readonly baseline: Counts | undefined },
  { indicator, fromWeek, toWeek }: WhyQuestion,
): WhyRows | null {
  if (toWeek <= fromWeek || !knows(runs.current, toWeek) || !knows(runs.baseline, toWeek)) return null;
  const here = whyNumber(runs.current, indicatorById(indicator), { fromWeek, toWeek });
  const there = whyNumber(runs.baseline, indicatorById(indicator), { fromWeek, toWeek });
  const rows = here.parts.map((part, index) => ({
    part,
    value: part.amount,
    compared: there.parts[index]?.amount ?? Number.NaN,
  }));
  return {
    kind: here.kind,
    start: [here.start, there.start],
    rows: rows.filter(({ value, compared }) => value !== 0 || compared !== 0),
    end: [here.end, there.end],
  };
}
