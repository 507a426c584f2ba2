import { firstDetermined, type Position } from './determined.ts';

/** Counts with their margins; null is a withheld one. */
export type Withheld = {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * Withholds every count between 1 and threshold − 1, margins included, and as many others as it
 * takes for nothing withheld to be had by subtraction: no cell is determined by the published ones,
 * and where a total is published the cells withheld under it are none or sum the threshold or more.
 * Zeros are published. Takes the smallest cells first, margins last; depends on the counts alone.
 */
export function withhold(counts: readonly (readonly number[])[], threshold: number): Withheld {
  const table = new Margins(counts);
  for (const at of table.positions())
    if (table.value(at) > 0 && table.value(at) < threshold) table.hide(at);
  for (let next = weakness(table, threshold); next; next = weakness(table, threshold))
    table.hide(next);
  return table.published();
}

/** The next cell to withhold, or null when nothing can be had by subtraction. */
function weakness(table: Margins, threshold: number): Position | null {
  for (const line of table.lines()) {
    const hidden = line.filter((at) => table.isHidden(at));
    const exposed = hidden.length === 1 || leavesFew(table, line, threshold);
    const next = exposed && table.smallest(line);
    if (next) return next;
  }
  const found = firstDetermined(table.hiddenCells(), table.rows + 1, table.columns + 1);
  if (!found) return null;
  const crosses = ([row, column]: Position) =>
    found.side.has(row) !== found.side.has(table.rows + 1 + column);
  const crossing = table.positions().filter((at) => crosses(at));
  return table.smallest(crossing) ?? table.smallest(table.positions());
}

/** Whether a published total leaves, after its published cells, less than the threshold. */
function leavesFew(table: Margins, line: readonly Position[], threshold: number): boolean {
  const [total, ...cells] = line;
  if (!total || table.isHidden(total)) return false;
  const hidden = cells.filter((at) => table.isHidden(at));
  const sum = hidden.reduce((before, at) => before + table.value(at), 0);
  return hidden.length > 0 && sum < threshold;
}

/** A table with its margins as one more row and one more column. */
class Margins {
  readonly rows: number;
  readonly columns: number;
  readonly #values: readonly (readonly number[])[];
  readonly #hidden = new Map<number, Position>();

  constructor(counts: readonly (readonly number[])[]) {
    this.rows = counts.length;
    this.columns = counts[0]?.length ?? 0;
    const withTotals = counts.map((row) => [...row, sumOf(row)]);
    const totals = Array.from({ length: this.columns + 1 }, (_, column) =>
      sumOf(withTotals.map((row) => row[column] ?? 0)),
    );
    this.#values = [...withTotals, totals];
  }

  value([row, column]: Position): number {
    return this.#values[row]?.[column] ?? 0;
  }

  hide(at: Position): void {
    this.#hidden.set(this.#key(at), at);
  }

  isHidden(at: Position): boolean {
    return this.#hidden.has(this.#key(at));
  }

  hiddenCells(): readonly Position[] {
    return [...this.#hidden.values()];
  }

  positions(): readonly Position[] {
    return this.#values.flatMap((row, at) => row.map((_, column): Position => [at, column]));
  }

  /** Rows and columns, each as its total followed by its cells; the margins are lines too. */
  lines(): readonly (readonly Position[])[] {
    const columns = Array.from({ length: this.columns + 1 }, (_, column) => column);
    const rows = Array.from({ length: this.rows + 1 }, (_, row) => row);
    return [
      ...rows.map((row) => columns.map((column): Position => [row, column]).toReversed()),
      ...columns.map((column) => rows.map((row): Position => [row, column]).toReversed()),
    ];
  }

  /** The smallest of these cells that is published and not zero; a margin only when no other is. */
  smallest(of: readonly Position[]): Position | null {
    const free = of.filter((at) => this.value(at) > 0 && !this.isHidden(at));
    const [first] = free.toSorted(
      (a, b) =>
        this.#marginal(a) - this.#marginal(b) ||
        this.value(a) - this.value(b) ||
        this.#key(a) - this.#key(b),
    );
    return first ?? null;
  }

  published(): Withheld {
    const shown = (row: number) =>
      (this.#values[row] ?? []).map((value, column) =>
        this.isHidden([row, column]) ? null : value,
      );
    const rows = Array.from({ length: this.rows }, (_, row) => shown(row));
    const totals = shown(this.rows);
    return {
      cells: rows.map((row) => row.slice(0, -1)),
      rowTotals: rows.map((row) => row.at(-1) ?? null),
      columnTotals: totals.slice(0, -1),
      total: totals.at(-1) ?? null,
    };
  }

  #key([row, column]: Position): number {
    return row * (this.columns + 1) + column;
  }

  #marginal([row, column]: Position): number {
    return Number(row === this.rows) + Number(column === this.columns);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
