import type { Axis } from './axis.ts';
import { TooManyCells } from './too-many-cells.ts';

/** One variable of an axis: `child[parent · span + position]` is the node there, −1 without rows. */
export type Level = {
  readonly axis: Axis;
  readonly span: number;
  /** First node of the level above. */
  readonly first: number;
  readonly child: Int32Array;
};

/**
 * The combinations of codes of an axis that have rows, as a tree: node 0 is the total, the nodes of
 * each level follow, so that a parent always comes before its children.
 */
export type Tree = {
  readonly levels: readonly Level[];
  readonly size: number;
  /** Parent of every node; −1 for the total. */
  readonly parents: Int32Array;
  /** Innermost node of each row; −1 for rows that are not on the table. */
  readonly leafOf: Int32Array;
};

/** A table of children larger than this is refused before memory is asked for it. */
const CHILD_LIMIT = 24_000_000;

const growLevel = (
  leaf: Int32Array,
  index: Uint16Array,
  axis: Axis,
  first: number,
  count: number,
) => {
  const span = axis.codes.length;
  if (count * span > CHILD_LIMIT) throw new TooManyCells(count * span);
  const child = new Int32Array(count * span).fill(-1);
  const parents: number[] = [];
  const { positions } = axis;
  const base = first + count;
  for (let at = 0; at < leaf.length; at++) {
    const node = leaf[at]!;
    if (node < 0) continue;
    const position = positions[index[at]!]!;
    if (position < 0) {
      leaf[at] = -1;
      continue;
    }
    const key = (node - first) * span + position;
    let found = child[key]!;
    if (found < 0) {
      found = base + parents.push(node) - 1;
      child[key] = found;
    }
    leaf[at] = found;
  }
  return { level: { axis, span, first, child }, parents };
};

/**
 * Numbers the combinations of codes of an axis, level by level, given those of each row. Throws
 * `TooManyCells`.
 */
export const growTree = (
  count: number,
  axes: readonly Axis[],
  indexes: readonly Uint16Array[],
): Tree => {
  const leafOf = new Int32Array(count);
  const levels: Level[] = [];
  const parents: number[] = [-1];
  let [first, nodes] = [0, 1];
  for (const [level, axis] of axes.entries()) {
    const grown = growLevel(leafOf, indexes[level]!, axis, first, nodes);
    levels.push(grown.level);
    [first, nodes] = [first + nodes, grown.parents.length];
    for (const parent of grown.parents) parents.push(parent);
  }
  return { levels, size: parents.length, parents: new Int32Array(parents), leafOf };
};

/** The node under `node` (of the level above) at a position; −1 when the cube has no row there. */
export const childAt = (tree: Tree, level: number, node: number, position: number): number => {
  const { child, span, first } = tree.levels[level]!;
  return node < 0 || position < 0 ? -1 : (child[(node - first) * span + position] ?? -1);
};

/** The node of a path of codes; null closes the path. −1 when the cube has no row there. */
export const nodeOf = (tree: Tree, codes: readonly (string | null)[]): number => {
  let node = 0;
  for (let level = 0; level < tree.levels.length; level++) {
    const code = codes[level] ?? null;
    if (code === null) return node;
    node = childAt(tree, level, node, tree.levels[level]!.axis.place.get(code) ?? -1);
    if (node < 0) return -1;
  }
  return node;
};
