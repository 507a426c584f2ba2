const PRIME = 1_000_003;

type Position = readonly [row: number, column: number];

/**
 * Whether the published cells of a table with margins determine a hidden one: the attacker's own
 * algebra (Gaussian elimination modulo a prime over one equation per row and column, the last of
 * each being the total), which knows nothing of graphs. Cell `at` is determined exactly when its
 * unit vector lies in the span of the equations.
 */
export function isDetermined(
  hidden: readonly Position[],
  at: number,
  [rows, columns]: readonly [number, number],
): boolean {
  const equations = [
    ...Array.from({ length: rows }, (_, row) =>
      hidden.map((cell) => (cell[0] === row ? signOf(cell[1], columns) : 0)),
    ),
    ...Array.from({ length: columns }, (_, column) =>
      hidden.map((cell) => (cell[1] === column ? signOf(cell[0], rows) : 0)),
    ),
  ];
  const unit = hidden.map((_, index) => (index === at ? 1 : 0));
  return rank([...equations, unit]) === rank(equations);
}

const signOf = (index: number, length: number) => (index === length - 1 ? PRIME - 1 : 1);

function rank(equations: readonly (readonly number[])[]): number {
  const rows = equations.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= found && row[column] !== 0);
    if (pivot < 0) continue;
    const [chosen] = rows.splice(pivot, 1) as [number[]];
    rows.splice(found, 0, chosen);
    eliminate(rows, found, column);
    found += 1;
  }
  return found;
}

function eliminate(rows: number[][], pivot: number, column: number): void {
  const source = rows[pivot] ?? [];
  const inverse = power(source[column] ?? 1, PRIME - 2);
  for (const row of rows.slice(pivot + 1)) {
    const factor = ((row[column] ?? 0) * inverse) % PRIME;
    if (factor === 0) continue;
    for (const [at, value] of source.entries())
      row[at] = ((row[at] ?? 0) + (PRIME - factor) * value) % PRIME;
  }
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base % PRIME];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
