import { room } from './hidden-table.ts';
import type { Path, Search } from './search.ts';

const UNREACHED = -1;
const FREE = -2;
const START = -3;

/** A short path from the row of the cell to its column by other cells; with `back`, the reverse. */
export function anyPath(search: Search, cell: number, back: boolean): Path {
  const { rows, row, column } = search.table;
  const [from, to] = [row[cell] ?? 0, rows + (column[cell] ?? 0)];
  const [source, target] = back ? [to, from] : [from, to];
  return reach(search, source, target, cell) ? pathTo(search, source, target) : [];
}

/**
 * Breadth first from `source`; the cell in question is not used. On the way to a column, a row that may
 * give to it is recognised as soon as a column with something of it is met.
 */
function reach(search: Search, source: number, target: number, without: number): boolean {
  const { table, byRow, inColumn, freeRows, via, queue } = search;
  via.fill(UNREACHED);
  let [head, tail, freed] = [0, 0, false];
  const enter = (node: number, by: number) => {
    if (via[node] !== UNREACHED) return;
    via[node] = by;
    queue[tail] = node;
    tail += 1;
  };
  const last = lastCells(search, target, without);
  const freeEnd = freeRows.find((row) => last.has(row));
  const finish = (row: number, by: number): boolean => {
    const cell = last.get(row);
    const throughFree = cell === undefined && freeEnd !== undefined && !table.fixed[row];
    if (via[row] !== UNREACHED || (cell === undefined && !throughFree)) return false;
    via[row] = by;
    if (throughFree && via[freeEnd] === UNREACHED) via[freeEnd] = FREE;
    via[target] = cell ?? last.get(freeEnd ?? row) ?? UNREACHED;
    return true;
  };
  enter(source, START);
  while (head < tail && via[target] === UNREACHED) {
    const node = queue[head] ?? 0;
    head += 1;
    const isRow = node < table.rows;
    const at = isRow ? node : node - table.rows;
    if (!isRow) {
      for (const cell of inColumn[at] ?? [])
        if (cell !== without) enter(table.row[cell] ?? 0, cell);
      continue;
    }
    for (let i = byRow.start[at] ?? 0; i < (byRow.start[at + 1] ?? 0); i += 1) {
      const cell = byRow.cells[i] ?? 0;
      const column = table.column[cell] ?? 0;
      if (via[table.rows + column] !== UNREACHED) continue;
      if (cell === without || room(table, cell, true) === 0) continue;
      enter(table.rows + column, cell);
      if (via[target] !== UNREACHED) return true;
      if (last.size === 0) continue;
      for (const other of inColumn[column] ?? [])
        if (other !== without && finish(table.row[other] ?? 0, other)) return true;
    }
    if (!freed && !table.fixed[at]) {
      freed = true;
      for (const row of freeRows) enter(row, FREE);
    }
  }
  return via[target] !== UNREACHED;
}

/** The cell by which each row may give to a column; none when the target is a row. */
function lastCells(
  { table, byColumn }: Search,
  target: number,
  without: number,
): ReadonlyMap<number, number> {
  const cells = new Map<number, number>();
  const column = target - table.rows;
  if (column < 0) return cells;
  for (let i = byColumn.start[column] ?? 0; i < (byColumn.start[column + 1] ?? 0); i += 1) {
    const cell = byColumn.cells[i] ?? 0;
    if (cell !== without && room(table, cell, true) > 0) cells.set(table.row[cell] ?? 0, cell);
  }
  return cells;
}

/** The cells of the path found, each with whether its flow goes up; the free node has none. */
function pathTo(search: Search, source: number, target: number): [cell: number, up: boolean][] {
  const { table, via } = search;
  const path: [number, boolean][] = [];
  for (let node = target; node !== source;) {
    const cell = via[node] ?? START;
    if (cell === FREE) {
      node = freeOrigin(search, source);
      continue;
    }
    const toColumn = node >= table.rows;
    path.push([cell, toColumn]);
    node = toColumn ? (table.row[cell] ?? 0) : table.rows + (table.column[cell] ?? 0);
  }
  return path;
}

/** The free row that was reached first, by a cell or as the start: the others came through it. */
function freeOrigin({ table, via, freeRows }: Search, source: number): number {
  if (source < table.rows && !table.fixed[source]) return source;
  for (const row of freeRows) if ((via[row] ?? UNREACHED) >= 0) return row;
  throw new Error('path through a free row that was never reached');
}
