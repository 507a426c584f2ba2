/** One measure of one cell: its value and what the largest contributors (companies) put in. */
export type Stat = {
  readonly sum: number;
  /** Companies (or persons, where no company is behind) with something in it. */
  readonly contributors: number;
  readonly first: number;
  readonly second: number;
};

/** Measure → its statistics. */
export type Cell = Readonly<Record<string, Stat>>;

/** Category → cell: the whole distribution of one place or group, which is shown as one. */
export type Row = ReadonlyMap<string, Cell>;

export const emptyStat: Stat = { sum: 0, contributors: 0, first: 0, second: 0 };

export type Join = (a: Stat, b: Stat) => Stat;

/** Of companies that are in one cell or the other, never in both (places, sections, brackets). */
export const joinDisjoint: Join = (a, b) => {
  const [first = 0, second = 0] = [a.first, a.second, b.first, b.second].toSorted((x, y) => y - x);
  return { sum: a.sum + b.sum, contributors: a.contributors + b.contributors, first, second };
};

/** Of companies that may be in both (types, ages…): as few contributors and as large ones as possible. */
export const joinOverlapping: Join = (a, b) => ({
  sum: a.sum + b.sum,
  contributors: Math.max(a.contributors, b.contributors),
  first: a.first + b.first,
  second: a.second + b.second,
});

export function joinCells(a: Cell, b: Cell, join: Join): Cell {
  const measures = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...measures].map((id) => [id, join(a[id] ?? emptyStat, b[id] ?? emptyStat)]),
  );
}

/** The distribution of several places or groups together. */
export function joinRows(rows: readonly Row[], join: Join): Row {
  const joined = new Map<string, Cell>();
  for (const row of rows)
    for (const [category, cell] of row)
      joined.set(category, joinCells(joined.get(category) ?? {}, cell, join));
  return joined;
}

/** The same distribution over fewer categories. */
export function mapCategories(row: Row, to: (category: string) => string): Row {
  const mapped = new Map<string, Cell>();
  for (const [category, cell] of row) {
    const code = to(category);
    const known = mapped.get(code);
    mapped.set(code, known ? joinCells(known, cell, joinOverlapping) : cell);
  }
  return mapped;
}

/** Sum of a measure over a row. */
export function rowSum(row: Row, measure: string): number {
  return [...row.values()].reduce((total, cell) => total + (cell[measure]?.sum ?? 0), 0);
}
