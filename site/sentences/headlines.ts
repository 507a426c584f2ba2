import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { countryDimension } from '../data/cells.ts';
import { presenceOf } from '../data/presence.ts';
import { findCube } from '../data/release.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { headlineOf, type Headline } from './base.ts';
import { unitOf, type Unit } from './counted.ts';
import { balanceComparison, balanceSentence } from './flow.ts';
import { admissionLeader, growthLeader } from './leaders.ts';
import { placesSentences } from './places.ts';
import { tableHref } from './table-href.ts';
import { lastPoint, seriesOf } from './series.ts';

export type HomeHeadline = Headline & { readonly label: string; readonly href: string };

const baseHeadline = (
  cube: CatalogCube | null,
  label: string,
  locale: Locale,
): readonly HomeHeadline[] => {
  const headline = cube && headlineOf(cube, locale);
  return cube && headline ? [{ ...headline, label, href: tableHref(cube, {}, locale) }] : [];
};

type PlaceWords = {
  readonly count: 'municipios' | 'countries';
  readonly line: string;
  readonly label: string;
  readonly unit: Unit;
  readonly isNot: string;
};

/** Municipalities where the cube has them, otherwise countries. */
const placeWords = (cube: CatalogCube, locale: Locale): PlaceWords => {
  const { home, sentences } = texts[locale];
  return cube.hasMunicipio
    ? {
        count: 'municipios',
        line: 'municipio',
        label: home.headlines.places,
        unit: sentences.places.municipality,
        isNot: sentences.isNot.places,
      }
    : {
        count: 'countries',
        line: countryDimension(cube.id),
        label: home.headlines.countries,
        unit: sentences.places.country,
        isNot: sentences.isNot.countries,
      };
};

const placesHeadline = (cube: CatalogCube | null, locale: Locale): readonly HomeHeadline[] => {
  const presence = cube ? presenceOf(cube) : [];
  const latest = presence.at(-1);
  if (!cube || !latest) return [];
  const { count, line, label, unit, isNot } = placeWords(cube, locale);
  return [
    {
      label,
      value: latest[count],
      unit: `${unitOf(latest[count], unit, locale)}, ${latest.year}`,
      sentences: placesSentences(cube, latest, locale),
      isNot,
      series: {
        periods: presence.map(({ year }) => year),
        values: presence.map((each) => each[count]),
        breaks: [],
      },
      href: tableHref(cube, { linha: line, coluna: '-' }, locale),
    },
  ];
};

/** The headline figures of the home page, for the bases this release has. */
export const homeHeadlines = (locale: Locale): readonly HomeHeadline[] => {
  const { headlines } = texts[locale].home;
  const [stock, flow, cards] = [
    findCube('RAIS'),
    findCube('CAGED', 'sem_ajuste'),
    findCube('CTPS'),
  ];
  return [
    ...baseHeadline(stock, headlines.stock, locale),
    ...baseHeadline(flow, headlines.balance, locale),
    ...baseHeadline(cards, headlines.cards, locale),
    ...placesHeadline(stock ?? flow ?? cards, locale),
  ];
};

export type Change = { readonly text: string; readonly href: string };

const balanceChanged = (cube: CatalogCube, locale: Locale): string => {
  const { period, value } = lastPoint(seriesOf(cube, 'saldo', 'without'));
  const comparison = balanceComparison(cube, locale);
  if (comparison === null) return balanceSentence(cube, period, locale);
  return fill(texts[locale].sentences.changed.balance, {
    month: formatPeriod(period, locale, 'long'),
    balance: formatInteger(value, locale),
    comparison,
  });
};

/** What the latest releases changed, in at most three generated sentences, each with its table. */
export const changesOf = (locale: Locale): readonly Change[] => {
  const [stock, flow] = [findCube('RAIS'), findCube('CAGED', 'sem_ajuste')];
  const linked = (cube: CatalogCube, lines: readonly (string | null)[]): readonly Change[] =>
    lines.flatMap((text) => (text ? [{ text, href: tableHref(cube, {}, locale) }] : []));
  return [
    ...(flow ? linked(flow, [balanceChanged(flow, locale), admissionLeader(flow, locale)]) : []),
    ...(stock ? linked(stock, [growthLeader(stock, locale)]) : []),
  ];
};
