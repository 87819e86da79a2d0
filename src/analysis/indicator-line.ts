import type { Counts } from '../contract/counts';
import { indicatorById, type IndicatorId } from '../contract/indicators';
import { indicatorSeries } from './indicator-series';

/** Weeks over which sums and ratios of a line are taken. @unit weeks */
const WINDOW = 52;

/** Weeks at the start whose window is too short to mean anything. @unit weeks */
const TOO_SHORT = 13;

/** The line of an indicator over all weeks known: levels as they are, sums and ratios over the year that ends there. */
export function indicatorLine(counts: Counts, id: IndicatorId): Float64Array {
  const indicator = indicatorById(id);
  const series = indicatorSeries(counts, indicator, WINDOW);
  const { kind } = indicator.formula;
  if (kind === 'perYear' || kind === 'ratio') series.fill(Number.NaN, 0, TOO_SHORT);
  return series;
}
