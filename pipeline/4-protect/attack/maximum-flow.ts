import { UNLIMITED, type Network } from './network.ts';

/**
 * Maximum flow from `source` to `sink` by Dinic's method: level graph by breadth, blocking flow by
 * depth. Changes `left` in place and returns the flow. O(nodes² · arcs), far less on our graphs,
 * which are three levels deep.
 */
export function maximumFlow(network: Network, source: number, sink: number): number {
  const level = new Int32Array(network.nodes);
  const at = new Int32Array(network.nodes);
  let flow = 0;
  while (label(network, level, { source, sink })) {
    at.set(network.first);
    for (let sent = advance(network, level, at, { source, sink }); sent > 0;)
      [flow, sent] = [flow + sent, advance(network, level, at, { source, sink })];
  }
  return flow;
}

type Ends = { readonly source: number; readonly sink: number };

/** Distance of every node from the source over arcs with something left; false: sink not reached. */
function label({ ends, left, first, next }: Network, level: Int32Array, { source, sink }: Ends) {
  level.fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (let arc = first[node] as number; arc !== -1; arc = next[arc] as number) {
      const to = ends[arc ^ 1] as number;
      if (level[to] !== -1 || (left[arc] as number) <= 0) continue;
      level[to] = (level[node] as number) + 1;
      queue.push(to);
    }
  }
  return level[sink] !== -1;
}

/** One path of the level graph from where the last ones stopped; returns what it carried. */
function advance(network: Network, level: Int32Array, at: Int32Array, { source, sink }: Ends) {
  const { ends, left, next } = network;
  const path: number[] = [];
  let node = source;
  while (node !== sink) {
    const arc = at[node] as number;
    if (arc === -1) {
      const back = path.pop();
      if (back === undefined) return 0;
      node = ends[back] as number;
      at[node] = next[at[node] as number] as number;
      continue;
    }
    const to = ends[arc ^ 1] as number;
    if ((left[arc] as number) > 0 && level[to] === (level[node] as number) + 1) {
      path.push(arc);
      node = to;
    } else at[node] = next[arc] as number;
  }
  const amount = path.reduce((least, arc) => Math.min(least, left[arc] as number), UNLIMITED);
  for (const arc of path) {
    left[arc] = (left[arc] as number) - amount;
    left[arc ^ 1] = (left[arc ^ 1] as number) + amount;
  }
  return amount;
}
