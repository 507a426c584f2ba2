import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { detailOf, orderedDetails, type Detail } from '../data/details.ts';
import { findCube, readCodeList } from '../data/release.ts';
import { attributesOf } from '../details/composition.ts';
import { formatCurrency } from '../format/index.ts';
import { lowerFirst } from '../format/lower-first.ts';
import { crossOf, type View } from '../places/cross.ts';
import { dimensionOf } from '../places/dimension.ts';
import { isPublished, placesBy } from '../places/figures.ts';
import { findPlace, placeIn, type Place } from '../places/place.ts';
import { rankPlaces } from '../places/ranking.ts';
import { tableHref } from '../sentences/table-href.ts';
import { fill, texts } from '../text/index.ts';
import { shareAnswer, worded, type Question, type Words } from './question.ts';

/** The question of each attribute, and of how many of the largest countries it is asked. */
const ASKED: readonly (readonly [Detail, Words, number])[] = [
  ['SECAO', 'sector', 2],
  ['OCUPACAO', 'occupation', 2],
  ['ESCOLARIDADE', 'schooling', 2],
  ['IDADE', 'age', 1],
  ['RENDA', 'payBand', 2],
];

/** Mean pay by sex is asked of so many countries, in the município the table of pay opens on. */
const PAID = 2;

const [MEN, WOMEN] = ['1', '2'];

const stockDetail = (detail: Detail): CatalogCube | undefined =>
  orderedDetails('RAIS').find((cube) => detailOf(cube) === detail);

/** Countries with the largest stock, as far as a cube has a group of them. */
const largestCountries = (cube: CatalogCube, measure: string, period: string): readonly Place[] => {
  const cross = placesBy(cube, 'pais', 'sexo', { measure, period });
  return rankPlaces('pais', cross.rows, (code) => cross.cell(code, null)).map(({ place }) => place);
};

const attributeQuestion = (
  cube: CatalogCube,
  words: Words,
  place: Place,
  locale: Locale,
): readonly Question[] => {
  const [broad] = attributesOf(cube);
  const [measure, period] = [cube.measures[0]?.id ?? '', cube.periods.at(-1) ?? ''];
  if (!broad) return [];
  const country = { [`f.${dimensionOf(cube.id, 'pais')}`]: place.code };
  const asked = { linha: broad.id, conteudo: measure, periodo: period, ...country };
  const cross = crossOf(cube.id, { ...asked, coluna: '-' });
  const total = cross.cell(null, null).value ?? 0;
  const [first] = readCodeList(broad.codeList)
    .codes.filter(({ kind }) => kind === 'value')
    .map(({ code, label }) => ({ name: label[locale], value: cross.cell(code, null).value ?? 0 }))
    .toSorted((a, b) => b.value - a.value);
  if (!first || first.value === 0 || total === 0) return [];
  return [
    {
      theme: 'profile',
      text: worded(words, { people: place.people[locale] }, locale),
      answer: shareAnswer(lowerFirst(first.name), first.value / total, period, locale),
      href: tableHref(cube, { ...asked, coluna: 'sexo' }, locale),
    },
  ];
};

const payQuestion = (
  cube: CatalogCube,
  town: Place,
  place: Place,
  locale: Locale,
): readonly Question[] => {
  const [line, period] = [dimensionOf(cube.id, 'pais'), cube.periods.at(-1) ?? ''];
  const where: View = { 'f.municipio': town.code, periodo: period };
  const view = { linha: line, coluna: 'sexo', conteudo: 'salario_medio', ...where };
  const cross = crossOf(cube.id, view);
  const [men, women] = [MEN, WOMEN].map((sex = '') => cross.cell(place.code, sex));
  if (!men || !women || !isPublished(men) || !isPublished(women)) return [];
  const pay = {
    men: formatCurrency(men.value ?? 0, locale, 0),
    women: formatCurrency(women.value ?? 0, locale, 0),
    period,
  };
  return [
    {
      theme: 'profile',
      text: worded('pay', { people: place.people[locale], in: placeIn(town, locale) }, locale),
      answer: fill(texts[locale].home.questions.pay, pay),
      href: tableHref(cube, { ...view, [`f.${line}`]: place.code }, locale),
    },
  ];
};

const payQuestions = (locale: Locale): readonly Question[] => {
  const cube = stockDetail('SALARIO');
  const [code] = cube?.defaultView.filters?.['municipio'] ?? [];
  const town = code === undefined ? undefined : findPlace('municipio', code);
  if (!cube || !town) return [];
  return largestCountries(cube, 'pessoas', cube.periods.at(-1) ?? '')
    .flatMap((place) => payQuestion(cube, town, place, locale))
    .slice(0, PAID);
};

/** Who the immigrants with a formal bond are, what they do and what they earn. */
export const questionsAboutAttributes = (locale: Locale): readonly Question[] => {
  if (!findCube('RAIS')) return [];
  const told = ASKED.flatMap(([detail, words, count]) => {
    const cube = stockDetail(detail);
    if (!cube) return [];
    return largestCountries(cube, cube.measures[0]?.id ?? '', cube.periods.at(-1) ?? '')
      .slice(0, count)
      .flatMap((place) => attributeQuestion(cube, words, place, locale));
  });
  return [...payQuestions(locale), ...told];
};
