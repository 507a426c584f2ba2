import { text } from './text.ts';
import type { Text } from './types.ts';

/** What a rate divides by: counts of everybody in a place, immigrants or not. */
export type DenominatorId = 'rais_todos' | 'populacao';

/** The column of the figures in CSV and Parquet. */
export const figureColumn: Readonly<Record<DenominatorId, string>> = {
  rais_todos: 'vinculos',
  populacao: 'populacao',
};

export type Denominator = {
  readonly id: DenominatorId;
  readonly title: Text;
  readonly definition: Text;
  /** What one of them is called, many. */
  readonly unit: Text;
  readonly source: Text;
};

/** Counts below it are withheld, and those published are rounded to the nearest multiple of `step`. */
export const EVERYONE = { least: 100, step: 10 } as const;

/**
 * data/public/geo/<id>.json has every place; geo/<id>/brasil.json the country and its UFs, geo/<id>/<uf>.json
 * the municípios of one UF.
 */
export type DenominatorFile = {
  readonly id: DenominatorId;
  readonly dataVersion: string;
  readonly title: Text;
  readonly definition: Text;
  readonly unit: Text;
  readonly source: Text;
  /** In order; a place has one figure for each. */
  readonly years: readonly string[];
  /** What one unit of a figure stands for: counts rounded to tens are told in tens. */
  readonly times: number;
  /** By code: `BR`, UF (two digits) or município (seven). Null is withheld; a place that is not here has no figure. */
  readonly places: Readonly<Record<string, readonly (number | null)[]>>;
};

/** One element of `denominators` in data/public/catalog.json. */
export type CatalogDenominator = Pick<
  DenominatorFile,
  'id' | 'title' | 'definition' | 'unit' | 'source' | 'years'
> & {
  readonly rows: number;
  readonly files: readonly {
    readonly format: 'json' | 'csv' | 'parquet';
    readonly path: string;
  }[];
};

export const denominators: Readonly<Record<DenominatorId, Denominator>> = {
  rais_todos: {
    id: 'rais_todos',
    title: text(
      'Vínculos formais de todas as nacionalidades ativos em 31 de dezembro',
      'Formal bonds of every nationality active on 31 December',
      'Vínculos formales de todas las nacionalidades activos al 31 de diciembre',
    ),
    definition: text(
      `Todos os vínculos declarados na RAIS e ativos em 31/12, de brasileiros e imigrantes, no município do estabelecimento. Arredondado à dezena; omitido (x) abaixo de ${EVERYONE.least} e onde, ao lado do que se publica dos imigrantes, diria algo dos que não se publicam.`,
      `All bonds declared to RAIS and active on 31 December, of Brazilians and immigrants, in the municipality of the establishment. Rounded to the nearest ten; withheld (x) below ${EVERYONE.least} and where, beside what is published of immigrants, it would tell something of those who are not.`,
      `Todos los vínculos declarados en la RAIS y activos al 31/12, de brasileños e inmigrantes, en el municipio del establecimiento. Redondeado a la decena; omitido (x) por debajo de ${EVERYONE.least} y donde, junto a lo que se publica de los inmigrantes, diría algo de los que no se publican.`,
    ),
    unit: text('vínculos', 'bonds', 'vínculos'),
    source: text('RAIS/MTE', 'RAIS/MTE', 'RAIS/MTE'),
  },
  populacao: {
    id: 'populacao',
    title: text('População residente', 'Resident population', 'Población residente'),
    definition: text(
      'População residente no Censo Demográfico de 2022. As UFs e o Brasil são a soma dos municípios.',
      'Resident population in the Census of 2022. UFs and Brazil are the sum of the municipalities.',
      'Población residente en el Censo Demográfico de 2022. Las UF y Brasil son la suma de los municipios.',
    ),
    unit: text('habitantes', 'inhabitants', 'habitantes'),
    source: text(
      'IBGE, Censo Demográfico 2022 (SIDRA, tabela 9605)',
      'IBGE, Census 2022 (SIDRA, table 9605)',
      'IBGE, Censo Demográfico 2022 (SIDRA, tabla 9605)',
    ),
  },
};
