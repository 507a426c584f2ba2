import { axisColumn, passes } from './axis.ts';
import { columnOf, type CubeColumn, type CubeData } from './cube.ts';
import { PERIOD } from './model.ts';
import { countsNaturalised, type Query } from './query.ts';
import { isFilterable, variableByRole, type TableSchema, type TableVariable } from './schema.ts';

/** Marks, for each code of a column, whether its rows are kept. */
export type Mask = { readonly column: CubeColumn; readonly kept: Uint8Array };

const mask = (column: CubeColumn, keep: (code: string) => boolean): Mask => ({
  column,
  kept: Uint8Array.from(column.codes, (code) => Number(keep(code))),
});

const periodMask = (data: CubeData, query: Query): Mask =>
  mask(columnOf(data, PERIOD), (code) => code >= query.from && code <= query.to);

const isFiltered = (schema: TableSchema, query: Query, variable: TableVariable): boolean =>
  !!query.filters[variable.id]?.length ||
  (variable.role === 'country' && !countsNaturalised(schema, query));

/** One mask per filtered column. */
export const masksOf = (data: CubeData, schema: TableSchema, query: Query): readonly Mask[] => [
  periodMask(data, query),
  ...schema.variables
    .filter((variable) => isFilterable(variable) && isFiltered(schema, query, variable))
    .map((variable) =>
      mask(axisColumn(data, variable), (code) => passes(schema, query, variable, code)),
    ),
];

/** Type of movement of each row: 1 separation, 0 everything else; null when the cube has no movements. */
export const separations = (
  data: CubeData,
  schema: TableSchema,
  separation: string,
): { readonly index: CubeColumn['index']; readonly code: number } | null => {
  const id = variableByRole(schema, 'movement')?.id;
  const column = id === undefined ? undefined : data.columns.get(id);
  return column ? { index: column.index, code: column.codes.indexOf(separation) } : null;
};

/** What a row must carry to count: a figure, and the type of movement when only one is asked for. */
export type Counted = {
  readonly values: Int32Array;
  /** 1 for separations alone, 0 for everything else alone, null for all. */
  readonly only: 0 | 1 | null;
  readonly split: ReturnType<typeof separations>;
};

/** Rows that pass every mask and count, in order. */
export const keptRows = (
  rows: number,
  masks: readonly Mask[],
  { values, only, split }: Counted,
): Int32Array => {
  const useful = masks.filter(({ kept }) => kept.includes(0));
  const found = new Int32Array(rows);
  let count = 0;
  next: for (let row = 0; row < rows; row++) {
    if (values[row] === 0) continue;
    if (only !== null && split !== null && Number(split.index[row] === split.code) !== only)
      continue;
    for (const { column, kept } of useful) if (kept[column.index[row]!] === 0) continue next;
    found[count++] = row;
  }
  return found.subarray(0, count);
};
