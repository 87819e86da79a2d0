import type { TwinRow } from '../../src/fluid';
import { BASELINE_MEASURES, type BaselineMeasure, type ComparedYear, type MeasuredRun } from './baseline-measures';
import { summarise, type SummaryStatistics } from './summary-statistics';

/** What a measure must come to. `within` is in the unit of the measure. */
export interface BaselineTarget {
  readonly measure: BaselineMeasure;
  readonly words: string;
  readonly target: number;
  readonly within: number;
  readonly digits: number;
}

/** A baseline with one mechanism switched off or turned up. */
export interface BaselineVariant {
  readonly words: string;
  readonly measured: readonly MeasuredRun[];
}

/** Quantities compared with the fluid twin year by year. */
const COMPARED = [
  { column: 'stock', twin: 'stock', words: 'homes (S)' },
  { column: 'vacantOrInNotice', twin: 'vacant', words: 'empty or in notice (V)' },
  { column: 'lettings', twin: 'lettings', words: 'lettings' },
  { column: 'regularLettings', twin: 'regularLettings', words: 'regular outsiders (REG)' },
  { column: 'permitHoldersWaiting', twin: 'permitHoldersWaiting', words: 'permit holders waiting (STA)' },
] as const satisfies readonly { column: keyof ComparedYear; twin: keyof TwinRow; words: string }[];

/** Largest distance from the twin, for stocks over 100. */
const TWIN_WITHIN = 0.03;

/** A number of the report with a fixed count of decimals. */
export function format(value: number, digits: number): string {
  return value.toFixed(digits);
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)];
}

/** Statistics over seeds of every measure. */
export function summariseMeasures(runs: readonly MeasuredRun[]): Record<BaselineMeasure, SummaryStatistics> {
  const entries = BASELINE_MEASURES.map(
    (measure) => [measure, summarise(runs.map((run) => run.measures[measure]))] as const,
  );
  return Object.fromEntries(entries) as Record<BaselineMeasure, SummaryStatistics>;
}

/** Whether a mean lies within its target. */
export function isMet(target: BaselineTarget, mean: number): boolean {
  return Math.abs(mean - target.target) <= target.within;
}

/** Rows of measured against expected. */
export function targetTable(
  targets: readonly BaselineTarget[],
  statistics: Readonly<Record<BaselineMeasure, SummaryStatistics>>,
): string[] {
  return table(
    ['measure', 'expected', 'mean', 'standard error', 'least … most of the seeds', 'holds'],
    targets.map((target) => {
      const found = statistics[target.measure];
      const digits = target.digits;
      return [
        target.words,
        `${format(target.target, digits)} ± ${format(target.within, digits)}`,
        format(found.mean, digits),
        format(found.standardError, digits + 1),
        `${format(found.low, digits)} … ${format(found.high, digits)}`,
        isMet(target, found.mean) ? 'yes' : '**no**',
      ];
    }),
  );
}

/** One quantity of one year beside the twin's. */
export interface TwinComparison {
  readonly words: string;
  readonly year: number;
  readonly agent: number;
  readonly twin: number;
  readonly standardError: number;
  readonly holds: boolean;
}

/** Every compared quantity of every year: within 3% of the twin, or within three standard errors. */
export function compareWithTwin(runs: readonly MeasuredRun[], rows: readonly TwinRow[]): TwinComparison[] {
  return COMPARED.flatMap(({ column, twin, words }) =>
    rows.map((row, index) => {
      const { mean, standardError } = summarise(runs.map((run) => run.years[index]![column]));
      const off = Math.abs(mean - row[twin]);
      const holds = off <= TWIN_WITHIN * row[twin] || off <= 3 * standardError;
      return { words, year: row.year, agent: mean, twin: row[twin], standardError, holds };
    }),
  );
}

/** Table of the comparison, one line a quantity and year. */
export function twinTable(comparisons: readonly TwinComparison[]): string[] {
  return table(
    ['quantity, 1 January or year before', 'year', 'agents', 'standard error', 'twin', 'agents / twin', 'holds'],
    comparisons.map(({ words, year, agent, twin, standardError, holds }) => [
      words,
      String(year),
      format(agent, 1),
      format(standardError, 1),
      format(twin, 1),
      format(agent / twin, 3),
      holds ? 'yes' : '**no**',
    ]),
  );
}

/** How every variant moves the measures, beside the unchanged baseline over the same seeds. */
export function variantTable(variants: readonly BaselineVariant[], targets: readonly BaselineTarget[]): string[] {
  return table(
    ['variant', ...targets.map(({ words }) => words)],
    variants.map(({ words, measured }) => {
      const statistics = summariseMeasures(measured);
      return [words, ...targets.map(({ measure, digits }) => format(statistics[measure].mean, digits))];
    }),
  );
}
