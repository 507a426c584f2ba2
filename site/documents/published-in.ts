import type { CatalogCube, CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { cubeSlug, cubesOf, detailOf, readCatalog } from '../data/index.ts';
import { microdataId, microdataName, microdataSlug, readMicrodata } from '../data/microdata.ts';
import { pagePath } from '../nav.ts';
import { fill, texts } from '../text/index.ts';
import type { DocumentCell } from './block.ts';
import { documentTexts } from './text.ts';

const cubeOf = (id: string): CatalogCube | undefined =>
  readCatalog().cubes.find((each) => each.id.toLowerCase() === id.toLowerCase());

const fileOf = (id: string): CatalogMicrodata | undefined =>
  readMicrodata().find((each) => microdataId(each) === id);

const baseName = (base: string, locale: Locale): string =>
  readCatalog().bases.find(({ id }) => id === base)?.shortName[locale] ?? base;

/** A base of two series says which: `CAGED (ajustada)`. */
const mainName = (cube: CatalogCube, locale: Locale): string => {
  const { adjusted, unadjusted } = texts[locale].base.series;
  const series = cube.vintage === 'ajustado' ? adjusted : unadjusted;
  const name = baseName(cube.base, locale);
  return cubesOf(cube.base).length > 1 ? `${name} (${series.toLocaleLowerCase()})` : name;
};

/** What people call a cube or a file of rows: `RAIS`, `RAIS: Idade`, `RAIS, arquivo geográfico`; an unknown id as it is. */
export const datasetName = (id: string, locale: Locale): string => {
  const [cube, file] = [cubeOf(id), fileOf(id)];
  if (cube?.derivedFrom !== undefined)
    return `${baseName(cube.base, locale)}: ${texts[locale].details.names[detailOf(cube)]}`;
  if (cube) return mainName(cube, locale);
  return file ? microdataName(file, locale) : id;
};

/** A data set by its name, with the way to it: the table opens with the variable on its rows. */
export const datasetLink = (id: string, variable: string, locale: Locale): DocumentCell => {
  const [cube, file] = [cubeOf(id), fileOf(id)];
  const text = datasetName(id, locale);
  if (cube) {
    const page = pagePath(locale, cubeSlug(cube));
    const first = cube.derivedFrom !== undefined || cubesOf(cube.base)[0]?.id === cube.id;
    const address = new URLSearchParams({
      ...(first ? {} : { tabela: cube.id }),
      linha: variable,
    });
    return { text, href: `${page}?${address}#tabela` };
  }
  return file ? { text, href: pagePath(locale, microdataSlug(file)) } : text;
};

const words = ([one, many]: readonly string[], n: number): string =>
  n === 0 ? '' : n === 1 ? (one ?? '') : fill(many ?? '', { n: String(n) });

/** How many tables and files of rows of each base have a variable: `RAIS: 9 tabelas, 2 arquivos`. */
export const publishedSummary = (ids: readonly string[], locale: Locale): string => {
  const { tables, files } = documentTexts[locale].variables;
  return readCatalog()
    .bases.map(({ id: base }) => {
      const cubes = ids.filter((id) => cubeOf(id)?.base === base).length;
      const rows = ids.filter((id) => fileOf(id)?.base === base).length;
      const said = [words(tables, cubes), words(files, rows)].filter((each) => each !== '');
      return said.length > 0 ? `${baseName(base, locale)}: ${said.join(', ')}` : '';
    })
    .filter((each) => each !== '')
    .join('; ');
};
