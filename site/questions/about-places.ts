import type { CatalogCube, Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { findCube } from '../data/release.ts';
import { dimensionOf } from '../places/dimension.ts';
import { isPublished, placesBy } from '../places/figures.ts';
import type { FactKind } from '../places/focus.ts';
import { placeIn, type Place, type PlaceKind } from '../places/place.ts';
import { rankPlaces, type Ranked } from '../places/ranking.ts';
import type { View } from '../places/cross.ts';
import { onlyMeasure } from '../sentences/stock.ts';
import { tableHref } from '../sentences/table-href.ts';
import { texts } from '../text/index.ts';
import { figureAnswer, periodText, worded, type Question, type Words } from './question.ts';

/** The bases that are asked about places. */
type Told = Exclude<FactKind, 'exits'>;

/** A question before it is put into words; the answer to a list is its largest line. */
type Asked = {
  readonly words: Words;
  readonly about: { readonly place: Place; readonly other?: Place };
  readonly view: View;
  readonly cell: Cell;
  readonly leader?: Place;
};

/** What the questions of a base are asked of: one measure in its latest period. */
type Subject = {
  readonly theme: Told;
  readonly cube: CatalogCube;
  readonly measure: string;
  readonly period: string;
};

const WOMEN = '2';

const subjectOf = (theme: Told, cube: CatalogCube, measure: string): Subject => {
  const [first, last] = [cube.periods[0] ?? '', cube.periods.at(-1) ?? ''];
  return { theme, cube, measure, period: theme === 'cards' ? `${first}..${last}` : last };
};

const ranked = (subject: Subject, kind: PlaceKind): readonly Ranked[] => {
  const cross = placesBy(subject.cube, kind, 'sexo', subject);
  return rankPlaces(kind, cross.rows, (code) => cross.cell(code, null));
};

const only = ({ cube }: Subject, { kind, code }: Place): View => ({
  [`f.${dimensionOf(cube.id, kind)}`]: code,
});

type Ask = (subject: Subject, each: Ranked) => readonly Asked[];

const inFirstUf: Ask = (subject, { place }) => {
  const cross = placesBy(subject.cube, 'uf', 'pais', subject);
  const [first] = rankPlaces('uf', cross.rows, (uf) => cross.cell(uf, place.code));
  if (!first) return [];
  const view = {
    linha: 'ano',
    coluna: 'sexo',
    ...only(subject, place),
    ...only(subject, first.place),
  };
  return [{ words: 'stockIn', about: { place, other: first.place }, view, cell: first.cell }];
};

const whole =
  (words: Words, view: View): Ask =>
  (subject, { place, cell }) => [
    { words, about: { place }, view: { ...view, ...only(subject, place) }, cell },
  ];

const women =
  (words: Words, view: View): Ask =>
  (subject, { place }) => {
    const cell = placesBy(subject.cube, place.kind, 'sexo', subject).cell(place.code, WOMEN);
    const all = { ...view, ...only(subject, place), 'f.sexo': WOMEN };
    return isPublished(cell) ? [{ words, about: { place }, view: all, cell }] : [];
  };

const listed =
  (words: Words, kind: PlaceKind): Ask =>
  (subject, { place }) => {
    const { cube, period } = subject;
    const cross = placesBy(cube, kind, place.kind, subject);
    const [first] = rankPlaces(kind, cross.rows, (code) => cross.cell(code, place.code));
    if (!first) return [];
    const line = { linha: dimensionOf(cube.id, kind), coluna: 'sexo', periodo: period };
    const view = { ...line, ...only(subject, place) };
    return [{ words, about: { place }, view, cell: first.cell, leader: first.place }];
  };

const balance: Ask = (subject, { place }) => {
  const cross = placesBy(subject.cube, place.kind, 'sexo', { ...subject, measure: 'saldo' });
  const cell = cross.cell(place.code, null);
  return isPublished(cell)
    ? [{ words: 'balance', about: { place }, view: only(subject, place), cell }]
    : [];
};

const YEARS = { linha: 'ano', coluna: 'sexo' };
const YEARS_ALONE = { linha: 'ano', coluna: '-' };
const MONTHS = { linha: 'mes', coluna: 'sexo', conteudo: 'admissoes' };
const MONTHS_ALONE = { linha: 'mes', coluna: '-', conteudo: 'admissoes' };

/** How many of the largest places each form of question is asked of. */
type Form = readonly [kind: PlaceKind, count: number, ask: Ask];

const FORMS: Readonly<Record<Told, readonly Form[]>> = {
  stock: [
    ['pais', 6, inFirstUf],
    ['pais', 4, whole('stockBrazil', YEARS)],
    ['pais', 3, women('stockWomen', YEARS_ALONE)],
    ['pais', 3, listed('stockWhere', 'uf')],
    ['uf', 4, listed('stockFrom', 'pais')],
    ['municipio', 3, whole('stockPlace', YEARS)],
  ],
  flow: [
    ['pais', 4, whole('admissions', MONTHS)],
    ['pais', 3, balance],
    ['uf', 4, whole('admissionsIn', MONTHS)],
    ['uf', 3, women('womenIn', MONTHS_ALONE)],
  ],
  cards: [
    ['pais', 3, whole('cardsOf', YEARS)],
    ['uf', 3, whole('cardsIn', YEARS)],
  ],
};

const subjects = (): readonly Subject[] => {
  const [stock, flow, cards] = [
    findCube('RAIS'),
    findCube('CAGED', 'sem_ajuste'),
    findCube('CTPS'),
  ];
  return [
    ...(stock ? [subjectOf('stock', stock, onlyMeasure(stock))] : []),
    ...(flow ? [subjectOf('flow', flow, 'admissoes')] : []),
    ...(cards ? [subjectOf('cards', cards, onlyMeasure(cards))] : []),
  ];
};

const askedOf = (subject: Subject): readonly Asked[] =>
  FORMS[subject.theme].flatMap(([kind, count, ask]) =>
    kind === 'municipio' && !subject.cube.hasMunicipio
      ? []
      : ranked(subject, kind)
          .slice(0, count)
          .flatMap((each) => ask(subject, each)),
  );

const wordedOf = (subject: Subject, asked: Asked, locale: Locale): Question => {
  const { words, about, cell, view, leader } = asked;
  const { questions } = texts[locale].home;
  const units = {
    stock: questions.vinculos,
    flow: words === 'balance' ? questions.postos : questions.admissoes,
    cards: questions.carteiras,
  };
  const { theme, period } = subject;
  const figure = { value: cell.value ?? 0, unit: units[theme], period };
  const values = {
    people: about.place.people[locale],
    in: placeIn(about.other ?? about.place, locale),
    month: periodText(period, locale),
  };
  return {
    theme,
    text: worded(words, values, locale),
    answer: figureAnswer(figure, locale, leader?.name[locale]),
    href: tableHref(subject.cube, view, locale),
  };
};

/**
 * Questions about the largest groups and places of this release, each with the table that answers it.
 * A question whose figure is not published is not asked.
 */
export const questionsAboutPlaces = (locale: Locale): readonly Question[] =>
  subjects().flatMap((subject) =>
    askedOf(subject).map((asked) => wordedOf(subject, asked, locale)),
  );
