/**
 * A table with hidden cells as a flow: each cell carries from its row to its column between 0 and
 * `cap`. Columns keep their totals; rows keep theirs only when `fixed`. `flow` is one solution, and
 * stays one.
 */
export type HiddenTable = {
  readonly rows: number;
  readonly columns: number;
  readonly cap: number;
  /** Most of each cell, when it is not `cap`. */
  readonly caps?: Int32Array;
  /** Row and column of each cell. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly flow: Int32Array;
  /** 1 where the total of the row is known. */
  readonly fixed: Uint8Array;
  /** 1 where the cell is a count somebody may look for; all of them when absent. */
  readonly judged?: Uint8Array;
};

/** Cells of each node, as ranges of `cells`. */
type Index = { readonly start: Int32Array; readonly cells: Int32Array };

/** A search for another solution: who reached each node, and by which cell. */
type Search = {
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

const UNREACHED = -1;
const FREE = -2;
const START = -3;

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

function shift({ table, inRow, inColumn }: Search, cell: number, by: number): void {
  const value = (table.flow[cell] ?? 0) + by;
  table.flow[cell] = value;
  for (const set of [inRow[table.row[cell] ?? 0], inColumn[table.column[cell] ?? 0]])
    if (value > 0) set?.add(cell);
    else set?.delete(cell);
}

/** A path: cells, each with whether its flow goes up. */
type Path = readonly (readonly [cell: number, up: boolean])[];

/** Three cells that take what the cell gives up, when there are such: most searches end here. */
function lowering(search: Search, cell: number): Path | undefined {
  const { table, byRow, inColumn } = search;
  const [row, column] = [table.row[cell] ?? 0, table.column[cell] ?? 0];
  for (let i = byRow.start[row] ?? 0; i < (byRow.start[row + 1] ?? 0); i += 1) {
    const other = byRow.cells[i] ?? 0;
    if (other === cell || room(table, other, true) === 0) continue;
    for (const giver of inColumn[table.column[other] ?? 0] ?? []) {
      const at = table.row[giver] ?? 0;
      const taker = table.fixed[at] ? cellAt(search, at, column) : freeCell(search, column, cell);
      if (giver !== other && taker >= 0 && taker !== cell && room(table, taker, true) > 0)
        return [
          [other, true],
          [giver, false],
          [taker, true],
        ];
    }
  }
  return undefined;
}

/** Three cells that give what the cell takes. */
function raising(search: Search, cell: number): Path | undefined {
  const { table, inRow, inColumn } = search;
  const [row, column] = [table.row[cell] ?? 0, table.column[cell] ?? 0];
  for (const giver of inColumn[column] ?? []) {
    if (giver === cell) continue;
    for (const other of inRow[row] ?? []) {
      if (other === cell) continue;
      const [at, to] = [table.row[giver] ?? 0, table.column[other] ?? 0];
      const taker = table.fixed[at] ? cellAt(search, at, to) : freeCell(search, to, giver);
      if (taker >= 0 && taker !== other && room(table, taker, true) > 0)
        return [
          [giver, false],
          [taker, true],
          [other, false],
        ];
    }
  }
  return undefined;
}

/** A cell with room in the column, in a row whose total is not known: what one free row loses, another takes. */
function freeCell({ table, byColumn }: Search, column: number, without: number): number {
  for (let i = byColumn.start[column] ?? 0; i < (byColumn.start[column + 1] ?? 0); i += 1) {
    const cell = byColumn.cells[i] ?? 0;
    if (cell !== without && !table.fixed[table.row[cell] ?? 0] && room(table, cell, true) > 0)
      return cell;
  }
  return -1;
}

/** The cell of a row and a column, or -1; cells of a column are in the order of their rows. */
function cellAt({ table, byColumn }: Search, row: number, column: number): number {
  let [low, high] = [byColumn.start[column] ?? 0, (byColumn.start[column + 1] ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = byColumn.cells[middle] ?? 0;
    const found = table.row[cell] ?? 0;
    if (found === row) return cell;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
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

/** A short path from the row of the cell to its column by other cells; with `back`, the reverse. */
function anyPath(search: Search, cell: number, back: boolean): Path {
  const { rows, row, column } = search.table;
  const [from, to] = [row[cell] ?? 0, rows + (column[cell] ?? 0)];
  const [source, target] = back ? [to, from] : [from, to];
  return reach(search, source, target, cell) ? pathTo(search, source, target) : [];
}

/** Moves up to `most` units along a path. Returns how many; 0 when there is no path. */
function move(search: Search, path: Path, most: number): number {
  if (path.length === 0) return 0;
  const moved = path.reduce((least, [at, up]) => Math.min(least, room(search.table, at, up)), most);
  for (const [at, up] of path) shift(search, at, up ? moved : -moved);
  return moved;
}

/** What a cell can still take (from row to column) or give back. */
function room({ flow, cap, caps }: HiddenTable, cell: number, up: boolean): number {
  const value = flow[cell] ?? 0;
  return up ? (caps?.[cell] ?? cap) - value : value;
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
