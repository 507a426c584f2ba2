import type { Catalog, CatalogCube } from '../../registry/public-files.ts';

/**
 * What an attacker sees in a published cube. `base`: counts by period, place, country and sex.
 * `rico`: the same dimensions and one attribute. `total`: counts by place only. `salario`: pay.
 */
export type CubeRole = 'base' | 'rico' | 'total' | 'salario';

const COMMON =
  /^(?:ano|mes|trimestre|uf|municipio|pais|continente|sexo|tipo_movimentacao)(?:_\w+)?$/;

/** Attributes whose distribution is sensitive: race or colour, disability. */
export const SENSITIVE = /raca|deficien/;

const ids = (cube: CatalogCube) => cube.dimensions.map(({ id }) => id);

export const monthly = (cube: CatalogCube) => ids(cube).some((id) => id.startsWith('mes'));

/** Dimensions beyond period, place, country, sex and type of movement. */
export const attributesOf = (cube: CatalogCube): readonly string[] =>
  ids(cube).filter((id) => !COMMON.test(id));

export function roleOf(cube: CatalogCube): CubeRole {
  if (cube.measures.some(({ id }) => id.startsWith('salario'))) return 'salario';
  if (attributesOf(cube).length > 0) return 'rico';
  return ids(cube).some((id) => id.startsWith('pais')) ? 'base' : 'total';
}

/** The cubes of one role, in the catalogue's order. */
export function cubesWith({ cubes }: Catalog, role: CubeRole): readonly CatalogCube[] {
  return cubes.filter((cube) => roleOf(cube) === role);
}

/** The base cubes of the same register and vintage as another cube. */
export const sisters = (catalog: Catalog, { base, vintage }: CatalogCube) =>
  cubesWith(catalog, 'base').filter((each) => each.base === base && each.vintage === vintage);

/** The base cube a cube with an attribute details: the one it names, or by the same period, or by month. */
export function baseOf(catalog: Catalog, cube: CatalogCube): CatalogCube | undefined {
  const same = sisters(catalog, cube);
  return (
    same.find(({ id }) => id === cube.derivedFrom) ??
    same.find((each) => monthly(each) === monthly(cube)) ??
    same.find(monthly)
  );
}

/** A yearly cube of a register that also has months: its cells hold what no single month shows. */
export function monthsOf(catalog: Catalog, cube: CatalogCube): CatalogCube | undefined {
  return monthly(cube) ? undefined : sisters(catalog, cube).find(monthly);
}

/** Pairs of cubes that differ by adjustments only. */
export function adjustedPairs(
  catalog: Catalog,
): readonly (readonly [base: string, adjusted: string])[] {
  const candidates = cubesWith(catalog, 'base');
  return candidates.flatMap((adjusted) => {
    const base = candidates.find(
      (each) =>
        each.cube === adjusted.cube &&
        each.vintage === 'sem_ajuste' &&
        ids(each).join() === ids(adjusted).join(),
    );
    return adjusted.vintage === 'ajustado' && base ? [[base.id, adjusted.id] as const] : [];
  });
}
