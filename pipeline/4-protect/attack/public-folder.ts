import { readFileSync } from 'node:fs';
import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { Catalog, CatalogCube, Manifest } from '../../registry/public-files.ts';

/** What an attacker has: the published files and the published parameters, nothing else. */
export type PublicFolder = {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly k: number;
  readonly dataVersion: string;
};

/** Reads the catalogue and the parameters of a published folder. */
export function openPublicFolder(folder: string): PublicFolder {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const manifest = json('manifest.json') as Manifest;
  return {
    folder,
    catalog: json('catalog.json') as Catalog,
    k: manifest.parameters.k,
    dataVersion: manifest.dataVersion,
  };
}

/**
 * Loads every published cube into `celula`: cubo, com_municipio, ano, mes, movimento, uf, regiao,
 * municipio, pais, continente, sexo, n, nivel (0 municipality, 1 UF, 2 region, 3 Brasil).
 * `sistema` holds what can be attacked: each main cube, and each adjusted cube less its unadjusted
 * one; a derived cube has residuals of whole groups, to which the bounds by class do not apply.
 */
export async function loadCells(database: Database, { folder, catalog }: PublicFolder) {
  const selects = catalog.cubes.map((cube) => cubeSelect(folder, cube));
  const empty = `select '' as cubo, false as com_municipio, '' as ano, '' as mes, '' as movimento,
    '' as uf, '' as municipio, '' as pais, '' as continente, '' as sexo, 0 as n where false`;
  await database.run(`create or replace table celula as
    select *,
      case when uf between '11' and '53' then left(uf, 1) when left(uf, 1) = 'R' then right(uf, 1) else '' end as regiao,
      case when municipio not like '%99999' then 0 when uf = 'BR' then 3 when left(uf, 1) = 'R' then 2 else 1 end as nivel
    from (${[empty, ...selects].join('\nunion all\n')})`);
  await database.run(systemTable(catalog));
}

function cubeSelect(folder: string, cube: CatalogCube): string {
  const file = cube.files.find(({ format }) => format === 'parquet')?.path ?? '';
  const ids = cube.dimensions.map(({ id }) => id);
  const column = (
    name: string,
    found = ids.find((id) => id === name || id.startsWith(`${name}_`)),
  ) => (found === undefined ? `''` : identifier(found));
  const counts = countedMeasures(cube).map(identifier);
  return `select ${literal(cube.id)} as cubo, ${String(cube.hasMunicipio)} as com_municipio,
    ${column('ano')} as ano, ${column('mes')} as mes, ${column('tipo_movimentacao')} as movimento,
    ${column('uf')} as uf, ${column('municipio')} as municipio, ${column('pais')} as pais,
    ${column('continente')} as continente, ${column('sexo')} as sexo,
    cast(sum(${counts.join(' + ')}) as integer) as n
    from read_parquet(${literal(path.join(folder, file))}) group by all`;
}

/** The measures of a cube that count records: a balance and a mean do not. */
export function countedMeasures({ measures }: CatalogCube): readonly string[] {
  return measures
    .filter(({ id, summed }) => id !== 'saldo' && summed !== false)
    .map(({ id }) => id);
}

/** Pairs of cubes that differ by adjustments only. */
export function adjustedPairs(
  catalog: Catalog,
): readonly (readonly [base: string, adjusted: string])[] {
  return catalog.cubes.flatMap((adjusted) => {
    const base = catalog.cubes.find(
      ({ cube, vintage }) => cube === adjusted.cube && vintage === 'sem_ajuste',
    );
    return adjusted.vintage === 'ajustado' && base ? [[base.id, adjusted.id] as const] : [];
  });
}

function systemTable(catalog: Catalog): string {
  const adjusted = adjustedPairs(catalog);
  const derived = catalog.cubes.filter(({ derivedFrom }) => derivedFrom).map(({ id }) => id);
  const whole = `select cubo as sistema, cubo as conhecido, * from celula
    where cubo not in (${['', ...derived, ...adjusted.map(([, id]) => id)].map(literal).join(', ')})`;
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
