import type { Join, Row } from './cell.ts';
import { branch, leaf, type Node } from './coarsen.ts';
import type { Gathered } from './gather.ts';

export const COUNTRY = '0';

type PlaceOptions = {
  readonly size: (row: Row) => number;
  readonly join: Join;
  /** Whether a known place or group may be named. */
  readonly mayName: (code: string) => boolean;
};

/**
 * Brasil → região → UF → município from rows keyed 'região|UF' or 'região|UF|município'. What has no
 * known region, UF or municipality is part of the rest of its level, never named.
 */
export function placeTree(rows: Gathered, { size, mayName, join }: PlaceOptions): Node {
  const may = (code: string) => code !== '' && code !== '9' && mayName(code);
  const entries = [...rows].map(([key, row]) => ({ parts: key.split('|'), row }));
  const below = (found: typeof entries, depth: number): readonly Node[] =>
    [...Map.groupBy(found, ({ parts }) => parts[depth] ?? '')].map(([code, group]) => {
      const isLeaf = group.every(({ parts }) => parts.length === depth + 1);
      const [only] = group;
      return isLeaf && only && group.length === 1
        ? leaf(code, only.row, { size: size(only.row), mayShow: may(code) })
        : branch(code, below(group, depth + 1), { join, mayShow: may(code) });
    });
  return branch(COUNTRY, below(entries, 0), { join });
}

/** One level of groups under the country, for sections, brackets, months. */
export function flatTree(rows: Gathered, { size, mayName, join }: PlaceOptions): Node {
  const children = [...rows].map(([code, row]) =>
    leaf(code, row, { size: size(row), mayShow: code !== '' && mayName(code) }),
  );
  return branch(COUNTRY, children, { join });
}
