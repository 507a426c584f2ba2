import { variableByRole, type Role, type TableSchema } from '../tables/schema.ts';

/** What one cell counts: codes by variable, a measure and a stretch of periods, whatever its table. */
export type Coordinates = {
  /** Codes kept, by variable; a variable without an entry counts all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly naturalised: boolean;
};

/** Codes that coordinates give the variable of a role; none when they count all of it. */
export const codesOn = (
  schema: TableSchema,
  { filters }: Coordinates,
  role: Role,
): readonly string[] => filters[variableByRole(schema, role)?.id ?? ''] ?? [];

/** The same coordinates with some filters replaced; an empty list removes one. */
export const refiltered = (
  coordinates: Coordinates,
  changes: Coordinates['filters'],
): Coordinates => ({
  ...coordinates,
  filters: Object.fromEntries(
    Object.entries({ ...coordinates.filters, ...changes }).filter(([, codes]) => codes.length > 0),
  ),
});

/** The finest place or country of the coordinates stands on the lines of their table. */
const LINE: readonly Role[] = ['municipio', 'uf', 'region', 'country', 'continent', 'year'];

const lineOf = (schema: TableSchema, coordinates: Coordinates): string => {
  const role = LINE.find(
    (each) => each === 'year' || codesOn(schema, coordinates, each).length > 0,
  );
  return variableByRole(schema, role ?? 'year')?.id ?? schema.defaultView.row;
};

/**
 * The address, in the words of `tables/url-state.ts`, of the table whose total is the figure at
 * these coordinates.
 */
export const searchOf = (schema: TableSchema, coordinates: Coordinates): string => {
  const { filters, measure, from, to, naturalised } = coordinates;
  const unset = Object.keys(schema.defaultView.filters).filter((id) => !filters[id]);
  const params = new URLSearchParams([
    ['linha', lineOf(schema, coordinates)],
    ['coluna', '-'],
    ['conteudo', measure],
    ['periodo', `${from}..${to}`],
    ...(schema.kind === 'stock' && from !== to ? [['media', 'sim']] : []),
    ['naturalizados', naturalised ? 'sim' : 'nao'],
    ...unset.map((id) => [`f.${id}`, '']),
    ...Object.entries(filters).map(([id, codes]) => [`f.${id}`, codes.join(',')]),
  ]);
  return params.toString().replaceAll('%2C', ',');
};
