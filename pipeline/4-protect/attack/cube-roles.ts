import type { Catalog, CatalogCube } from '../../registry/public-files.ts';

/**
 * What an attacker sees in a published cube. `base`: counts by period, place, country and sex.
 * `rico`: the same dimensions and one attribute. `total`: counts by place only. `salario`: pay.
 */
export type CubeRole = 'base' | 'rico' | 'total' | 'salario';

const COMMON =
  /^(?:ano|mes|trimestre|uf|municipio|pais|continente|sexo|tipo_movimentacao)(?:_\w+)?$/;

/** Attributes whose value harms when it becomes known: race or colour, disability, pay. */
export const SENSITIVE = /raca|deficien|remunera|renda|salar/;

const ids = (cube: CatalogCube) => cube.dimensions.map(({ id }) => id);

const monthly = (cube: CatalogCube) => ids(cube).some((id) => id.startsWith('mes'));

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

/**
 * The base cube whose cells another cube details (`rico`) or adds up (`total`): same register, same
 * vintage, and the same period; a total over the year is compared with the cube by month.
 */
export function baseOf(catalog: Catalog, cube: CatalogCube): CatalogCube | undefined {
  const same = cubesWith(catalog, 'base').filter(
    ({ base, vintage }) => base === cube.base && vintage === cube.vintage,
  );
  if (roleOf(cube) === 'total') return same.find(monthly) ?? same[0];
  return same.find((each) => monthly(each) === monthly(cube));
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
