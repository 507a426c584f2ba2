import { columnOf, type CubeColumn, type CubeData } from './cube.ts';
import { PERIOD } from './model.ts';
import { variableByRole, type TableSchema } from './schema.ts';
import { laterPeriod } from './steps-back.ts';

/**
 * The same cube told as if everything had happened some periods later: a table of it over the same
 * periods holds, in each cell, the figure from before. Nothing is copied but the names of periods.
 */
export const shiftPeriods = (data: CubeData, schema: TableSchema, steps: number): CubeData => {
  const periods = columnOf(data, PERIOD);
  const codes = periods.codes.map((code) => laterPeriod(code, steps));
  const year = variableByRole(schema, 'year')?.id ?? 'ano';
  const shifted: readonly CubeColumn[] = [
    { ...periods, codes },
    { id: year, codes: codes.map((code) => code.slice(0, 4)), index: periods.index },
  ];
  return {
    ...data,
    columns: new Map([...data.columns, ...shifted.map((each) => [each.id, each] as const)]),
  };
};
