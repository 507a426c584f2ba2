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

export type Search = {
  readonly network: Network;
  /** Told of every arc (its number without direction) whose flow has changed. */
  readonly changed?: (arc: number) => void;
  /** Nodes below this number may be passed through. */
  readonly inside: number;
};

/** Finds paths again and again over one network without clearing memory between searches. */
export type Router = (from: number, to: number, want: number) => number;

/**
 * Edmonds–Karp: pushes up to `want` units from one node to another along shortest paths of what is
 * left, and returns how many went. O(arcs) a path.
 */
export function makeRouter({ network, changed = () => {}, inside }: Search): Router {
  const { nodes, ends, left, first, next } = network;
  const seen = new Int32Array(nodes);
  const by = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let round = 0;
  const reaches = (from: number, to: number): boolean => {
    round += 1;
    seen[from] = round;
    queue[0] = from;
    for (let head = 0, tail = 1; head < tail; head += 1) {
      for (
        let arc = first[queue[head] as number] as number;
        arc !== -1;
        arc = next[arc] as number
      ) {
        const node = ends[arc ^ 1] as number;
        if (seen[node] === round || (left[arc] as number) <= 0) continue;
        seen[node] = round;
        by[node] = arc;
        if (node === to) return true;
        if (node < inside) queue[tail++] = node;
      }
    }
    return false;
  };
  const push = (from: number, to: number, want: number): number => {
    let amount = want;
    for (let node = to; node !== from; node = ends[by[node] as number] as number)
      amount = Math.min(amount, left[by[node] as number] as number);
    for (let node = to; node !== from; node = ends[by[node] as number] as number) {
      const arc = by[node] as number;
      left[arc] = (left[arc] as number) - amount;
      left[arc ^ 1] = (left[arc ^ 1] as number) + amount;
      changed(arc >> 1);
    }
    return amount;
  };
  return (from, to, want) => {
    let sent = 0;
    while (sent < want && reaches(from, to)) sent += push(from, to, want - sent);
    return sent;
  };
}
