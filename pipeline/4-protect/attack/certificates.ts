import type { FittedTable, HiddenTable } from './hidden-table.ts';
import { UNLIMITED } from './network.ts';

/** How much of a cell's flow is proven to go down, and up, without a search. */
export type Certificate = {
  readonly falls: (cell: number, amount: number) => boolean;
  readonly rises: (cell: number, amount: number) => boolean;
};

/**
 * Proofs from the one table at hand, O(cells) for all of them. A cell falls when its row may give
 * more to its free columns and its column may take more from other rows that give to theirs. It rises
 * when other rows of its column may give to their free columns instead, and its row may take back
 * from its own, or from cells whose columns other rows refill. A row that refills gives at least
 * `most` to its free columns, so no amount asked for (at most `most`) uses it up.
 */
export function certify(table: HiddenTable, fitted: FittedTable, most: number): Certificate {
  const { cells, rows, columns } = table;
  const { left } = fitted.network;
  const count = cells.length / 2;
  const row = (cell: number) => cells[2 * cell] as number;
  const column = (cell: number) => cells[2 * cell + 1] as number;
  const flow = (arc: number) => left[2 * arc + 1] as number;
  const room = (arc: number) => left[2 * arc] as number;
  const [one, others] = [count, count + rows.length];
  const given = rows.map((_, at) => flow(one + at) + flow(others + at));
  const space = rows.map((_, at) => Math.min(UNLIMITED, room(one + at) + room(others + at)));
  const refills = (cell: number) =>
    (given[row(cell)] as number) >= most ? Math.min(most, room(cell)) : 0;
  const frees = (cell: number) => Math.min(flow(cell), space[row(cell)] as number);
  const refilled = new Float64Array(columns.length);
  const freed = new Float64Array(columns.length);
  for (let cell = 0; cell < count; cell += 1) {
    add(refilled, column(cell), refills(cell));
    add(freed, column(cell), frees(cell));
  }
  const refillable = (cell: number) => (refilled[column(cell)] as number) - refills(cell);
  const taken = new Float64Array(rows.length);
  const takes = (cell: number) => Math.min(flow(cell), refillable(cell));
  for (let cell = 0; cell < count; cell += 1) add(taken, row(cell), takes(cell));
  return {
    falls: (cell, amount) => (space[row(cell)] as number) >= amount && refillable(cell) >= amount,
    rises: (cell, amount) => {
      const at = row(cell);
      const back = given[at] as number;
      if (amount > most || (freed[column(cell)] as number) - frees(cell) < amount) return false;
      return back >= amount || (back < most && (taken[at] as number) - takes(cell) >= amount);
    },
  };
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}
