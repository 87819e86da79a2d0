import { indicatorLine } from '../../analysis/indicator-line';
import type { Counts } from '../../contract/counts';
import type { IndicatorId } from '../../contract/indicators';

const NOTHING = new Float64Array(0);

/** A line per indicator, kept for as long as the counts it was made of. */
const kept = new WeakMap<Counts, Map<IndicatorId, Float64Array>>();

/** The line of an indicator over all weeks known, the same object for the same counts. */
export function runSeries(counts: Counts | undefined, indicator: IndicatorId): Float64Array {
  if (counts === undefined) return NOTHING;
  const lines = kept.get(counts) ?? new Map<IndicatorId, Float64Array>();
  kept.set(counts, lines);
  const line = lines.get(indicator) ?? indicatorLine(counts, indicator);
  lines.set(indicator, line);
  return line;
}
