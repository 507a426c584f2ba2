import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { CodeKind, Locale } from '../../pipeline/registry/types.ts';
import { mainOf, readCodeList } from '../data/index.ts';
import { crossOf } from '../places/cross.ts';

/** One category of an attribute in the newest whole year, over the whole country. */
export type Part = {
  readonly code: string;
  readonly label: string;
  readonly kind: CodeKind;
  readonly value: number;
  /** Of the total, 0 to 1. */
  readonly share: number;
};

export type Composition = {
  readonly year: string;
  readonly measure: string;
  readonly total: number;
  /** In the order of the code list; what is not disclosed comes last. */
  readonly parts: readonly Part[];
};

const COMMON = /^(ano|mes|uf|municipio|pais_.+|continente|sexo|tipo_movimentacao)$/;

/** The attributes a derived cube tells apart, the broad one first; none in a cube of pay or totals. */
export const attributesOf = ({ dimensions }: CatalogCube): CatalogCube['dimensions'] =>
  dimensions.filter(({ id }) => !COMMON.test(id));

const MONTHS_OF_YEAR = 12;

/** The newest year of which the main cube has every month; the newest of all when there is none. */
export const wholeYear = (cube: CatalogCube): string => {
  const { periods, periodicity } = mainOf(cube);
  const months = (year: string): number => periods.filter((each) => each.startsWith(year)).length;
  const whole =
    periodicity === 'year'
      ? cube.periods
      : cube.periods.filter((year) => months(year) === MONTHS_OF_YEAR);
  return whole.at(-1) ?? cube.periods.at(-1) ?? '';
};

/** How the newest whole year divides over the broad categories, as the cube's own table says. */
export const compositionOf = (cube: CatalogCube, locale: Locale): Composition | null => {
  const [broad] = attributesOf(cube);
  const [measure] = cube.measures;
  if (!broad || !measure) return null;
  const year = wholeYear(cube);
  const cross = crossOf(cube.id, {
    linha: broad.id,
    coluna: '-',
    conteudo: measure.id,
    periodo: `${year}..${year}`,
    ordem: 'rotulo',
  });
  const listed = new Map(readCodeList(broad.codeList).codes.map((each) => [each.code, each]));
  const total = cross.cell(null, null).value ?? 0;
  const parts = cross.rows.flatMap((code) => {
    const { value } = cross.cell(code, null);
    const found = listed.get(code);
    return value && found
      ? [{ code, label: found.label[locale], kind: found.kind, value, share: value / total }]
      : [];
  });
  return total > 0 && parts.length > 0 ? { year, measure: measure.id, total, parts } : null;
};

/** The largest category that is named. */
export const largestPart = ({ parts }: Composition): Part | null =>
  parts.filter(({ kind }) => kind === 'value').toSorted((a, b) => b.value - a.value)[0] ?? null;
