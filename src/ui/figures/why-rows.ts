import { whyNumber } from '../../analysis/why-number';
import type { WhyNumber, WhyPart } from '../../analysis/why-number';
import type { WeekSpan } from '../../analysis/weekly-sums';
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

/** A run and its baseline, as far as they are known. */
export interface WhyRuns {
  readonly current: Counts | undefined;
  readonly baseline: Counts | undefined;
}

/** Which number, over which weeks. */
export interface WhyQuestion extends WeekSpan {
  readonly indicator: IndicatorId;
}

function knows(counts: Counts | undefined, toWeek: number): counts is Counts {
  return counts !== undefined && counts.firstWeek + counts.weeks >= toWeek;
}

/** A number of a run and of its baseline beside each other, line by line. */
function pairRows(here: WhyNumber, there: WhyNumber): WhyRows {
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

/** Why a number is what it is, in the run and in its baseline; null where the weeks are not known or there are none. */
export function whyRowsOf(
  runs: WhyRuns,
  { fromWeek, toWeek }: WeekSpan,
  why: (counts: Counts, span: WeekSpan) => WhyNumber,
): WhyRows | null {
  if (toWeek <= fromWeek || !knows(runs.current, toWeek) || !knows(runs.baseline, toWeek)) return null;
  const span = { fromWeek, toWeek };
  return pairRows(why(runs.current, span), why(runs.baseline, span));
}

/** Why an indicator is what it is, in the run and in its baseline. */
export function whyRows(runs: WhyRuns, { indicator, ...span }: WhyQuestion): WhyRows | null {
  return whyRowsOf(runs, span, (counts, weeks) => whyNumber(counts, indicatorById(indicator), weeks));
}
