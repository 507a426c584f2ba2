import type { CountTable } from '../../registry/public-files.ts';
import { withhold } from './withhold.ts';

/** One count of a table in the making. */
export type Count = {
  readonly keys: readonly string[];
  readonly column: string;
  readonly count: number;
};

/**
 * A table of counts under the threshold's protection, rows in the order of their keys. A column
 * that no count names is all zeros; a column that is not listed is a programmer's error.
 */
export function countTable(
  counts: readonly Count[],
  columns: readonly string[],
  threshold: number,
): CountTable {
  const rows = new Map<string, { keys: readonly string[]; counts: number[] }>();
  for (const { keys, column, count } of counts.toSorted(byKeys)) {
    const at = columns.indexOf(column);
    if (at < 0) throw new Error(`unknown column: ${column}`);
    const id = keys.join('\t');
    const row = rows.get(id) ?? { keys, counts: columns.map(() => 0) };
    row.counts[at] = (row.counts[at] ?? 0) + count;
    rows.set(id, row);
  }
  const lines = [...rows.values()];
  const { cells, rowTotals, columnTotals, total } = withhold(
    lines.map((line) => line.counts),
    threshold,
  );
  return {
    columns,
    rows: lines.map(({ keys }, at) => ({
      keys,
      counts: cells[at] ?? [],
      total: rowTotals[at] ?? null,
    })),
    totals: lines.length === 0 ? columns.map(() => 0) : columnTotals,
    total,
  };
}

function byKeys(one: Count, other: Count): number {
  const [a, b] = [one.keys.join('\t'), other.keys.join('\t')];
  return a < b ? -1 : Number(a > b);
}
