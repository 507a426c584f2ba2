import { variableOf, type TableSchema } from '../tables/schema.ts';
import type { Coordinates } from './coordinates.ts';

/** The variables on the axes of a table with the code one cell has of each; null adds over it. */
export type AxisCodes = readonly (readonly [variable: string, code: string | null])[];

const MEASURE: Readonly<Record<string, string>> = { 1: 'admissoes', 2: 'desligamentos' };

const onAxis = (schema: TableSchema, view: Coordinates, id: string, code: string): Coordinates => {
  const { role } = variableOf(schema, id);
  if (role === 'movement') return { ...view, measure: MEASURE[code] ?? view.measure };
  if (role !== 'year' && role !== 'month')
    return { ...view, filters: { ...view.filters, [id]: [code] } };
  const periods = schema.periods.filter(
    (each) => each.startsWith(code) && each >= view.from && each <= view.to,
  );
  return { ...view, from: periods[0] ?? view.from, to: periods.at(-1) ?? view.to };
};

/** The coordinates of a cell: those of its table, narrowed by the codes of its line and column. */
export const cellCoordinates = (
  schema: TableSchema,
  view: Coordinates,
  codes: AxisCodes,
): Coordinates =>
  codes.reduce<Coordinates>(
    (narrowed, [id, code]) => (code === null ? narrowed : onAxis(schema, narrowed, id, code)),
    {
      filters: view.filters,
      measure: view.measure,
      from: view.from,
      to: view.to,
      naturalised: view.naturalised,
    },
  );
