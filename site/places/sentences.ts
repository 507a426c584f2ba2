import type { Locale } from '../../pipeline/registry/types.ts';
import { readManifest } from '../data/release.ts';
import {
  formatChange,
  formatDifference,
  formatInteger,
  formatPercent,
  formatPeriod,
} from '../format/index.ts';
import { counted, type Unit } from '../sentences/counted.ts';
import { crossesBreak } from '../sentences/series.ts';
import { fill, texts } from '../text/index.ts';
import { countriesOfBrazil, rankOf } from './composition.ts';
import { isPublished, placesBy } from './figures.ts';
import { inMainCube, spokenOf, type Fact } from './focus.ts';
import { monthSentence } from './month.ts';
import { rateSentences } from './rate.ts';
import { findPlace, placeIn, type Place, type PlaceKind } from './place.ts';

/** The unit a fact counts. */
export const unitOfFact = ({ kind }: Fact, locale: Locale): Unit => {
  const { bonds, admissions, separations, cards } = texts[locale].sentences;
  return { stock: bonds, flow: admissions, exits: separations, cards }[kind];
};

/** The smallest group that may be shown at a municipality in this release. */
export const threshold = (locale: Locale): string =>
  formatInteger(readManifest().parameters.k, locale);

const used = (template: string, values: Readonly<Record<string, string>>): string =>
  fill(
    template,
    Object.fromEntries(Object.entries(values).filter(([name]) => template.includes(`{${name}}`))),
  );

/** What is counted, where and when. */
export const factSentence = (fact: Fact, place: Place, locale: Locale): string => {
  const { periods } = fact.cube;
  const { places } = texts[locale];
  const template =
    fact.whole && fact.kind !== 'cards' ? places.whole[fact.kind] : places[fact.kind][place.kind];
  return used(template, {
    year: fact.year,
    count: counted(fact.cell.value ?? 0, unitOfFact(fact, locale), locale),
    people: place.people[locale],
    in: placeIn(place, locale),
    k: threshold(locale),
    from: formatPeriod(periods[0] ?? fact.year, locale, 'long'),
    to: formatPeriod(periods.at(-1) ?? fact.year, locale, 'long'),
  });
};

/** Shares that would be printed as zero are not given. */
const SMALLEST = 0.0005;

const shareOf = (
  fact: Fact,
  kind: PlaceKind,
  code: string | null,
  locale: Locale,
): string | null => {
  const main = inMainCube(fact);
  const total = placesBy(main.cube, kind, 'sexo', main).cell(code, null).value ?? 0;
  const share = total === 0 ? 0 : (fact.cell.value ?? 0) / total;
  return share < SMALLEST ? null : formatPercent(share, locale);
};

const shareOfBrazil = (fact: Fact, locale: Locale): readonly string[] => {
  const share = shareOf(fact, 'uf', null, locale);
  return share === null ? [] : [fill(texts[locale].places.share, { share })];
};

const shareOfUf = (fact: Fact, { code }: Place, locale: Locale): readonly string[] => {
  const uf = findPlace('uf', code.slice(0, 2));
  const share = uf ? shareOf(fact, 'uf', uf.code, locale) : null;
  if (!uf || share === null) return [];
  const { places } = texts[locale];
  return [
    fill(fact.whole ? places.wholeShareOfUf : places.shareOfUf, { share, in: placeIn(uf, locale) }),
  ];
};

const rankSentence = (fact: Fact, place: Place, locale: Locale): readonly string[] => {
  const rank = fact.kind === 'stock' && place.kind !== 'municipio' ? rankOf(fact, place) : null;
  if (rank === null || place.kind === 'municipio') return [];
  return [
    used(texts[locale].places.rank[place.kind], {
      rank: formatInteger(rank, locale),
      all: formatInteger(countriesOfBrazil(fact).length, locale),
    }),
  ];
};

/** Change of a stock on the year before: never of a municipality, nor across a break, nor from an x. */
const changeSentence = (fact: Fact, place: Place, locale: Locale): readonly string[] => {
  const { series, year, cell, cube } = fact;
  const at = series.periods.indexOf(year);
  const [previous, before] = [series.periods[at - 1], series.cells[at - 1]];
  if (fact.kind !== 'stock' || place.kind === 'municipio' || !previous || !before) return [];
  const breaks = cube.notes.flatMap(({ breakBetween }) => (breakBetween ? [breakBetween] : []));
  const { change, broken } = texts[locale].places;
  if (crossesBreak(breaks, previous, year)) return [fill(broken, { previous })];
  if (!isPublished(before) || before.value === null || cell.value === null) return [];
  const difference = cell.value - before.value;
  return [
    fill(change, {
      previous,
      difference: formatDifference(difference, locale),
      change: formatChange(difference / before.value, locale),
    }),
  ];
};

/** Said when the years after the last figure have none: zero or hidden, which is not told apart. */
const staleSentence = ({ series, year, kind }: Fact, locale: Locale): readonly string[] =>
  kind !== 'cards' && series.periods.at(-1) !== year
    ? [fill(texts[locale].places.latestHidden, { year })]
    : [];

/** What the groups of a municipality add up to, said beside its total. */
const groupsSentence = (fact: Fact, locale: Locale): readonly string[] =>
  fact.total
    ? [
        fill(texts[locale].places.groups, {
          count: counted(fact.cell.value ?? 0, unitOfFact(fact, locale), locale),
          k: threshold(locale),
        }),
      ]
    : [];

/** Everything a page says of one fact, the headline first. */
export const factSentences = (fact: Fact, place: Place, locale: Locale): readonly string[] => {
  const spoken = spokenOf(fact);
  const share =
    place.kind === 'municipio' ? shareOfUf(spoken, place, locale) : shareOfBrazil(fact, locale);
  const month =
    fact.kind === 'flow' && fact.cube.periodicity === 'month'
      ? monthSentence(fact, place, locale)
      : null;
  return [
    factSentence(spoken, place, locale),
    ...(fact.kind === 'cards' ? [] : share),
    ...groupsSentence(fact, locale),
    ...rateSentences(fact, place, locale),
    ...rankSentence(fact, place, locale),
    ...changeSentence(fact, place, locale),
    ...(month === null ? [] : [month]),
    ...staleSentence(fact, locale),
  ];
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The title of a page: who, or where. */
export const placeTitle = (place: Place, locale: Locale): string =>
  capital(
    used(texts[locale].places.title[place.kind], {
      people: place.people[locale],
      in: placeIn(place, locale),
    }),
  );
