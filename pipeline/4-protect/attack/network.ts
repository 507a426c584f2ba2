/**
 * A flow network in typed arrays. Arc 2i goes from `ends[2i]` to `ends[2i + 1]`, arc 2i + 1 back;
 * `left` is what may still flow along each, so `left[2i + 1]` is the flow on arc i.
 */
export type Network = {
  readonly nodes: number;
  readonly ends: Int32Array;
  readonly left: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
};

/** More than any flow here: residuals are counts of records. */
export const UNLIMITED = 1 << 30;

/** Builds a network from its arcs; `ends` has two entries per arc, `capacity` one. */
export function buildNetwork(nodes: number, ends: Int32Array, capacity: Int32Array): Network {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(ends.length);
  const left = new Int32Array(ends.length);
  ends.forEach((node, arc) => {
    next[arc] = first[node] ?? -1;
    first[node] = arc;
    if (arc % 2 === 0) left[arc] = capacity[arc >> 1] ?? 0;
  });
  return { nodes, ends, left, first, next };
}
