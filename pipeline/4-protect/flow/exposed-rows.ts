import { anyPath } from './any-path.ts';
import { room, type HiddenTable } from './hidden-table.ts';
import { move, prepare, shift, type Search } from './search.ts';
import { lowering, raising } from './short-paths.ts';

/**
 * Rows with a known total in which some cell cannot be 0 in any solution: what an attacker would
 * learn from that total. Exact, by rerouting (Ford and Fulkerson) from the given
 * solution. Changes `flow` into other solutions.
 */
export function exposedRows(table: HiddenTable): readonly number[] {
  const cells = doubtful(table).filter(needsSearch(table));
  if (cells.length === 0) return [];
  const search = prepare(table);
  const exposed = new Set<number>();
  for (const cell of cells) {
    const row = table.row[cell] ?? 0;
    if (exposed.has(row)) continue;
    if (!canReach(search, cell, 0)) exposed.add(row);
  }
  return [...exposed].toSorted((a, b) => a - b);
}

/**
 * Leaves out the cells that the given solution proves empty in another, O(cells) for all of them:
 * rows whose total is not known take the cell's flow in its own column, and give as much in other
 * columns of its row. What is left needs a search.
 */
function needsSearch(table: HiddenTable) {
  const { row, column, flow, fixed, rows, columns } = table;
  const [taken, given, space] = [
    new Float64Array(columns),
    new Float64Array(columns),
    new Float64Array(rows),
  ];
  const spare = (cell: number) => Math.min(room(table, cell, true), given[column[cell] ?? 0] ?? 0);
  flow.forEach((value, cell) => {
    if (fixed[row[cell] ?? 0]) return;
    add(taken, column[cell] ?? 0, room(table, cell, true));
    add(given, column[cell] ?? 0, value);
  });
  flow.forEach((_, cell) => {
    if (fixed[row[cell] ?? 0]) add(space, row[cell] ?? 0, spare(cell));
  });
  return (cell: number): boolean => {
    const value = flow[cell] ?? 0;
    const elsewhere = (space[row[cell] ?? 0] ?? 0) - spare(cell);
    return (taken[column[cell] ?? 0] ?? 0) < value || elsewhere < value;
  };
}

function add(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by;
}

/** Cells of known rows that are not 0 already. */
function doubtful({ row, flow, fixed, judged }: HiddenTable): readonly number[] {
  const cells: number[] = [];
  flow.forEach((value, cell) => {
    if (value > 0 && fixed[row[cell] ?? 0] === 1 && judged?.[cell] !== 0) cells.push(cell);
  });
  return cells;
}

/** Whether some solution has `value` in the cell; moves to it when there is one. */
export function canReach(search: Search, cell: number, value: number): boolean {
  const { flow } = search.table;
  while (flow[cell] !== value) {
    const wanted = value - (flow[cell] ?? 0);
    const most = Math.abs(wanted);
    const path = wanted < 0 ? lowering(search, cell) : raising(search, cell);
    const moved = move(search, path ?? anyPath(search, cell, wanted > 0), most);
    if (moved === 0) return false;
    shift(search, cell, Math.sign(wanted) * moved);
  }
  return true;
}
