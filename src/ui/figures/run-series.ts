import { indicatorSeries } from '../../analysis/indicator-series';
import type { Counts } from '../../contract/counts';
import { indicatorById } from '../../contract/indicators';
import type { IndicatorId } from '../../contract/indicators';

/** Weeks over which sums and ratios of a line are taken. @unit weeks */
const WINDOW = 52;

/** Weeks at the start whose window is too short to mean anything. @unit weeks */
const TOO_SHORT = 13;

const NOTHING = new Float64Array(0);

/** A line per indicator, kept for as long as the counts it was made of. */
const kept = new WeakMap<Counts, Map<IndicatorId, Float64Array>>();

function compute(counts: Counts, id: IndicatorId): Float64Array {
  const indicator = indicatorById(id);
  const series = indicatorSeries(counts, indicator, WINDOW);
  const { kind } = indicator.formula;
  if (kind === 'perYear' || kind === 'ratio') series.fill(Number.NaN, 0, TOO_SHORT);
  return series;
}

/** The line of an indicator over all weeks known: levels as they are, sums and ratios over the year that ends there. */
export function runSeries(counts: Counts | undefined, indicator: IndicatorId): Float64Array {
  if (counts === undefined) return NOTHING;
  const lines = kept.get(counts) ?? new Map<IndicatorId, Float64Array>();
  kept.set(counts, lines);
  const line = lines.get(indicator) ?? compute(counts, indicator);
  lines.set(indicator, line);
  return line;
}
