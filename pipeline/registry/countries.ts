import { normaliseName } from './normalise-name.ts';
import { readCsv } from './read-csv.ts';
import type { CodeKind, Text } from './types.ts';

/** OBMigra's second continent set (SisMigra from 2019 on). */
export type Continent = 'SA' | 'NA' | 'CC' | 'EU' | 'AS' | 'AF' | 'OC' | 'NE';

export type Country = {
  /** ISO 3166-1 alpha-3, or an `X` code for what ISO does not name. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; absent for groups, historic states and the unspecified. */
  readonly iso2?: string;
  readonly label: Text;
  readonly continent: Continent;
  readonly kind: CodeKind;
};

/**
 * Every country a code may name, ordered by code, special codes last.
 * Continents are OBMigra's, kept where they surprise: Guiana Francesa, Martinica, Guadalupe and
 * Granada in Europa, Porto Rico in América do Norte, Armênia in Ásia and Geórgia in Europa.
 */
export const countries: readonly Country[] = readCsv<
  'codigo' | 'iso2' | 'continente' | 'tipo' | 'pt' | 'en' | 'es'
>(new URL('geography/paises.csv', import.meta.url)).map((row) => ({
  code: row.codigo,
  ...(row.iso2 ? { iso2: row.iso2 } : {}),
  label: { pt: row.pt, en: row.en, es: row.es },
  continent: row.continente as Continent,
  kind: row.tipo as CodeKind,
}));

const spellings = readCsv<'grafia' | 'codigo'>(
  new URL('geography/paises-grafias.csv', import.meta.url),
);

/** Normalised name (`normaliseName`) → country code: the Portuguese labels and every source spelling. */
export const countryAliases: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ label, code }) => [normaliseName(label.pt), code] as const),
  ...spellings.map(({ grafia, codigo }) => [normaliseName(grafia), codigo] as const),
]);

/** Continent by country code. */
export const continentOf: ReadonlyMap<string, Continent> = new Map(
  countries.map(({ code, continent }) => [code, continent]),
);

/** The country of a name in a source file, whatever its accents, case or punctuation. */
export function countryOfName(name: string): string | undefined {
  return countryAliases.get(normaliseName(name));
}

export type RaisNationality = {
  /** Two digits, as RAIS writes it. */
  readonly code: string;
  readonly country: string;
  /** First RAIS year whose layout has the code. */
  readonly firstYear: number;
};

/** RAIS nationality codes (SPEC 2.6). There is no 33, 57 or 58; 52–56 and 65 are absent before 2019. */
export const raisNationalities: readonly RaisNationality[] = readCsv<'codigo' | 'pais' | 'desde'>(
  new URL('geography/rais-nacionalidades.csv', import.meta.url),
).map((row) => ({ code: row.codigo, country: row.pais, firstYear: Number(row.desde) }));

type ContinentName = { readonly code: Continent; readonly unspecified: string };

/**
 * Normalised continent as sources write it → its code, and the country code to use when the same
 * row names the continent but not the country ('NÃO ESPECIFICADO' in 'ÁFRICA' → XAF).
 */
export const continentAliases: ReadonlyMap<string, ContinentName> = new Map(
  readCsv<'grafia' | 'codigo' | 'pais_sem_nome'>(
    new URL('geography/continentes-grafias.csv', import.meta.url),
  ).map((row) => [
    normaliseName(row.grafia),
    { code: row.codigo as Continent, unspecified: row.pais_sem_nome },
  ]),
);
