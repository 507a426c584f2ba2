import { room } from './hidden-table.ts';
import type { Path, Search } from './search.ts';

/** Three cells that take what the cell gives up, when there are such: most searches end here. */
export function lowering(search: Search, cell: number): Path | undefined {
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
export function raising(search: Search, cell: number): Path | undefined {
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
