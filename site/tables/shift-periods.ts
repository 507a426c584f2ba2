import { columnOf, type CubeColumn, type CubeData } from './cube.ts';
import { PERIOD } from './model.ts';
import { variableByRole, type TableSchema } from './schema.ts';

/** A period some months (or, for years, years) later: `'2019-12', 1` → `'2020-01'`; `'2019', 1` → `'2020'`. */
export const laterPeriod = (period: string, steps: number): string => {
  const [year = '', month] = period.split('-');
  if (month === undefined) return String(Number(year) + steps);
  const count = Number(year) * 12 + Number(month) - 1 + steps;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

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
