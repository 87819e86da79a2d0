/** Solves `matrix · x = right` by elimination with pivots. Throws where the matrix has no inverse. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    if (Math.abs(top[column]!) < 1e-12) throw new Error('The matrix has no inverse');
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / top[column]!;
      for (let at = column; at <= n; at++) rows[row]![at]! -= factor * top[at]!;
    }
  }
  return rows.map((row, index) => row[n]! / row[index]!);
}

/**
 * Sums that a chain collects from each type of vacancy on: (I − Q)⁻¹ · perVacancy, where Q holds the chance that a
 * vacancy of a type is followed by one of another type. With 1 per vacancy that is the number of openings.
 */
export function chainSums(next: readonly (readonly number[])[], perVacancy = next.map(() => 1)): number[] {
  return solve(
    next.map((row, i) => row.map((chance, j) => (i === j ? 1 : 0) - chance)),
    perVacancy,
  );
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
