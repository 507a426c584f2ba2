import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { cubeData, valueCodes } from '../data/cells.ts';
import { readCodeList } from '../data/index.ts';
import { columnOf } from '../tables/cube.ts';
import { ufSigla } from '../tables/labels.ts';
import { WITHHELD_VALUE } from '../tables/unsummed.ts';

/** One published group with its pay, in R$ a month. */
export type PayGroup = {
  readonly municipio: string;
  readonly country: string;
  readonly sex: string;
  /** 'São Paulo (SP), Haiti, Masculino'. */
  readonly label: string;
  readonly people: number;
  readonly mean: number;
  readonly median: number;
};

const labelsOf = (list: string, locale: Locale): ((code: string) => string) => {
  const labels = new Map(readCodeList(list).codes.map(({ code, label }) => [code, label[locale]]));
  return (code) => labels.get(code) ?? code;
};

/** The largest groups of a named município and country whose pay is published in a year. */
export const largestPayGroups = (
  cube: CatalogCube,
  year: string,
  locale: Locale,
  limit: number,
): readonly PayGroup[] => {
  const data = cubeData(cube.id);
  const country = cube.dimensions.find(({ id }) => id.startsWith('pais_'))?.id ?? '';
  const reader = (id: string) => {
    const { codes, index } = columnOf(data, id);
    return (row: number): string => codes[index[row] ?? 0] ?? '';
  };
  const [ano, town, origin, sex] = ['ano', 'municipio', country, 'sexo'].map(reader) as [
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
  ];
  const figure = (id: string, row: number): number => data.measures.get(id)?.[row] ?? 0;
  const named = { town: valueCodes('municipio'), country: valueCodes('pais') };
  const words = {
    town: labelsOf('municipio', locale),
    country: labelsOf('pais', locale),
    sex: labelsOf('sexo', locale),
  };
  return [...Array(data.rows).keys()]
    .filter(
      (row) =>
        ano(row) === year &&
        named.town.has(town(row)) &&
        named.country.has(origin(row)) &&
        figure('salario_medio', row) !== WITHHELD_VALUE &&
        figure('salario_mediano', row) !== WITHHELD_VALUE,
    )
    .toSorted((a, b) => figure('pessoas', b) - figure('pessoas', a) || a - b)
    .slice(0, limit)
    .map((row) => ({
      municipio: town(row),
      country: origin(row),
      sex: sex(row),
      label: `${words.town(town(row))} (${ufSigla(town(row).slice(0, 2)) ?? ''}), ${words.country(origin(row))}, ${words.sex(sex(row)).toLocaleLowerCase()}`,
      people: figure('pessoas', row),
      mean: figure('salario_medio', row),
      median: figure('salario_mediano', row),
    }));
};
