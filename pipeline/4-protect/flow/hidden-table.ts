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

/** What a cell can still take (from row to column) or give back. */
export function room({ flow, cap, caps }: HiddenTable, cell: number, up: boolean): number {
  const value = flow[cell] ?? 0;
  return up ? (caps?.[cell] ?? cap) - value : value;
}
