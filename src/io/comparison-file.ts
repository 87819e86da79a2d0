import { comparisonResults, originRows } from './comparison-results';
import type { ComparedNumber, ComparisonOrigin } from './comparison-results';
import { resultsCsv } from './results-csv';
import type { CsvStyle } from './results-csv';
import { PRODUCT } from './run-record-schema';

/** What a file says that holds a comparison. */
export const COMPARISON_KIND = 'comparison';

/** Version of the layout of a comparison as JSON. */
const COMPARISON_VERSION = 1;

/** Every number of a comparison, and where it comes from. */
export interface ComparisonFile {
  readonly origin: ComparisonOrigin;
  readonly rows: readonly ComparedNumber[];
}

/** Id of a run in a file: of a scenario that ships its own id, as everywhere outside the page. */
export function runInFile(id: string): string {
  return id.replace(/^scenario:/u, '');
}

/** A comparison as long CSV: where it comes from, then every number. */
export function comparisonCsv({ origin, rows }: ComparisonFile, style: CsvStyle = 'plain'): string {
  return resultsCsv([...originRows(origin), ...comparisonResults(rows, origin)], style);
}

/** A comparison as JSON: where it comes from, then every number; null where there was nothing to divide by. */
export function comparisonJson({ origin, rows }: ComparisonFile): string {
  const { model, region, seeds, sampledBeliefs, hash, runs } = origin;
  const head = { product: PRODUCT, kind: COMPARISON_KIND, comparisonVersion: COMPARISON_VERSION };
  const numbers = rows.map(({ run, variable, unit, period, statistic, value }) => ({
    run,
    variable,
    unit,
    period,
    statistic,
    value,
  }));
  return `${JSON.stringify({ ...head, model, region, seeds, sampledBeliefs, hash, runs, numbers })}\n`;
}
