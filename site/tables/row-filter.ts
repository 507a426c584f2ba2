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

/** 1 for each row that passes every mask. */
export const keptRows = (rows: number, masks: readonly Mask[]): Uint8Array => {
  const kept = new Uint8Array(rows).fill(1);
  for (const { column, kept: codes } of masks) {
    if (codes.every((each) => each === 1)) continue;
    const { index } = column;
    for (let row = 0; row < rows; row++) kept[row] = kept[row]! & codes[index[row]!]!;
  }
  return kept;
};

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
