/** An undirected graph: `ends[2i]` and `ends[2i + 1]` are the nodes of edge i. */
export type Graph = { readonly nodes: number; readonly ends: Uint32Array };

/**
 * The edges whose removal disconnects their ends, ascending. In the graph of a table with hidden
 * cells (a node per row and column, an edge per hidden cell) exactly these cells are determined by
 * the row and column totals (Kao, arXiv cs/0101032). Iterative depth-first search, O(nodes + edges).
 */
export function findBridges({ nodes, ends }: Graph): readonly number[] {
  const { first, next } = adjacency(nodes, ends);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const bridges: number[] = [];
  let time = 0;
  const enter = (node: number) => {
    order[node] = low[node] = time++;
  };
  for (let root = 0; root < nodes; root += 1) {
    if (order[root] !== -1) continue;
    enter(root);
    const path: { node: number; by: number; half: number }[] = [
      { node: root, by: -1, half: first[root] ?? -1 },
    ];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      if (top.half === -1) {
        path.pop();
        const parent = path.at(-1);
        if (parent === undefined) break;
        low[parent.node] = Math.min(low[parent.node] ?? 0, low[top.node] ?? 0);
        if ((low[top.node] ?? 0) > (order[parent.node] ?? 0)) bridges.push(top.by);
        continue;
      }
      const half = top.half;
      top.half = next[half] ?? -1;
      if (half >> 1 === top.by) continue;
      const node = ends[half ^ 1] ?? 0;
      if (order[node] === -1) {
        enter(node);
        path.push({ node, by: half >> 1, half: first[node] ?? -1 });
      } else low[top.node] = Math.min(low[top.node] ?? 0, order[node] ?? 0);
    }
  }
  return bridges.toSorted((a, b) => a - b);
}

/** Linked lists of half-edges by node: half-edge h leaves `ends[h]` and reaches `ends[h ^ 1]`. */
function adjacency(nodes: number, ends: Uint32Array) {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(ends.length);
  ends.forEach((node, half) => {
    next[half] = first[node] ?? -1;
    first[node] = half;
  });
  return { first, next };
}
