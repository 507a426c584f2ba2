import type { CodeBook } from '../tables/code-book.ts';
import { variableByRole, type Role, type TableSchema } from '../tables/schema.ts';
import { codesOn, refiltered, type Coordinates } from './coordinates.ts';

type Filters = Coordinates['filters'];

/** What a view gives up to be publishable. */
export type Given = 'place' | 'country' | 'attribute';

export type Climb = {
  readonly coordinates: Coordinates;
  readonly given: ReadonlySet<Given>;
  /** Levels climbed in all. */
  readonly steps: number;
};

/** Regiões of UFs, of residuals of a região and of municípios: their first digit; Brasil has none. */
const regioesOf = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.flatMap((code) => /\d/.exec(code)?.[0] ?? [])),
];

const PLACES: readonly Role[] = ['municipio', 'uf', 'region'];

const emptied = (schema: TableSchema, roles: readonly Role[]): Filters =>
  Object.fromEntries(roles.map((role) => [variableByRole(schema, role)?.id ?? '', []]));

/** Filters of município, UF and região, from the cell's own up to none, which is Brasil. */
const placeLevels = (schema: TableSchema, coordinates: Coordinates): readonly Filters[] => {
  const [town, state, region] = PLACES.map((role) => codesOn(schema, coordinates, role));
  const [uf, regiao] = [variableByRole(schema, 'uf')?.id, variableByRole(schema, 'region')?.id];
  const empty = emptied(schema, PLACES);
  const ufs = town?.length ? [...new Set(town.map((code) => code.slice(0, 2)))] : (state ?? []);
  const regioes = regioesOf(ufs);
  const levels: Filters[] = [{}];
  if (town?.length && uf) levels.push({ ...empty, [uf]: ufs });
  if (regioes.length > 0 && regiao) levels.push({ ...empty, [regiao]: regioes });
  if (ufs.length > 0 || region?.length) levels.push(empty);
  return levels;
};

const parents = (book: CodeBook, variable: string, codes: readonly string[]): readonly string[] => [
  ...new Set(codes.map((code) => book.get(variable)?.get(code)?.parent ?? 'NE')),
];

const countryLevels = (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
): readonly Filters[] => {
  const country = variableByRole(schema, 'country')?.id;
  const continent = variableByRole(schema, 'continent')?.id;
  const codes = codesOn(schema, coordinates, 'country');
  const empty = emptied(schema, ['country', 'continent']);
  const whole = codes.length > 0 || codesOn(schema, coordinates, 'continent').length > 0;
  const broader =
    country && continent && codes.length
      ? [{ ...empty, [continent]: parents(book, country, codes) }]
      : [];
  return [{}, ...broader, ...(whole ? [empty] : [])];
};

const NAMED: ReadonlySet<Role> = new Set([...PLACES, 'country', 'continent']);

/** A fine category as the broad one that contains it; null when none of the filters is fine. */
const broadened = (
  schema: TableSchema,
  book: CodeBook,
  filters: Filters,
  ids: readonly string[],
): Filters | null => {
  const fine = schema.variables.filter(({ id, parent }) => ids.includes(id) && parent);
  if (fine.length === 0) return null;
  return Object.fromEntries(
    fine.flatMap(({ id, parent }) => [
      [id, []] as const,
      [parent ?? '', parents(book, id, filters[id] ?? [])] as const,
    ]),
  );
};

/** A fine category becomes broad; then sex and other attributes are given up together. */
const attributeLevels = (
  schema: TableSchema,
  book: CodeBook,
  { filters }: Coordinates,
): readonly Filters[] => {
  const ids = schema.variables
    .filter(({ id, role }) => !NAMED.has(role) && filters[id]?.length)
    .map(({ id }) => id);
  if (ids.length === 0) return [{}];
  const broad = broadened(schema, book, filters, ids);
  return [{}, ...(broad ? [broad] : []), Object.fromEntries(ids.map((id) => [id, []]))];
};

/**
 * Every coarser view of a cell, nearest first: fewest levels climbed, then the place before the
 * country before other attributes, because a record goes up through places.
 */
export const climbs = (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
): readonly Climb[] => {
  const places = placeLevels(schema, coordinates);
  const countries = countryLevels(schema, book, coordinates);
  const attributes = attributeLevels(schema, book, coordinates);
  const all = attributes.flatMap((attribute, a) =>
    countries.flatMap((country, c) =>
      places.map((place, p) => ({
        coordinates: refiltered(coordinates, { ...place, ...country, ...attribute }),
        given: new Set<Given>([
          ...(p > 0 ? (['place'] as const) : []),
          ...(c > 0 ? (['country'] as const) : []),
          ...(a > 0 ? (['attribute'] as const) : []),
        ]),
        steps: p + c + a,
      })),
    ),
  );
  return all.filter(({ steps }) => steps > 0).toSorted((a, b) => a.steps - b.steps);
};
