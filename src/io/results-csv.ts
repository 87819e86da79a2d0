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

/** How CSV is written: for every program, or for a spreadsheet that speaks Dutch. */
export type CsvStyle = 'plain' | 'excel';

/** Byte order mark: without it Excel takes the letters for those of an older page of codes. */
const BYTE_ORDER_MARK = '\uFEFF';

const SEPARATORS: Readonly<Record<CsvStyle, string>> = { plain: ',', excel: ';' };

/** Text that a spreadsheet would take for a formula and compute. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function plainText(value: string | number, style: CsvStyle): string {
  if (typeof value === 'number') {
    const digits = Number.isFinite(value) ? String(value) : '';
    return style === 'excel' ? digits.replace('.', ',') : digits;
  }
  return style === 'excel' && LIKE_A_FORMULA.test(value) ? `'${value}` : value;
}

/** A field of CSV (RFC 4180): in quotes where it needs them. */
export function csvField(value: string | number, style: CsvStyle = 'plain'): string {
  const text = plainText(value, style);
  const mustQuote = text.includes(SEPARATORS[style]) || /["\r\n]/.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV, one line a row: comma and decimal point, or for Excel semicolon, decimal comma and a byte order mark. */
export function tableCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  style: CsvStyle = 'plain',
): string {
  const line = (row: readonly (string | number)[]): string =>
    `${row.map((value) => csvField(value, style)).join(SEPARATORS[style])}\n`;
  return (style === 'excel' ? BYTE_ORDER_MARK : '') + [columns, ...rows].map(line).join('');
}

/** Results as long CSV. */
export function resultsCsv(rows: readonly ResultRow[], style: CsvStyle = 'plain'): string {
  return tableCsv(
    RESULT_COLUMNS,
    rows.map((row) => RESULT_COLUMNS.map((column) => row[column])),
    style,
  );
}
