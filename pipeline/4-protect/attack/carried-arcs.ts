import type { Network } from './network.ts';

/** The arcs that carry something, listed by the node they leave (side 0) or enter (side 1). */
export type CarriedArcs = {
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Lists or unlists an arc whose flow has changed. */
  readonly update: (arc: number) => void;
};

/** Few arcs carry anything: what a search takes back it finds here and not among all arcs of a node. */
export function listCarried({ nodes, ends, left }: Network, side: 0 | 1): CarriedArcs {
  const arcs = ends.length / 2;
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(arcs).fill(-1);
  const previous = new Int32Array(arcs).fill(-1);
  const listed = new Uint8Array(arcs);
  const add = (arc: number, node: number) => {
    const head = first[node] as number;
    next[arc] = head;
    previous[arc] = -1;
    if (head !== -1) previous[head] = arc;
    first[node] = arc;
  };
  const remove = (arc: number, node: number) => {
    const [before, after] = [previous[arc] as number, next[arc] as number];
    if (before === -1) first[node] = after;
    else next[before] = after;
    if (after !== -1) previous[after] = before;
  };
  const update = (arc: number) => {
    const carries = (left[2 * arc + 1] as number) > 0 ? 1 : 0;
    if (listed[arc] === carries) return;
    listed[arc] = carries;
    (carries ? add : remove)(arc, ends[2 * arc + side] as number);
  };
  for (let arc = 0; arc < arcs; arc += 1) update(arc);
  return { first, next, update };
}

/** Arcs of each node, as ranges of `arcs`. */
export type ArcLists = { readonly start: Int32Array; readonly arcs: Int32Array };

/** All arcs between nodes below `inside`, by the node they leave (side 0) or enter (side 1). */
export function listArcs({ nodes, ends }: Network, side: 0 | 1, inside: number): ArcLists {
  const start = new Int32Array(nodes + 1);
  const each = (use: (arc: number, node: number) => void) => {
    for (let arc = 0; 2 * arc < ends.length; arc += 1) {
      const other = ends[2 * arc + 1 - side] as number;
      const node = ends[2 * arc + side] as number;
      if (node < inside && other < inside) use(arc, node);
    }
  };
  each((_, node) => (start[node + 1] = (start[node + 1] as number) + 1));
  for (let node = 0; node < nodes; node += 1)
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const at = start.slice();
  const arcs = new Int32Array(start[nodes] as number);
  each((arc, node) => (arcs[(at[node] = (at[node] as number) + 1) - 1] = arc));
  return { start, arcs };
}
