import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { findCube } from '../data/release.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { counted } from '../sentences/counted.ts';
import { monthBefore, yearBefore } from '../sentences/series.ts';
import { onlyMeasure } from '../sentences/stock.ts';
import { tableHref } from '../sentences/table-href.ts';
import { fill, texts } from '../text/index.ts';
import { crossOf, type View } from './cross.ts';
import { dimensionOf } from './dimension.ts';
import { isPublished } from './figures.ts';
import { moversOf, type Mover } from './movers.ts';
import { findPlace, placeIn, type Place, type PlaceKind } from './place.ts';

/** A sentence that may be printed as it stands, with the table it comes from. */
export type ReadySentence = { readonly text: string; readonly href: string };

export type NewsBlock = {
  readonly id: string;
  readonly title: string;
  /** What the sentences compare with, when the title does not say. */
  readonly note?: string;
  readonly sentences: readonly ReadySentence[];
};

const TOP = 5;

/** '629 a mais', '96 a menos'. */
const differenceWords = (difference: number, locale: Locale): string => {
  const { more, less } = texts[locale].sentences.stock;
  const number = formatInteger(Math.abs(difference), locale);
  return fill(difference > 0 ? more : less, { number });
};

const linked = (cube: CatalogCube, view: View, text: string, locale: Locale): ReadySentence => ({
  text,
  href: tableHref(cube, view, locale),
});

const only = ({ id }: CatalogCube, { kind, code }: Place): View => ({
  [`f.${dimensionOf(id, kind)}`]: code,
});

const moverText = (mover: Mover, from: string, to: string, locale: Locale): string => {
  const { news } = texts[locale].places;
  const { place, value, difference } = mover;
  return fill(place.kind === 'pais' ? news.moverCountry : news.moverPlace, {
    month: formatPeriod(to, locale, 'long'),
    count: counted(value, texts[locale].sentences.admissions, locale),
    in: placeIn(place, locale),
    difference: differenceWords(difference, locale),
    previous: formatPeriod(from, locale, 'long'),
  });
};

const MONTHS = { linha: 'mes', coluna: 'sexo', conteudo: 'admissoes' };

const moversSince = (
  cube: CatalogCube,
  kind: 'pais' | 'uf',
  from: string,
  locale: Locale,
): readonly ReadySentence[] => {
  const to = cube.periods.at(-1) ?? '';
  return moversOf(cube, kind, 'admissoes', { from, to })
    .slice(0, TOP)
    .map((mover) => {
      const view = { ...MONTHS, ...only(cube, mover.place) };
      return linked(cube, view, moverText(mover, from, to, locale), locale);
    });
};

const moverBlocks = (
  cube: CatalogCube,
  kind: 'pais' | 'uf',
  locale: Locale,
): readonly NewsBlock[] => {
  const { news } = texts[locale].places;
  const last = cube.periods.at(-1) ?? '';
  const title = kind === 'pais' ? news.moversCountry : news.moversUf;
  return [
    {
      id: `${kind}-ano`,
      title,
      note: news.sinceYear,
      sentences: moversSince(cube, kind, yearBefore(last), locale),
    },
    {
      id: `${kind}-mes`,
      title,
      note: news.sinceMonth,
      sentences: moversSince(cube, kind, monthBefore(last), locale),
    },
  ];
};

const balanceBlock = (cube: CatalogCube, locale: Locale): NewsBlock => {
  const { news } = texts[locale].places;
  const period = cube.periods.at(-1) ?? '';
  const kind: PlaceKind = 'uf';
  const cross = crossOf(cube.id, {
    linha: kind,
    coluna: 'sexo',
    conteudo: 'saldo',
    periodo: period,
  });
  const listed = cross.rows
    .flatMap((code) => {
      const [place, cell] = [findPlace(kind, code), cross.cell(code, null)];
      return place && isPublished(cell) ? [{ place, value: cell.value ?? 0 }] : [];
    })
    .toSorted((a, b) => b.value - a.value || (a.place.code < b.place.code ? -1 : 1));
  const ends = [...listed.slice(0, TOP), ...listed.slice(TOP).slice(-2)];
  return {
    id: 'saldos',
    title: news.balances,
    sentences: ends.map(({ place, value }) =>
      linked(
        cube,
        { linha: 'mes', coluna: 'tipo_movimentacao', ...only(cube, place) },
        fill(news.balancePlace, {
          month: formatPeriod(period, locale, 'long'),
          in: placeIn(place, locale),
          count: counted(value, texts[locale].sentences.posts, locale),
        }),
        locale,
      ),
    ),
  };
};

const stockBlock = (cube: CatalogCube, locale: Locale): NewsBlock => {
  const { news } = texts[locale].places;
  const year = cube.periods.at(-1) ?? '';
  const previous = yearBefore(year);
  const movers = moversOf(cube, 'pais', onlyMeasure(cube), { from: previous, to: year });
  return {
    id: 'vinculos',
    title: news.stock,
    sentences: movers.slice(0, TOP).map(({ place, value, difference }) =>
      linked(
        cube,
        { linha: 'ano', coluna: 'sexo', ...only(cube, place) },
        fill(news.moverStock, {
          year,
          people: place.people[locale],
          count: counted(value, texts[locale].sentences.bonds, locale),
          difference: differenceWords(difference, locale),
          previous,
        }),
        locale,
      ),
    ),
  };
};

/** The cube whose latest period the news are of. */
export const newsCube = (): CatalogCube | null =>
  findCube('CAGED', 'sem_ajuste') ?? findCube('RAIS');

/** What changed most in the latest month and year; only comparisons of published figures. */
export const newsBlocks = (locale: Locale): readonly NewsBlock[] => {
  const [flow, stock] = [findCube('CAGED', 'sem_ajuste'), findCube('RAIS')];
  const blocks = [
    ...(flow
      ? [
          balanceBlock(flow, locale),
          ...moverBlocks(flow, 'pais', locale),
          ...moverBlocks(flow, 'uf', locale),
        ]
      : []),
    ...(stock ? [stockBlock(stock, locale)] : []),
  ];
  return blocks.filter(({ sentences }) => sentences.length > 0);
};
