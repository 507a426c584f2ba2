export type Matrix = number[][];

/**
 * Whole numbers that sum to `total`, each within one of its value (largest remainder; ties go to
 * the first). Values must be non-negative and sum to `total` within rounding.
 */
export function largestRemainder(values: readonly number[], total: number): number[] {
  const rounded = values.map(Math.floor);
  const missing = total - sum(rounded);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let i = 0; i < missing; i++) {
    const at = byRemainder[i % byRemainder.length]?.index ?? 0;
    rounded[at] = (rounded[at] ?? 0) + 1;
  }
  return rounded;
}

/** Values made proportional to `total`. */
export function scaledTo(values: readonly number[], total: number): number[] {
  const factor = total / (sum(values) || 1);
  return values.map((value) => value * factor);
}

/**
 * Rounds a matrix so that both margins are met exactly: rows by largest remainder, then units move
 * within a row from the columns in surplus to those in deficit, where it costs least.
 */
export function controlledRounding(
  matrix: readonly (readonly number[])[],
  margins: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): Matrix {
  const rounded = matrix.map((row, index) => largestRemainder(row, margins.rows[index] ?? 0));
  const excess = margins.columns.map(
    (target, column) => sum(rounded.map((row) => row[column] ?? 0)) - target,
  );
  for (;;) {
    const from = excess.findIndex((value) => value > 0);
    const to = excess.findIndex((value) => value < 0);
    if (from < 0 || to < 0) return rounded;
    moveUnit(rounded, matrix, { from, to });
    excess[from] = (excess[from] ?? 0) - 1;
    excess[to] = (excess[to] ?? 0) + 1;
  }
}

function moveUnit(
  rounded: Matrix,
  matrix: readonly (readonly number[])[],
  columns: { readonly from: number; readonly to: number },
): void {
  const { from, to } = columns;
  let best = -1;
  let lowest = Infinity;
  for (const [index, row] of rounded.entries()) {
    if ((row[from] ?? 0) < 1) continue;
    const surplus = (row[from] ?? 0) - (matrix[index]?.[from] ?? 0);
    const deficit = (matrix[index]?.[to] ?? 0) - (row[to] ?? 0);
    const cost = -(surplus + deficit);
    if (cost >= lowest) continue;
    lowest = cost;
    best = index;
  }
  const row = rounded[best];
  if (!row) throw new Error(`margins cannot be met: column ${from}`);
  row[from] = (row[from] ?? 0) - 1;
  row[to] = (row[to] ?? 0) + 1;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
