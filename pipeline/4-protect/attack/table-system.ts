import type { HiddenTable } from './hidden-table.ts';
import type { LinearEquation, LinearSystem } from './linear-program.ts';

/**
 * The same table as a linear system, for another solver. `asked` are the unknowns that
 * `cellBounds` answers for: its cells, then one free cell of each row that has some.
 */
export function linearSystemOf(table: HiddenTable): {
  readonly system: LinearSystem;
  readonly asked: readonly number[];
} {
  const { rows, columns, cells, cap } = table;
  const count = cells.length / 2;
  const one = (row: number) => count + row;
  const others = (row: number) => count + rows.length + row;
  const spare = (column: number) => count + 2 * rows.length + column;
  const cellsAt = (side: 0 | 1, of: number) =>
    Array.from({ length: count }, (_, cell) => cell).filter(
      (cell) => cells[2 * cell + side] === of,
    );
  const upper = [
    ...Array.from({ length: count }, (_, cell) => rows[cells[2 * cell] ?? 0]?.cap ?? cap),
    ...rows.map((row) => (row.free > 0 ? (row.cap ?? cap) : 0)),
    ...rows.map((row) => (row.open ? row.sum : (row.cap ?? cap) * Math.max(0, row.free - 1))),
    ...columns.map((sum) => (table.columnsAtMost ? sum : 0)),
  ];
  const equations = [
    ...rows.map(({ sum }, row) => added([...cellsAt(0, row), one(row), others(row)], sum)),
    ...columns.map((sum, column) => added([...cellsAt(1, column), spare(column)], sum)),
  ];
  const asked = [
    ...Array.from({ length: count }, (_, cell) => cell),
    ...rows.flatMap(({ free }, row) => (free > 0 ? [one(row)] : [])),
  ];
  return { system: { upper, equations }, asked };
}

const added = (unknowns: readonly number[], sum: number): LinearEquation => ({
  unknowns,
  coefficients: unknowns.map(() => 1),
  sum,
});
