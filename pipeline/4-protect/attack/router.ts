import { listArcs, listCarried, type ArcLists, type CarriedArcs } from './carried-arcs.ts';
import type { Network } from './network.ts';

/** Moves flow over one network again and again without clearing memory between searches. */
export type Router = {
  /** Pushes up to `want` units from one node to another along shortest paths; returns how many went. */
  readonly route: (from: number, to: number, want: number) => number;
  /** Gives an arc another flow; its capacity stays. */
  readonly put: (arc: number, flow: number) => void;
  /** Takes arcs out of the network while `work` runs. */
  readonly without: <T>(arcs: readonly number[], work: () => T) => T;
  readonly into: CarriedArcs;
  readonly entering: ArcLists;
};

type Routed = {
  readonly network: Network;
  /** Nodes below this number may be passed through. */
  readonly inside: number;
  /** Told of every arc (its number without direction) whose flow has changed. */
  readonly changed: (arc: number) => void;
};

/** Nodes one step ahead of which a second step is looked at too. */
const FEW = 64;

/**
 * Augmenting paths, breadth first from the end of the path: a row is entered only by taking back what it gives, so the
 * search meets few arcs there, and all of them only at columns. O(arcs) a path at worst.
 */
export function makeRouter({ network, inside, changed }: Routed): Router {
  const { nodes, ends, left } = network;
  const entering = listArcs(network, 1, inside);
  const leaving = listArcs(network, 0, inside);
  const [outOf, into] = [listCarried(network, 0), listCarried(network, 1)];
  const seen = new Int32Array(nodes);
  const by = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  const ahead = new Int32Array(nodes);
  const via = new Int32Array(nodes);
  const near = new Int32Array(nodes);
  let round = 0;
  let [tail, reached] = [0, 0];
  const mark = (node: number, arc: number) => {
    if (node >= inside || ahead[node] === round || (left[arc] as number) <= 0) return;
    ahead[node] = round;
    via[node] = arc;
    near[reached++] = node;
  };
  const spread = (node: number) => {
    for (let arc = into.first[node] as number; arc !== -1; arc = into.next[arc] as number)
      mark(ends[2 * arc] as number, 2 * arc + 1);
    const end = leaving.start[node + 1] as number;
    for (let at = leaving.start[node] as number; at < end; at += 1) {
      const arc = 2 * (leaving.arcs[at] as number);
      mark(ends[arc + 1] as number, arc);
    }
  };
  /** Marks what lies one step ahead, or two when few nodes lie one step ahead. */
  const lookAhead = (from: number) => {
    reached = 0;
    ahead[from] = round;
    spread(from);
    const first = reached;
    if (first <= FEW) for (let at = 0; at < first; at += 1) spread(near[at] as number);
  };
  /** Whether the search has met what lies ahead of its other end. */
  const enter = (node: number, arc: number): boolean => {
    if (node >= inside || seen[node] === round || (left[arc] as number) <= 0) return false;
    seen[node] = round;
    by[node] = arc;
    queue[tail++] = node;
    return ahead[node] === round;
  };
  const join = (met: number, from: number): true => {
    for (let node = met; node !== from; node = ends[via[node] as number] as number)
      by[ends[via[node] as number] as number] = via[node] as number;
    return true;
  };
  const reaches = (from: number, to: number): boolean => {
    round += 1;
    lookAhead(from);
    if (ahead[to] === round) return join(to, from);
    seen[to] = round;
    queue[0] = to;
    tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head] as number;
      for (let arc = outOf.first[node] as number; arc !== -1; arc = outOf.next[arc] as number)
        if (enter(ends[2 * arc + 1] as number, 2 * arc + 1))
          return join(ends[2 * arc + 1] as number, from);
      const end = entering.start[node + 1] as number;
      for (let at = entering.start[node] as number; at < end; at += 1) {
        const arc = 2 * (entering.arcs[at] as number);
        if (enter(ends[arc] as number, arc)) return join(ends[arc] as number, from);
      }
    }
    return false;
  };
  const update = (arc: number) => {
    outOf.update(arc);
    into.update(arc);
    changed(arc);
  };
  const push = (from: number, to: number, want: number): number => {
    let amount = want;
    for (let node = from; node !== to; node = ends[(by[node] as number) ^ 1] as number)
      amount = Math.min(amount, left[by[node] as number] as number);
    for (let node = from; node !== to; node = ends[(by[node] as number) ^ 1] as number) {
      const arc = by[node] as number;
      left[arc] = (left[arc] as number) - amount;
      left[arc ^ 1] = (left[arc ^ 1] as number) + amount;
      update(arc >> 1);
    }
    return amount;
  };
  const put = (arc: number, flow: number) => {
    left[2 * arc] = (left[2 * arc] as number) + (left[2 * arc + 1] as number) - flow;
    left[2 * arc + 1] = flow;
    update(arc);
  };
  return {
    put,
    into,
    entering,
    route: (from, to, want) => {
      let sent = 0;
      while (sent < want && reaches(from, to)) sent += push(from, to, want - sent);
      return sent;
    },
    without: (arcs, work) => {
      const kept = arcs.map((arc) => [left[2 * arc] as number, left[2 * arc + 1] as number]);
      for (const arc of arcs) left[2 * arc] = left[2 * arc + 1] = 0;
      const result = work();
      arcs.forEach(
        (arc, at) => ([left[2 * arc], left[2 * arc + 1]] = kept[at] as [number, number]),
      );
      return result;
    },
  };
}
