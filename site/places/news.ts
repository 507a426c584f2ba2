import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { findCube } from '../data/release.ts';
import { formatDifference, formatPeriod } from '../format/index.ts';
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
  readonly sentences: readonly ReadySentence[];
};

const TOP = 5;

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
    difference: formatDifference(difference, locale),
    previous: formatPeriod(from, locale, 'long'),
  });
};

const moverBlock = (cube: CatalogCube, kind: 'pais' | 'uf', locale: Locale): NewsBlock => {
  const { news } = texts[locale].places;
  const to = cube.periods.at(-1) ?? '';
  const MONTHS = { linha: 'mes', coluna: 'sexo', conteudo: 'admissoes' };
  const sentencesSince = (from: string): readonly ReadySentence[] =>
    moversOf(cube, kind, 'admissoes', { from, to })
      .slice(0, TOP)
      .map((mover) =>
        linked(
          cube,
          { ...MONTHS, ...only(cube, mover.place) },
          moverText(mover, from, to, locale),
          locale,
        ),
      );
  return {
    id: `mudancas-${kind}`,
    title: kind === 'pais' ? news.moversCountry : news.moversUf,
    sentences: [...sentencesSince(yearBefore(to)), ...sentencesSince(monthBefore(to))],
  };
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
          difference: formatDifference(difference, locale),
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
          moverBlock(flow, 'pais', locale),
          moverBlock(flow, 'uf', locale),
        ]
      : []),
    ...(stock ? [stockBlock(stock, locale)] : []),
  ];
  return blocks.filter(({ sentences }) => sentences.length > 0);
};
