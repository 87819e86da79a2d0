/** One number of a result: what, of which run, over which period. */
export interface ResultRow {
  /** Version of the model. */
  readonly model: string;
  readonly scenario: string;
  readonly region: string;
  /** Id of an indicator. */
  readonly variable: string;
  readonly unit: string;
  /** A calendar year, or a date. */
  readonly period: string;
  /** `value` for one run; `mean`, `low`, `high` over several. */
  readonly statistic: string;
  /** Not a number where there was nothing to divide by: an empty field. */
  readonly value: number;
  /** Seed of the run, or how many runs were taken together. */
  readonly seed: string;
}

/** Columns of the results, in order. */
const RESULT_COLUMNS = [
  'model',
  'scenario',
  'region',
  'variable',
  'unit',
  'period',
  'statistic',
  'value',
  'seed',
] as const satisfies readonly (keyof ResultRow)[];

/** A field of CSV (RFC 4180): in quotes where it needs them. */
export function csvField(value: string | number): string {
  const text = typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : '';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV: comma, decimal point, one line a row. */
export function tableCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');
}

/** Results as long CSV. */
export function resultsCsv(rows: readonly ResultRow[]): string {
  return tableCsv(
    RESULT_COLUMNS,
    rows.map((row) => RESULT_COLUMNS.map((column) => row[column])),
  );
}
