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

type Split = {
  readonly index: CubeColumn['index'];
  readonly code: number;
  /** How many types the column has. */
  readonly codes: number;
};

/** Type of movement of each row: 1 separation, 0 everything else; null when the cube has no movements. */
export const separations = (
  data: CubeData,
  schema: TableSchema,
  separation: string,
): Split | null => {
  const id = variableByRole(schema, 'movement')?.id;
  const column = id === undefined ? undefined : data.columns.get(id);
  if (!column) return null;
  const { index, codes } = column;
  return { index, code: codes.indexOf(separation), codes: codes.length };
};

/** What a row must carry to count: a figure, and the type of movement when only one is asked for. */
export type Counted = {
  readonly values: Int32Array;
  /** 1 for separations alone, 0 for everything else alone, null for all. */
  readonly only: 0 | 1 | null;
  readonly split: ReturnType<typeof separations>;
};
