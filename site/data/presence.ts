import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { columnOf } from '../tables/cube.ts';
import { countryDimension, cubeData, NATURALISED, valueCodes } from './cells.ts';

/** How many different places and countries have a published, non-zero figure in a year. */
export type Presence = {
  readonly year: string;
  readonly municipios: number;
  readonly countries: number;
};

const namedCodes = (codes: Iterable<string>, listId: string): number => {
  const named = valueCodes(listId);
  return [...codes].filter((code) => named.has(code) && code !== NATURALISED).length;
};

const codesByYear = (cubeId: string, dimension: string): ReadonlyMap<string, Set<string>> => {
  const data = cubeData(cubeId);
  const years = columnOf(data, 'ano');
  const column = columnOf(data, dimension);
  const measures = [...data.measures.values()];
  const found = new Map<string, Set<string>>();
  for (let row = 0; row < data.rows; row++) {
    if (measures.every((values) => values[row] === 0)) continue;
    const year = years.codes[years.index[row] ?? 0] ?? '';
    const codes = found.get(year) ?? new Set<string>();
    found.set(year, codes.add(column.codes[column.index[row] ?? 0] ?? ''));
  }
  return found;
};

/** Presence by year, in order; municipalities are 0 throughout when the cube has none. */
export const presenceOf = (cube: CatalogCube): readonly Presence[] => {
  const countries = codesByYear(cube.id, countryDimension(cube.id));
  const municipios = cube.hasMunicipio ? codesByYear(cube.id, 'municipio') : new Map();
  return [...countries.keys()].toSorted().map((year) => ({
    year,
    municipios: namedCodes(municipios.get(year) ?? [], 'municipio'),
    countries: namedCodes(countries.get(year) ?? [], 'pais'),
  }));
};
