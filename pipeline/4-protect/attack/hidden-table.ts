import { maximumFlow } from './maximum-flow.ts';
import { buildNetwork, UNLIMITED, type Network } from './network.ts';

/** A table with hidden cells, each between 0 and `cap`, and known sums of rows and columns. */
export type HiddenTable = {
  readonly rows: readonly HiddenRow[];
  /** What each column adds up to. */
  readonly columns: readonly number[];
  /** Row and column of each hidden cell, one pair after the other. */
  readonly cells: Int32Array;
  readonly cap: number;
  /** The columns may hold less: something else of them is not in this table. */
  readonly columnsAtMost?: boolean;
};

export type HiddenRow = {
  readonly sum: number;
  /** Its cells in columns without a known sum; they are all alike. */
  readonly free: number;
  /** The row may hold less than its sum. */
  readonly open?: boolean;
  /** Largest value of its cells, when it is not the table's. */
  readonly cap?: number;
};

/** A network whose flow is a table that fits; arcs below `asked` are cells, then one free cell per row. */
export type FittedTable = {
  readonly network: Network;
  readonly asked: number;
  /** Nodes below are rows, columns and the node of the free columns. */
  readonly inside: number;
};

/**
 * Finds one table that fits, or undefined when none does. Rows are sources and columns sinks; the
 * free cells meet in a node that takes any amount. Columns are filled first, with the way out of
 * the free node closed: paths found later never empty them.
 */
export function fitTable(table: HiddenTable): FittedTable | undefined {
  const { rows, columns, cells, cap } = table;
  const free = rows.length + columns.length;
  const [source, sink] = [free + 1, free + 2];
  const arcs: number[] = [];
  const capacities: number[] = [];
  const arc = (from: number, to: number, capacity: number) => {
    arcs.push(from, to);
    return capacities.push(capacity) - 1;
  };
  const capOf = (row: HiddenRow | undefined) => row?.cap ?? cap;
  cells.forEach((row, at) => {
    if (at % 2 === 0) arc(row, rows.length + (cells[at + 1] ?? 0), capOf(rows[row]));
  });
  rows.forEach((row, at) => arc(at, free, row.free > 0 ? capOf(row) : 0));
  const asked = capacities.length;
  rows.forEach((row, at) =>
    arc(at, free, row.open ? UNLIMITED : capOf(row) * Math.max(0, row.free - 1)),
  );
  if (table.columnsAtMost) columns.forEach((sum, at) => arc(free, rows.length + at, sum));
  const supply = rows.map(({ sum }, at) => arc(source, at, sum));
  columns.forEach((sum, at) => arc(rows.length + at, sink, sum));
  const inflow = arc(source, free, table.columnsAtMost ? UNLIMITED : 0);
  const outflow = arc(free, sink, 0);
  const network = buildNetwork(sink + 1, Int32Array.from(arcs), Int32Array.from(capacities));
  const filled = maximumFlow(network, source, sink);
  if (filled !== columns.reduce((sum, each) => sum + each, 0)) return undefined;
  network.left[2 * inflow] = 0;
  network.left[2 * outflow] = UNLIMITED;
  maximumFlow(network, source, sink);
  const met = supply.every((each) => network.left[2 * each] === 0);
  return met ? { network, asked, inside: source } : undefined;
}
