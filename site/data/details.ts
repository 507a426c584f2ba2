import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { cubeById, detailsOf, readCatalog } from './release.ts';

/** What a derived cube tells about the groups of its main cube: the end of its id. */
export const DETAILS = [
  'ANUAL',
  'IDADE',
  'ESCOLARIDADE',
  'SECAO',
  'OCUPACAO',
  'RENDA',
  'VINCULO',
  'RACA',
  'DEFICIENCIA',
  'SALARIO',
  'MUNICIPIO',
] as const;
export type Detail = (typeof DETAILS)[number];

/** The last part of the address of its page, the same in the three languages. */
const SLUGS: Readonly<Record<Detail, string>> = {
  ANUAL: 'ano-inteiro',
  IDADE: 'idade',
  ESCOLARIDADE: 'escolaridade',
  SECAO: 'setores',
  OCUPACAO: 'ocupacoes',
  RENDA: 'faixas-de-renda',
  VINCULO: 'tipos-de-vinculo',
  RACA: 'raca-ou-cor',
  DEFICIENCIA: 'deficiencia',
  SALARIO: 'remuneracao',
  MUNICIPIO: 'municipios',
};

/** The detail of a derived cube; throws on a cube whose id ends in none, so that none goes unseen. */
export const detailOf = ({ id, base }: CatalogCube): Detail => {
  const found = DETAILS.find((each) => id === `${base}_${each}`);
  if (!found) throw new Error(`cube without a page: ${id}`);
  return found;
};

/** Derived cubes of a base in the order of their pages. */
export const orderedDetails = (base: CatalogCube['base']): readonly CatalogCube[] =>
  detailsOf(base).toSorted((a, b) => DETAILS.indexOf(detailOf(a)) - DETAILS.indexOf(detailOf(b)));

/** The page of a cube, without language nor slashes: 'rais', 'rais/idade'. */
export const cubeSlug = (cube: CatalogCube): string => {
  const slug = readCatalog().bases.find(({ id }) => id === cube.base)?.slug ?? '';
  return cube.derivedFrom === undefined ? slug : `${slug}/${SLUGS[detailOf(cube)]}`;
};

/** The last part of the address of the page of a derived cube. */
export const detailSlug = (cube: CatalogCube): string => SLUGS[detailOf(cube)];

/** The main cube whose groups a derived one shows. */
export const mainOf = (cube: CatalogCube): CatalogCube => cubeById(cube.derivedFrom ?? cube.id);
