/** A cell of a table with margins: row and column, the last of each being the totals. */
export type Position = readonly [row: number, column: number];

/**
 * The first withheld cell that subtraction gives back exactly, with the lines on its row's side of
 * the table (a column is its index plus `rows`); null when there is none. Rows and columns are nodes,
 * withheld cells are edges: a cell is determined exactly when its edge is a bridge, for then one side
 * of the table adds up to it alone (Kao, arXiv cs/0101032).
 */
export function firstDetermined(
  hidden: readonly Position[],
  rows: number,
  columns: number,
): { readonly cell: Position; readonly side: ReadonlySet<number> } | null {
  const graph = graphOf(hidden, rows, rows + columns);
  for (const [at, cell] of hidden.entries()) {
    const side = reachable(graph, cell[0], at);
    if (!side.has(rows + cell[1])) return { cell, side };
  }
  return null;
}

type Edge = { readonly to: number; readonly at: number };

function graphOf(hidden: readonly Position[], rows: number, nodes: number): readonly Edge[][] {
  const graph = Array.from({ length: nodes }, (): Edge[] => []);
  for (const [at, [row, column]] of hidden.entries()) {
    graph[row]?.push({ to: rows + column, at });
    graph[rows + column]?.push({ to: row, at });
  }
  return graph;
}

/** Nodes reached from `start` without the edge `without`. */
function reachable(
  graph: readonly (readonly Edge[])[],
  start: number,
  without: number,
): ReadonlySet<number> {
  const seen = new Set([start]);
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const { to, at } of graph[node] ?? [])
      if (at !== without && !seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
  return seen;
}
