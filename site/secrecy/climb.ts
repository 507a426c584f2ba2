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

/** Região of a UF, of a residual of a região or of a município: its first digit. */
const regiaoOf = (code: string): string => /\d/.exec(code)?.[0] ?? '';

/** Every code of a região: its UFs and the records that are only known to be in it. */
export const codesOfRegiao = (book: CodeBook, uf: string, regiao: string): readonly string[] => {
  const known = [...(book.get(uf)?.keys() ?? [])].filter((code) => /^\d\d$/.test(code));
  return [...known.filter((code) => code.startsWith(regiao)), `R${regiao}`];
};

/** Filters of município and UF, from the cell's own up to none, which is Brasil. */
const placeLevels = (
  schema: TableSchema,
  book: CodeBook,
  coordinates: Coordinates,
): readonly Filters[] => {
  const municipio = variableByRole(schema, 'municipio')?.id;
  const uf = variableByRole(schema, 'uf')?.id;
  if (uf === undefined) return [{}];
  const empty: Filters = { [uf]: [], ...(municipio ? { [municipio]: [] } : {}) };
  const [town, state] = [
    codesOn(schema, coordinates, 'municipio'),
    codesOn(schema, coordinates, 'uf'),
  ];
  const ufs = town.length ? [...new Set(town.map((code) => code.slice(0, 2)))] : state;
  const regioes = new Set(ufs.map(regiaoOf));
  const [regiao] = regioes;
  const levels: Filters[] = [{}];
  if (town.length) levels.push({ ...empty, [uf]: ufs });
  if (ufs.length && regioes.size === 1 && regiao)
    levels.push({ ...empty, [uf]: codesOfRegiao(book, uf, regiao) });
  if (ufs.length) levels.push(empty);
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
  const empty: Filters = {
    ...(country ? { [country]: [] } : {}),
    ...(continent ? { [continent]: [] } : {}),
  };
  const whole = codes.length > 0 || codesOn(schema, coordinates, 'continent').length > 0;
  const broader =
    country && continent && codes.length
      ? [{ ...empty, [continent]: parents(book, country, codes) }]
      : [];
  return [{}, ...broader, ...(whole ? [empty] : [])];
};

const NAMED: ReadonlySet<Role> = new Set(['uf', 'municipio', 'country', 'continent']);

/** Sex and other attributes are kept or given up together. */
const attributeLevels = (schema: TableSchema, { filters }: Coordinates): readonly Filters[] => {
  const ids = schema.variables
    .filter(({ id, role }) => !NAMED.has(role) && filters[id]?.length)
    .map(({ id }) => id);
  return ids.length ? [{}, Object.fromEntries(ids.map((id) => [id, []]))] : [{}];
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
  const places = placeLevels(schema, book, coordinates);
  const countries = countryLevels(schema, book, coordinates);
  const attributes = attributeLevels(schema, coordinates);
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
