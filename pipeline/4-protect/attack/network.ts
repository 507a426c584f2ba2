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
 * Pushes up to `want` units from one node to another, first along paths of three arcs (column, row,
 * column, row: nearly always there), then along shortest ones (Edmonds–Karp), and returns how many
 * went. O(arcs) a path at worst.
 */
export function makeRouter({ network, changed = () => {}, inside }: Search): Router {
  const { nodes, ends, left, first, next } = network;
  const seen = new Int32Array(nodes);
  const by = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let round = 0;
  const near = (from: number, to: number): boolean => {
    round += 1;
    for (let arc = first[to] as number; arc !== -1; arc = next[arc] as number) {
      const node = ends[arc ^ 1] as number;
      if ((left[arc ^ 1] as number) <= 0 || node >= inside) continue;
      seen[node] = round;
      by[node] = arc ^ 1;
    }
    for (let arc = first[from] as number; arc !== -1; arc = next[arc] as number) {
      const middle = ends[arc ^ 1] as number;
      if ((left[arc] as number) <= 0 || middle >= inside) continue;
      for (let turn = first[middle] as number; turn !== -1; turn = next[turn] as number) {
        const node = ends[turn ^ 1] as number;
        if (seen[node] !== round || node === from || (left[turn] as number) <= 0) continue;
        by[to] = by[node] as number;
        by[node] = turn;
        by[middle] = arc;
        return true;
      }
    }
    return false;
  };
  /** The arc between a node and the last inside node, where all rows meet; theirs are listed first. */
  const hub = inside - 1;
  const hubArc = (node: number, way: 0 | 1): number => {
    let arc = first[node] as number;
    for (let looked = 0; arc !== -1 && looked < 4; looked += 1, arc = next[arc] as number)
      if (ends[arc ^ 1] === hub && (left[arc ^ way] as number) > 0) return arc ^ way;
    return -1;
  };
  const throughHub = (from: number, to: number): boolean => {
    if (from === hub || to === hub) return false;
    for (let arc = first[from] as number; arc !== -1; arc = next[arc] as number) {
      const out = ends[arc ^ 1] as number;
      if ((left[arc] as number) <= 0 || out >= hub || hubArc(out, 0) === -1) continue;
      by[out] = arc;
      by[hub] = hubArc(out, 0);
      return backFromHub(to, out);
    }
    return false;
  };
  const backFromHub = (to: number, out: number): boolean => {
    for (let arc = first[to] as number; arc !== -1; arc = next[arc] as number) {
      const last = ends[arc ^ 1] as number;
      if ((left[arc ^ 1] as number) <= 0 || last >= hub) continue;
      for (let turn = first[last] as number; turn !== -1; turn = next[turn] as number) {
        const node = ends[turn ^ 1] as number;
        if ((left[turn ^ 1] as number) <= 0 || node >= hub || node === to || node === out) continue;
        if (hubArc(node, 1) === -1) continue;
        by[node] = hubArc(node, 1);
        by[last] = turn ^ 1;
        by[to] = arc ^ 1;
        return true;
      }
    }
    return false;
  };
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
    while (sent < want && (near(from, to) || throughHub(from, to) || reaches(from, to)))
      sent += push(from, to, want - sent);
    return sent;
  };
}
