import { joinRows, type Join, type Row } from './cell.ts';

/** A place or group with its distribution, and what it divides into. */
export type Node = {
  readonly code: string;
  readonly row: Row;
  /** For the order in which nodes are given up: the smaller first. */
  readonly size: number;
  readonly children: readonly Node[];
  /** False: may only be part of a rest (unknown places, groups another table hides). */
  readonly mayShow: boolean;
};

/** What is shown of a node's children: some by name, the others together. */
export type Shown = {
  readonly parent: string;
  readonly level: number;
  readonly nodes: readonly Node[];
  readonly rest: { readonly members: readonly Node[]; readonly row: Row } | null;
};

export type Judge = (row: Row, at: { readonly level: number; readonly isRest: boolean }) => boolean;

/**
 * Top down: a node's children are shown by name where they are safe; the others are added up, and
 * the smallest safe ones join them until what is left is safe and has two members at least. Where
 * that leaves nothing to name, the node is not divided. Children of what is not named are not
 * looked at: every level divides groups the level above shows, so that two levels can only be
 * subtracted into groups that are shown too.
 */
export function coarsen(root: Node, judge: Judge, join: Join): readonly Shown[] {
  const shown: Shown[] = [];
  const divide = (node: Node, level: number) => {
    const split = splitChildren(node, level, { judge, join });
    if (!split) return;
    shown.push(split);
    for (const child of split.nodes) divide(child, level + 1);
  };
  divide(root, 1);
  return shown;
}

function splitChildren(
  parent: Node,
  level: number,
  { judge, join }: { readonly judge: Judge; readonly join: Join },
): Shown | null {
  const present = parent.children.filter(({ row }) => row.size > 0);
  const isNamed = ({ mayShow, row }: Node) => mayShow && judge(row, { level, isRest: false });
  const named = present.filter(isNamed).toSorted(byGivingUp);
  const hidden = present.filter((node) => !named.includes(node));
  for (;;) {
    if (named.length === 0) return null;
    if (hidden.length === 0)
      return { parent: parent.code, level, nodes: byCode(named), rest: null };
    const row = joinRows(
      hidden.map((node) => node.row),
      join,
    );
    if (hidden.length > 1 && judge(row, { level, isRest: true }))
      return { parent: parent.code, level, nodes: byCode(named), rest: { members: hidden, row } };
    hidden.push(...named.splice(0, 1));
  }
}

const byGivingUp = (a: Node, b: Node) => a.size - b.size || (a.code < b.code ? -1 : 1);
const byCode = (nodes: readonly Node[]) => nodes.toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** A group without parts. */
export function leaf(code: string, row: Row, options: { size: number; mayShow?: boolean }): Node {
  return { code, row, size: options.size, children: [], mayShow: options.mayShow ?? true };
}

/** The group of its parts. */
export function branch(
  code: string,
  children: readonly Node[],
  options: { readonly join: Join; readonly mayShow?: boolean },
): Node {
  return {
    code,
    row: joinRows(
      children.map((child) => child.row),
      options.join,
    ),
    size: children.reduce((total, child) => total + child.size, 0),
    children,
    mayShow: options.mayShow ?? true,
  };
}
