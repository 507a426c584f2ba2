import type { AxisIds } from './codes.ts';
import type { PivotInput } from './figures.ts';
import type { Grid } from './grid.ts';
import type { Column, Line } from './lines.ts';
import { periodsOf, type Query } from './query.ts';
import { hasBalance, variableByRole, type TableSchema } from './schema.ts';
import { isUnsummed, unfixed } from './unsummed.ts';

/** The cells of a table that are plain sums. */
export type KnownSums = {
  /** Where the sums are: `sum[line node · width + column node]`, where `seen` is 1. */
  readonly layer: Grid['layers']['plus'];
  readonly width: number;
  /** The sum where a line meets a column; null where the cell is more than a sum, or is not there. */
  readonly of: (line: Line) => ((column: Column) => number | null) | null;
  /** Whether a cell of this column, in a line with a code of every variable, is a sum. */
  readonly inColumn: (column: Column) => boolean;
};

/** Variables of which a cell must have a code for its figure to be the sum and nothing else. */
const needed = (schema: TableSchema, query: Query): readonly string[] => {
  const year = variableByRole(schema, 'year')?.id;
  const overYears =
    schema.kind === 'stock' && year !== undefined && periodsOf(schema, query).length > 1;
  return [...unfixed(schema, query), ...(overYears ? [year] : [])];
};

const hasAll = ({ at, codes }: Line, places: readonly number[]): boolean =>
  at >= 0 && places.every((place) => codes[place] !== null);

/** The cells of a table that are plain sums, read without asking what each means; null when none is. */
export const knownSums = (
  { schema, query }: PivotInput,
  ids: AxisIds,
  grid: Grid,
): KnownSums | null => {
  if ((hasBalance(schema) && query.measure === 'saldo') || isUnsummed(schema, query)) return null;
  const told = needed(schema, query);
  if (told.some((id) => !ids.rows.includes(id) && !ids.columns.includes(id))) return null;
  const placesOn = (axis: readonly string[]): readonly number[] =>
    told.map((id) => axis.indexOf(id)).filter((place) => place >= 0);
  const [down, across] = [placesOn(ids.rows), placesOn(ids.columns)];
  const layer = grid.layers.plus;
  const { sum, seen } = layer;
  const width = grid.columns.size;
  const inColumn = (column: Column): boolean => hasAll(column, across);
  const of: KnownSums['of'] = (line) => {
    if (line.role === 'shown' || !hasAll(line, down)) return null;
    const from = line.at * width;
    return (column) => {
      if (!inColumn(column)) return null;
      const place = from + column.at;
      return seen[place] === 1 ? sum[place]! : null;
    };
  };
  return { layer, width, of, inColumn };
};
