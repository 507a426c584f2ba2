import type { FlatLines } from './flat-lines.ts';
import type { KnownSums } from './known-sums.ts';
import {
  closingLines,
  sortColumn,
  type CellOf,
  type Column,
  type Context,
  type Line,
} from './lines.ts';
import { isChange, isShare } from './query.ts';
import { ascending } from './sort-groups.ts';

/** Room that no table keeps: one is put in order at a time. */
const room = {
  positions: new Int32Array(0),
  unknown: new Int32Array(0),
  values: new Float64Array(0),
};

const roomFor = (codes: number): typeof room => {
  if (room.positions.length < codes)
    Object.assign(room, {
      positions: new Int32Array(codes),
      unknown: new Int32Array(codes),
      values: new Float64Array(codes),
    });
  return room;
};

/** Positions on the axis of the codes that have a figure, in its order, those of the tail or the others. */
const standing = ({ grid }: Context, isTail: boolean): Int32Array => {
  const { axis, child } = grid.rows.levels[0]!;
  const { seen: plus } = grid.layers.plus;
  const { seen: minus } = grid.layers.minus;
  const { tail } = axis;
  const width = grid.columns.size;
  const { positions } = roomFor(child.length);
  let count = 0;
  for (let position = 0; position < child.length; position++) {
    const node = child[position]!;
    if (node < 0 || tail[position] !== isTail) continue;
    if (plus[node * width] === 1 || minus[node * width] === 1) positions[count++] = position;
  }
  return positions.subarray(0, count);
};

type Sorting = {
  readonly valueOf: ((position: number) => number | null) | null;
  /** Whether those that go by name go from the last to the first. */
  readonly reversed: boolean;
  readonly descending: boolean;
};

/** Puts positions in order: by their figures, those without one last; by name where there is none to ask. */
const sort = (positions: Int32Array, { valueOf, reversed, descending }: Sorting): Int32Array => {
  if (!valueOf) return reversed ? positions.toReversed() : positions;
  const { values, unknown } = room;
  let [known, others] = [0, 0];
  for (const position of positions) {
    const value = valueOf(position);
    if (value === null) unknown[others++] = position;
    else {
      positions[known] = position;
      values[known++] = descending ? -value : value;
    }
  }
  const order = ascending(values.subarray(0, known));
  for (let at = 0; at < known; at++) order[at] = positions[order[at]!]!;
  positions.set(order);
  for (let at = 0; at < others; at++) positions[known + at] = unknown[at]!;
  return positions;
};

/** Whether every line of a table is a code of one variable that has figures of its own. */
const isFlat = ({ grid, query }: Context): boolean =>
  grid.rows.levels.length === 1 &&
  grid.rows.levels[0]?.axis.variable.role !== 'movement' &&
  !query.empty &&
  !isChange(query) &&
  !isShare(query);

/** The lines of a table of plain sums over one variable; null where they are more than that. */
export const flatLines = (
  context: Context,
  columns: readonly Column[],
  cell: CellOf,
  known: KnownSums | null,
): FlatLines | null => {
  if (!known || !isFlat(context)) return null;
  const { grid, query } = context;
  const { axis, child } = grid.rows.levels[0]!;
  const { sum, seen } = grid.layers.plus;
  const column = sortColumn(columns, query);
  const plain = column !== undefined && known.inColumn(column);
  const width = grid.columns.size;
  const valueOf =
    column &&
    ((position: number): number | null => {
      const node = child[position]!;
      const place = node * width + column.at;
      if (plain && seen[place] === 1) return sum[place]!;
      const line: Line = {
        codes: [axis.codes[position]!],
        level: 0,
        role: 'value',
        at: node,
        part: null,
      };
      return cell(line, column).value;
    });
  const { by, descending } = query.sort;
  const sorting = { valueOf: valueOf ?? null, descending, reversed: false };
  const codes: string[] = [];
  const nodes: number[] = [];
  const list = (positions: Int32Array): number => {
    for (const position of positions) {
      nodes.push(child[position]!);
      codes.push(axis.codes[position]!);
    }
    return codes.length;
  };
  const reversed = by === 'label' && descending;
  const body = list(sort(standing(context, false), { ...sorting, reversed }));
  list(sort(standing(context, true), sorting));
  const closing = closingLines(context, codes.length);
  return { codes, nodes: Int32Array.from(nodes), body, closing };
};
