import { room, type HiddenTable } from './hidden-table.ts';

/** Cells of each node, as ranges of `cells`. */
export type Index = { readonly start: Int32Array; readonly cells: Int32Array };

/** A search for another solution: who reached each node, and by which cell. */
export type Search = {
  readonly table: HiddenTable;
  readonly byRow: Index;
  readonly byColumn: Index;
  readonly freeRows: Int32Array;
  /** Cells with a flow above 0, by row and by column. */
  readonly inRow: readonly Set<number>[];
  readonly inColumn: readonly Set<number>[];
  /** Cell by which a node was reached; -1 unreached, -2 through the free node, -3 the start. */
  readonly via: Int32Array;
  readonly queue: Int32Array;
};

/** A path: cells, each with whether its flow goes up. */
export type Path = readonly (readonly [cell: number, up: boolean])[];

/** A search over a table, whose flow it changes. */
export function prepare(table: HiddenTable): Search {
  const { rows, columns, row, column, fixed } = table;
  const free = Int32Array.from({ length: rows }, (_, at) => at).filter((at) => !fixed[at]);
  return {
    table,
    byRow: index(row, rows),
    byColumn: index(column, columns),
    freeRows: free,
    inRow: positive(table.flow, row, rows),
    inColumn: positive(table.flow, column, columns),
    via: new Int32Array(rows + columns),
    queue: new Int32Array(rows + columns),
  };
}

function positive(flow: Int32Array, node: Int32Array, nodes: number): Set<number>[] {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  flow.forEach((value, cell) => value > 0 && sets[node[cell] ?? 0]?.add(cell));
  return sets;
}

export function shift({ table, inRow, inColumn }: Search, cell: number, by: number): void {
  const value = (table.flow[cell] ?? 0) + by;
  table.flow[cell] = value;
  for (const set of [inRow[table.row[cell] ?? 0], inColumn[table.column[cell] ?? 0]])
    if (value > 0) set?.add(cell);
    else set?.delete(cell);
}

function index(node: Int32Array, nodes: number): Index {
  const start = new Int32Array(nodes + 1);
  for (const at of node) start[at + 1] = (start[at + 1] ?? 0) + 1;
  for (let at = 0; at < nodes; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const cells = new Int32Array(node.length);
  node.forEach((at, cell) => {
    cells[next[at] ?? 0] = cell;
    next[at] = (next[at] ?? 0) + 1;
  });
  return { start, cells };
}

/** Moves up to `most` units along a path. Returns how many; 0 when there is no path. */
export function move(search: Search, path: Path, most: number): number {
  if (path.length === 0) return 0;
  const moved = path.reduce((least, [at, up]) => Math.min(least, room(search.table, at, up)), most);
  for (const [at, up] of path) shift(search, at, up ? moved : -moved);
  return moved;
}
