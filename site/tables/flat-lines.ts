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

/**
 * The lines of one variable in reading order, as codes and nodes: nothing is made of a line before
 * somebody looks at it. Travels between threads as it is.
 */
export type FlatLines = {
  readonly codes: readonly string[];
  /** Node of the axis of each line. */
  readonly nodes: Int32Array;
  /** Lines before the withheld and unspecified codes, which come last. */
  readonly body: number;
  readonly closing: readonly Line[];
};

/** One of the lines of codes. */
export const lineAt = ({ codes, nodes, body }: FlatLines, at: number): Line => ({
  codes: [codes[at]!],
  level: 0,
  role: at < body ? 'value' : 'tail',
  at: nodes[at]!,
  part: null,
});

/** The lines themselves. */
export const linesOf = (flat: FlatLines): readonly Line[] => [
  ...flat.codes.map((_, at) => lineAt(flat, at)),
  ...flat.closing,
];

export const countLines = ({ codes, closing }: FlatLines): number => codes.length + closing.length;

/** Positions on the axis of the codes that have a figure, in its order: those of a tail apart. */
const standing = ({ grid }: Context): readonly [body: Int32Array, tail: Int32Array] => {
  const { axis, child } = grid.rows.levels[0]!;
  const { seen: plus } = grid.layers.plus;
  const { seen: minus } = grid.layers.minus;
  const width = grid.columns.size;
  const count = axis.codes.length;
  const [body, tail] = [new Int32Array(count), new Int32Array(count)];
  let [inBody, inTail] = [0, 0];
  for (let position = 0; position < count; position++) {
    const node = child[position]!;
    if (node < 0 || (plus[node * width] !== 1 && minus[node * width] !== 1)) continue;
    if (axis.tail[position]) tail[inTail++] = position;
    else body[inBody++] = position;
  }
  return [body.subarray(0, inBody), tail.subarray(0, inTail)];
};

type Sorting = {
  readonly valueOf: ((position: number) => number | null) | null;
  readonly descending: boolean;
};

/** Positions by their figures, those without one last; by name, the order they have, when there is none to ask. */
const sorted = (positions: Int32Array, { valueOf, descending }: Sorting): Int32Array => {
  if (!valueOf) return positions;
  const count = positions.length;
  const [known, values] = [new Int32Array(count), new Float64Array(count)];
  const unknown: number[] = [];
  let found = 0;
  for (const position of positions) {
    const value = valueOf(position);
    if (value === null) unknown.push(position);
    else {
      known[found] = position;
      values[found++] = descending ? -value : value;
    }
  }
  const order = ascending(values.subarray(0, found));
  const result = new Int32Array(count);
  for (let at = 0; at < found; at++) result[at] = known[order[at]!]!;
  result.set(unknown, found);
  return result;
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
  const sorting = { valueOf: valueOf ?? null, descending: query.sort.descending };
  const [body, tail] = standing(context);
  const ordered = sorted(body, sorting);
  if (!valueOf && query.sort.by === 'label' && query.sort.descending) ordered.reverse();
  const codes: string[] = [];
  const nodes = new Int32Array(body.length + tail.length);
  for (const part of [ordered, sorted(tail, sorting)])
    for (const position of part) {
      nodes[codes.length] = child[position]!;
      codes.push(axis.codes[position]!);
    }
  return { codes, nodes, body: body.length, closing: closingLines(context, codes.length) };
};
