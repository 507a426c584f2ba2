import { UNLIMITED, type Network } from './network.ts';
import type { Router } from './router.ts';

/** What the table at hand proves without a search: by how much a cell can go down, or up. */
export type Certificate = {
  readonly falls: (cell: number, amount: number) => boolean;
  readonly rises: (cell: number, amount: number) => boolean;
  /** What the row gives to its free cells. */
  readonly given: (row: number) => number;
};

/** Where the network of a table has its cells: arcs below `count`, then two free ones per row. */
export type Layout = { readonly network: Network; readonly count: number; readonly rows: number };

/**
 * A cell falls when its row can give more to its free cells and other rows of its column can take
 * as much back from theirs; it rises when other rows of its column can give to their free cells
 * instead and its row can take back from its own. A free cell changes with the other free cells of
 * its row. O(arcs of the column), and mostly a few.
 */
export function certificate({ network, count, rows }: Layout, router: Router): Certificate {
  const { ends, left } = network;
  const { into, entering } = router;
  const flow = (arc: number) => left[2 * arc + 1] as number;
  const room = (arc: number) => left[2 * arc] as number;
  const others = (row: number) => count + rows + row;
  const given = (row: number) => (row < rows ? flow(count + row) + flow(others(row)) : UNLIMITED);
  const space = (row: number) => (row < rows ? room(count + row) + room(others(row)) : UNLIMITED);
  const falls = (cell: number, amount: number): boolean => {
    const [row, column] = [ends[2 * cell] as number, ends[2 * cell + 1] as number];
    if (cell >= count) return room(others(row)) >= amount;
    if (space(row) < amount) return false;
    let taken = 0;
    const end = entering.start[column + 1] as number;
    for (let at = entering.start[column] as number; at < end && taken < amount; at += 1) {
      const arc = entering.arcs[at] as number;
      if (arc !== cell) taken += Math.min(room(arc), given(ends[2 * arc] as number));
    }
    return taken >= amount;
  };
  const rises = (cell: number, amount: number): boolean => {
    const [row, column] = [ends[2 * cell] as number, ends[2 * cell + 1] as number];
    if (cell >= count) return flow(others(row)) >= amount;
    if (given(row) < amount) return false;
    let freed = 0;
    for (let arc = into.first[column] as number; arc !== -1; arc = into.next[arc] as number) {
      if (arc !== cell) freed += Math.min(flow(arc), space(ends[2 * arc] as number));
      if (freed >= amount) return true;
    }
    return false;
  };
  return { falls, rises, given };
}
