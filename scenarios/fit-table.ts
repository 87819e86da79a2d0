import { apportion } from './apportion';

const ROUNDS = 200;

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function proportional(
  table: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  let fitted = table.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = columns.map((_, column) => sum(fitted.map((row) => row[column] ?? 0)));
    fitted = fitted.map((row) => row.map((cell, column) => (cell * (columns[column] ?? 0)) / (sums[column] ?? 1)));
    fitted = fitted.map((row, index) => {
      const factor = (rows[index] ?? 0) / sum(row);
      return row.map((cell) => cell * factor);
    });
  }
  return fitted;
}

/**
 * Whole numbers near a table whose rows and columns add up to what is asked: proportional fitting, then rounding in
 * which cells with the largest remainder go first. Rows and columns must have the same total.
 */
export function fitTable(
  table: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const exact = proportional(table, rows, columns);
  const whole = exact.map((row, index) => apportion(rows[index] ?? 0, row));
  for (;;) {
    const surplus = columns.map((wanted, column) => sum(whole.map((row) => row[column] ?? 0)) - wanted);
    const from = surplus.findIndex((difference) => difference > 0);
    const to = surplus.findIndex((difference) => difference < 0);
    if (from < 0 || to < 0) return whole;
    const gain = (row: number): number => {
      const at = (column: number): number => (exact[row]?.[column] ?? 0) - (whole[row]?.[column] ?? 0);
      return (whole[row]?.[from] ?? 0) > 0 ? at(to) - at(from) : -Infinity;
    };
    const best = whole.reduce((kept, _, row) => (gain(row) > gain(kept) ? row : kept), 0);
    const row = whole[best];
    if (row === undefined) throw new Error('A table without rows cannot be fitted');
    row[from] = (row[from] ?? 0) - 1;
    row[to] = (row[to] ?? 0) + 1;
  }
}
