import { DISPLAY_GROUPS } from '../contract/households';
import { INDICATORS, type IndicatorId } from '../contract/indicators';
import { PAYERS } from '../contract/prices';
import type { ComparedRun } from './comparison';
import { compareRuns } from './comparison';
import { OUTCOMES } from './cost-effects';
import type { RunFutures } from './paired-futures';
import { pairedSpread, QUANTILE_SHARES, spreadOf, type PairedSpread, type Quantiles, type Spread } from './spread';
import { hashOfLines } from './text-hash';

/** One number of a comparison: of which run, what, when, which statistic. */
export interface ComparisonRow {
  readonly run: string;
  readonly variable: string;
  readonly unit: string;
  /** A calendar year, or `target`. */
  readonly period: string;
  /** `mean`, `p10` … of the futures; `difference-…` against the run compared with; `value` of one number. */
  readonly statistic: string;
  /** Not a number where there was nothing to divide by. */
  readonly value: number;
}

type Heading = Omit<ComparisonRow, 'statistic' | 'value'>;

/** Name of a quantile: its percentage. */
const QUANTILE_NAMES = QUANTILE_SHARES.map((share) => `p${String(share * 100)}`);

function quantileRows(heading: Heading, prefix: string, quantiles: Quantiles): readonly ComparisonRow[] {
  return quantiles.map((value, index) => ({ ...heading, statistic: `${prefix}${QUANTILE_NAMES[index] ?? ''}`, value }));
}

function spreadRows(heading: Heading, { mean, quantiles }: Spread): readonly ComparisonRow[] {
  return [{ ...heading, statistic: 'mean', value: mean }, ...quantileRows(heading, '', quantiles)];
}

function differenceRows(heading: Heading, difference: PairedSpread): readonly ComparisonRow[] {
  const { mean, low, high, signFlips, quantiles } = difference;
  return [
    { ...heading, statistic: 'difference-mean', value: mean },
    { ...heading, statistic: 'difference-low', value: low },
    { ...heading, statistic: 'difference-high', value: high },
    { ...heading, statistic: 'difference-flips', value: signFlips },
    ...quantileRows(heading, 'difference-', quantiles),
  ];
}

function yearRows(futures: RunFutures, compared: RunFutures): readonly ComparisonRow[] {
  const years = futures.results[0]?.years ?? [];
  return years.flatMap(({ year }, index) =>
    INDICATORS.flatMap(({ id, unit }) => {
      const heading = { run: futures.run, variable: id, unit, period: String(year) };
      const valuesOf = ({ results }: RunFutures): readonly number[] =>
        results.map((result) => result.years[index]?.values[id] ?? Number.NaN);
      const [here, there] = [valuesOf(futures), valuesOf(compared)];
      return [...spreadRows(heading, spreadOf(here)), ...differenceRows(heading, pairedSpread(there, here))];
    }),
  );
}

function targetRows({ run, target, difference }: ComparedRun): readonly ComparisonRow[] {
  return INDICATORS.flatMap(({ id, unit }: { readonly id: IndicatorId; readonly unit: string }) => {
    const heading = { run, variable: id, unit, period: 'target' };
    return [...spreadRows(heading, target[id]), ...differenceRows(heading, difference[id])];
  });
}

function findingRows({ run, criteria, groups, costs }: ComparedRun): readonly ComparisonRow[] {
  const row = (variable: string, unit: string, values: Readonly<Record<string, number>>): readonly ComparisonRow[] =>
    Object.entries(values).map(([statistic, value]) => ({ run, variable, unit, period: 'target', statistic, value }));
  return [
    ...criteria.flatMap(({ id, passing, workable, judged }) =>
      row(`criterion-${id}`, 'futures', { passing, workable, judged }),
    ),
    ...DISPLAY_GROUPS.flatMap((group) => [
      ...differenceRows(
        { run, variable: `housed-${group}`, unit: 'households', period: 'target' },
        groups[group].housed,
      ),
      ...differenceRows(
        { run, variable: `homeYears-${group}`, unit: 'years', period: 'target' },
        groups[group].homeYears,
      ),
    ]),
    ...PAYERS.flatMap((payer) => row(`extraCost-${payer}`, 'eur', { value: costs.extraByPayer[payer] })),
    ...row('extraCost', 'eurPresent', { value: costs.extra }),
    ...OUTCOMES.flatMap((outcome) => row(`outcome-${outcome}`, 'count', { value: costs.outcomes[outcome] })),
    ...row('wrongPocket', 'share', { value: costs.wrongPocket ?? Number.NaN }),
  ];
}

/** Every number of a comparison, one a row; `runs` are paired futures. */
export function comparisonRows(runs: readonly RunFutures[], reference: number): readonly ComparisonRow[] {
  const compared = runs[reference];
  if (compared === undefined) return [];
  const comparison = compareRuns(runs, reference);
  return runs.flatMap((run, index) => {
    const found = comparison.runs[index];
    return [...yearRows(run, compared), ...(found === undefined ? [] : [...targetRows(found), ...findingRows(found)])];
  });
}

/** Hash of every number of a comparison, whatever its runs are called: the same in every engine and with any number of workers. */
export function hashOfRows(rows: readonly ComparisonRow[]): string {
  const runs = [...new Set(rows.map(({ run }) => run))];
  const places = new Map(runs.map((run, index) => [run, String(index + 1)]));
  return hashOfLines(
    rows.map(
      ({ run, variable, period, statistic, value }) =>
        `${places.get(run) ?? ''},${variable},${period},${statistic},${String(value)}`,
    ),
  );
}
