import { literal, type Database } from '../engine/database.ts';
import { countries, countryAliases, raisNationalities, continentAliases } from './countries.ts';
import { crosswalks } from './crosswalks.ts';
import { municipios, ufs } from './geography.ts';
import { createQuotaMacros } from './quota/macros.ts';

type Value = string | number | null;
type Table = {
  readonly name: string;
  readonly columns: string;
  readonly rows: readonly (readonly Value[])[];
};

const regionOf: ReadonlyMap<string, string> = new Map(
  ufs.map(({ code, region }) => [code, region]),
);

const tables: readonly Table[] = [
  {
    name: 'reg_pais',
    columns: 'codigo varchar, continente varchar, tipo varchar',
    rows: countries.map(({ code, continent, kind }) => [code, continent, kind]),
  },
  {
    name: 'reg_pais_alias',
    columns: 'alias_normalizado varchar, codigo varchar',
    rows: [...countryAliases],
  },
  {
    name: 'reg_continente_alias',
    columns: 'alias_normalizado varchar, codigo varchar, pais_sem_nome varchar',
    rows: Array.from(continentAliases, ([alias, { code, unspecified }]) => [
      alias,
      code,
      unspecified,
    ]),
  },
  {
    name: 'reg_rais_nacionalidade',
    columns: 'codigo varchar, pais varchar, desde smallint',
    rows: raisNationalities.map(({ code, country, firstYear }) => [code, country, firstYear]),
  },
  {
    name: 'reg_municipio',
    columns: 'codigo7 varchar, codigo6 varchar, uf varchar, regiao varchar',
    rows: municipios.map(({ code7, code6, uf }) => [code7, code6, uf, regionOf.get(uf) ?? null]),
  },
  {
    name: 'reg_uf',
    columns: 'codigo varchar, sigla varchar, regiao varchar',
    rows: ufs.map(({ code, sigla, region }) => [code, sigla, region]),
  },
  {
    name: 'reg_crosswalk',
    columns: 'base varchar, variavel varchar, de varchar, para varchar',
    rows: crosswalks.map(({ base, variable, from, to }) => [base, variable, from, to]),
  },
];

/** SQL twin of `normaliseName`. */
const NORMALISE_NAME = `
create or replace macro normalise_name(t) as
  trim(regexp_replace(upper(strip_accents(t)), '[^A-Z0-9]+', ' ', 'g'))`;

/**
 * Creates the registry's tables, the macro `normalise_name(t)` and those of the quota in the database, replacing
 * older ones: reg_pais, reg_pais_alias, reg_continente_alias, reg_rais_nacionalidade,
 * reg_municipio, reg_uf and reg_crosswalk. All codes are text.
 */
export async function createRegistryTables(database: Database): Promise<void> {
  for (const table of tables) await database.run(createTable(table));
  await database.run(NORMALISE_NAME);
  await createQuotaMacros(database);
}

/** One statement per table: a list of a few thousand rows binds in milliseconds. */
function createTable({ name, columns, rows }: Table): string {
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  const casts = columns.split(', ').map((column) => {
    const [column_, type] = column.split(' ');
    return `cast(${column_} as ${type}) as ${column_}`;
  });
  const values = rows.map((row) => `(${row.map(sqlValue).join(',')})`).join(',');
  return `create or replace table ${name} as
    select ${casts.join(', ')} from (values ${values}) as listed(${names.join(', ')})`;
}

function sqlValue(value: Value): string {
  return value === null ? 'null' : literal(String(value));
}
