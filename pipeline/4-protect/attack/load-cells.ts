import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import {
  adjustedPairs,
  attributesOf,
  baseOf,
  cubesWith,
  monthly,
  monthsOf,
  roleOf,
  sisters,
} from './cube-roles.ts';
import type { PublicFolder } from './public-folder.ts';

const EMPTY = `select '' as cubo, '' as base, false as com_municipio, '' as ano, '' as mes, '' as movimento,
  '' as uf, '' as municipio, '' as pais, '' as continente, '' as sexo, '' as atributo, '' as valor, 0 as n
  where false`;

const PLACED = `*,
  case when uf between '11' and '53' then left(uf, 1) when left(uf, 1) = 'R' then right(uf, 1) else '' end as regiao,
  case when municipio not like '%99999' then 0 when uf = 'BR' then 3 when left(uf, 1) = 'R' then 2 else 1 end as nivel`;

/**
 * Loads every published cube. `celula` holds the base cubes: cubo, com_municipio, ano, mes,
 * movimento, uf, regiao, municipio, pais, continente, sexo, n, nivel (0 municipality, 1 UF, 2 region,
 * 3 Brasil). `rica` holds the cubes with an attribute (atributo, valor) and `base_rica` the cells they
 * detail, by the same `base`; `total` those without country, once for each base cube they add up.
 * `sistema` is what can be attacked by its residuals: each base cube but the yearly ones of monthly
 * registers, and each adjusted one less its unadjusted one. `meses` pairs the yearly ones with their months.
 */
export async function loadCells(database: Database, { folder, catalog }: PublicFolder) {
  const load = async (table: string, cubes: readonly Based[]) => {
    const selects = cubes.map((each) => cubeSelect(folder, each));
    await database.run(`create or replace table ${table} as
      select ${PLACED} from (${[EMPTY, ...selects].join('\nunion all by name\n')})`);
  };
  const rich = cubesWith(catalog, 'rico').map((cube) => [cube, detailed(catalog, cube)] as const);
  const totals = cubesWith(catalog, 'total').flatMap((cube) =>
    sisters(catalog, cube).map(({ id }) => [cube, id] as const),
  );
  await load(
    'celula',
    cubesWith(catalog, 'base').map((cube) => [cube, ''] as const),
  );
  await load('rica', rich);
  await load('total', totals);
  await database.run(baseTable(catalog));
  await database.run(systemTable(catalog));
  await database.run(monthsTable(catalog));
}

/** A cube and the name of the cells it is compared with. */
type Based = readonly [cube: CatalogCube, base: string];

const BY_YEAR = ' por ano';

/** Name of the cells a cube details: of a base cube, or of its months added up. */
function detailed(catalog: Catalog, cube: CatalogCube): string {
  const base = baseOf(catalog, cube);
  if (!base) return '';
  return monthly(base) && !monthly(cube) ? `${base.id}${BY_YEAR}` : base.id;
}

function baseTable(catalog: Catalog): string {
  const names = new Set(cubesWith(catalog, 'rico').map((cube) => detailed(catalog, cube)));
  const selects = [...names].map((name) => {
    const byYear = name.endsWith(BY_YEAR);
    return `select ${literal(name)} as base, ano, ${byYear ? `''` : 'mes'} as mes, movimento, uf, regiao, municipio,
      pais, continente, sexo, nivel, cast(sum(n) as integer) as n
    from celula where cubo = ${literal(byYear ? name.slice(0, -BY_YEAR.length) : name)} group by all`;
  });
  const empty =
    'select base, ano, mes, movimento, uf, regiao, municipio, pais, continente, sexo, nivel, n from celula where false';
  return `create or replace table base_rica as ${[empty, ...selects].join('\nunion all by name\n')}`;
}

/** The Parquet file of a cube as SQL; every published cube has one. */
export function cubeFile(folder: string, cube: CatalogCube): string {
  const file = cube.files.find(({ format }) => format === 'parquet')?.path ?? '';
  return `read_parquet(${literal(path.join(folder, file))})`;
}

/** The column of a cube that plays a part ('pais' is pais_nascimento in one cube), or ''. */
export function columnOf(cube: CatalogCube, part: string): string {
  const found = cube.dimensions.find(({ id }) => id === part || id.startsWith(`${part}_`));
  return found === undefined ? `''` : identifier(found.id);
}

function cubeSelect(folder: string, [cube, base]: Based): string {
  const attributes = attributesOf(cube);
  const parts = ['ano', 'mes', 'uf', 'municipio', 'pais', 'continente', 'sexo'];
  const columns = parts.map((part) => `${columnOf(cube, part)} as ${part}`);
  const value =
    attributes.length > 0 ? `concat_ws(' ', ${attributes.map(identifier).join(', ')})` : `''`;
  const named = `${literal(cube.id)} as cubo, ${literal(base)} as base,
    ${String(cube.hasMunicipio)} as com_municipio`;
  return counted(cube)
    .map(
      ([movement, n]) => `select ${named}, ${columns.join(', ')}, ${movement} as movimento,
        ${literal(attributes.join(' '))} as atributo, ${value} as valor, cast(${n} as integer) as n
      from ${cubeFile(folder, cube)}`,
    )
    .join('\nunion all by name\n');
}

/** What a row counts, by type of movement: its own, or one measure each when it has none. */
function counted(cube: CatalogCube): readonly (readonly [movement: string, n: string])[] {
  const ids = cube.measures.map(({ id }) => id).filter((id) => id !== 'saldo');
  const movement = columnOf(cube, 'tipo_movimentacao');
  if (movement !== `''` || roleOf(cube) !== 'total')
    return [[movement, ids.map(identifier).join(' + ')]];
  const types: Readonly<Record<string, string>> = { admissoes: `'1'`, desligamentos: `'2'` };
  return ids.map((id) => [types[id] ?? `''`, identifier(id)]);
}

function monthsTable(catalog: Catalog): string {
  const pairs = cubesWith(catalog, 'base').flatMap((annual) => {
    const months = monthsOf(catalog, annual);
    return months ? [`(${literal(annual.id)}, ${literal(months.id)})`] : [];
  });
  const named = [`('', '')`, ...pairs].join(', ');
  return `create or replace table meses as
    select anual, sistema from (values ${named}) as m(anual, sistema) where anual <> ''`;
}

function systemTable(catalog: Catalog): string {
  const adjusted = adjustedPairs(catalog);
  const yearly = cubesWith(catalog, 'base')
    .filter((cube) => monthsOf(catalog, cube))
    .map(({ id }) => id);
  const whole = `select cubo as sistema, cubo as conhecido, * exclude (base, atributo, valor) from celula
    where cubo not in (${['', ...adjusted.map(([, id]) => id), ...yearly].map(literal).join(', ')})`;
  const differences = adjusted.map(
    ([base, id]) => `
    select ${literal(`${id} − ${base}`)} as sistema, ${literal(base)} as conhecido, any_value(cubo) as cubo,
      any_value(com_municipio) as com_municipio, ano, mes, movimento, uf, municipio, pais, continente, sexo,
      cast(sum(if(cubo = ${literal(id)}, n, -n)) as integer) as n, any_value(regiao) as regiao, any_value(nivel) as nivel
    from celula where cubo in (${literal(id)}, ${literal(base)})
    group by ano, mes, movimento, uf, municipio, pais, continente, sexo
    having sum(if(cubo = ${literal(id)}, n, -n)) <> 0`,
  );
  return `create or replace table sistema as ${[whole, ...differences].join('\nunion all by name\n')}`;
}
