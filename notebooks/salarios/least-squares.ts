/**
 * Weighted least squares by the normal equations, solved with Gaussian elimination and partial
 * pivoting; a column that the others explain is dropped (coefficient 0).
 *
 * `rows` holds one design row per observation, `y` the responses, `weights` how many persons each
 * observation stands for. Returns the coefficients and the weighted share of variance explained.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  weights: readonly number[],
): { readonly coefficients: readonly number[]; readonly r2: number } {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, () => new Float64Array(size + 1));
  rows.forEach((row, at) => {
    const weight = weights[at] ?? 0;
    row.forEach((left, i) => {
      if (left === 0) return;
      const line = system[i] as Float64Array;
      row.forEach((right, j) => (line[j] = (line[j] ?? 0) + weight * left * right));
      line[size] = (line[size] ?? 0) + weight * left * (y[at] ?? 0);
    });
  });
  const coefficients = solve(system);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = y.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / total;
  let [residual, variance] = [0, 0];
  rows.forEach((row, at) => {
    const fitted = row.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0);
    residual += (weights[at] ?? 0) * ((y[at] ?? 0) - fitted) ** 2;
    variance += (weights[at] ?? 0) * ((y[at] ?? 0) - mean) ** 2;
  });
  return { coefficients, r2: variance === 0 ? 0 : 1 - residual / variance };
}

const TINY = 1e-9;

/** Gauss–Jordan on the augmented matrix, which is destroyed. */
function solve(system: Float64Array[]): readonly number[] {
  const size = system.length;
  const scale = system.map((line, i) => Math.abs(line[i] ?? 0));
  const pivotOf: number[] = Array.from({ length: size }, () => -1);
  let used = 0;
  for (let column = 0; column < size; column++) {
    let best = used;
    for (let i = used; i < size; i++)
      if (Math.abs(system[i]?.[column] ?? 0) > Math.abs(system[best]?.[column] ?? 0)) best = i;
    const line = system[best];
    if (!line || Math.abs(line[column] ?? 0) <= TINY * Math.max(1, scale[column] ?? 1)) continue;
    system[best] = system[used] as Float64Array;
    system[used] = line;
    const pivot = line[column] ?? 1;
    for (let j = 0; j <= size; j++) line[j] = (line[j] ?? 0) / pivot;
    system.forEach((other) => {
      const factor = other[column] ?? 0;
      if (other === line || factor === 0) return;
      for (let j = 0; j <= size; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
    });
    pivotOf[column] = used++;
  }
  return pivotOf.map((at) => (at < 0 ? 0 : (system[at]?.[size] ?? 0)));
}
