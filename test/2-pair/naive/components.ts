/** The connected component of every node of `edges`, as the set of its nodes. */
export function componentsOf<T>(
  edges: readonly (readonly [T, T])[],
): ReadonlyMap<T, ReadonlySet<T>> {
  const components = new Map<T, Set<T>>();
  for (const [one, other] of edges) {
    const joined = new Set([
      ...(components.get(one) ?? [one]),
      ...(components.get(other) ?? [other]),
    ]);
    for (const node of joined) components.set(node, joined);
  }
  return components;
}
