import { scaledTo, sum, type Matrix } from './rounding.ts';

/**
 * Iterative proportional fitting (Deming and Stephan, 1940): the matrix nearest to `seed` whose
 * rows and columns sum to the margins. Margins must have the same total.
 */
export function fitProportionally(
  seed: readonly (readonly number[])[],
  margins: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  iterations = 60,
): Matrix {
  let matrix = seed.map((row) => [...row]);
  for (let i = 0; i < iterations; i++) {
    const columns = margins.columns.map((target, column) =>
      ratio(target, sum(matrix.map((row) => row[column] ?? 0))),
    );
    matrix = matrix.map((row, index) =>
      scaledTo(
        row.map((value, column) => value * (columns[column] ?? 0)),
        margins.rows[index] ?? 0,
      ),
    );
  }
  return matrix;
}

function ratio(target: number, actual: number): number {
  return actual === 0 ? 0 : target / actual;
}
