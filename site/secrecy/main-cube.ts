import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { TableSchema } from '../tables/schema.ts';
import { isUnsummed } from '../tables/unsummed.ts';
import { refiltered, type Coordinates } from './coordinates.ts';

/** The main cube of a derived one, and how to ask it: what a group shows there, this cube may not. */
export type MainCube = {
  readonly schema: TableSchema;
  readonly ask: (search: string) => Promise<Cell>;
  /** Address of its page, without query. */
  readonly page: string;
};

/** The same group in the main cube: without the attributes it does not have, a year as its months. */
export const inMainCube = (main: TableSchema, coordinates: Coordinates): Coordinates => {
  const { filters, measure, from, to } = coordinates;
  const foreign = Object.keys(filters).filter(
    (id) => !main.variables.some((each) => each.id === id),
  );
  const periods = main.periods.filter(
    (each) => each.slice(0, from.length) >= from && each.slice(0, to.length) <= to,
  );
  return {
    ...refiltered(coordinates, Object.fromEntries(foreign.map((id) => [id, []]))),
    measure: main.measures.some(({ id }) => id === measure)
      ? measure
      : (main.measures[0]?.id ?? measure),
    from: periods[0] ?? from,
    to: periods.at(-1) ?? to,
  };
};

/** The same cell by a measure that is added up: how many people a mean is of. */
export const countedCoordinates = (schema: TableSchema, coordinates: Coordinates): Coordinates =>
  isUnsummed(schema, coordinates)
    ? {
        ...coordinates,
        measure: schema.measures.find(({ summed }) => summed !== false)?.id ?? coordinates.measure,
      }
    : coordinates;
