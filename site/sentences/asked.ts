import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import type { CellFilter } from '../data/cells.ts';
import { findCube } from '../data/release.ts';
import { texts } from '../text/index.ts';
import type { Unit } from './counted.ts';
import { lastPoint, seriesOf } from './series.ts';
import { onlyMeasure } from './stock.ts';

/** A question as it is put to a cube. */
export type Asked = {
  readonly cube: CatalogCube;
  readonly text: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly filter: CellFilter;
  /** Latest period of the series, or all of it. */
  readonly period: string | null;
  /** Address of the table's view, in the words of its controls. */
  readonly view: Readonly<Record<string, string>>;
};

const stockQuestions = (cube: CatalogCube, locale: Locale): readonly Asked[] => {
  const { questions } = texts[locale].home;
  const measure = onlyMeasure(cube);
  const { period } = lastPoint(seriesOf(cube, measure, 'with'));
  const shared = { cube, measure, unit: questions.vinculos, period };
  return [
    {
      ...shared,
      text: questions.stockOfGroup,
      filter: { pais_nacionalidade: 'HTI', uf: '42' },
      view: { linha: 'ano', coluna: 'sexo', 'f.pais_nacionalidade': 'HTI', 'f.uf': '42' },
    },
    {
      ...shared,
      text: questions.stockOfWomen,
      filter: { pais_nacionalidade: 'VEN', sexo: '2' },
      view: { linha: 'ano', coluna: '-', 'f.pais_nacionalidade': 'VEN', 'f.sexo': '2' },
    },
  ];
};

const flowQuestions = (cube: CatalogCube, locale: Locale): readonly Asked[] => {
  const { questions } = texts[locale].home;
  const { period } = lastPoint(seriesOf(cube, 'saldo', 'without'));
  const shared = { cube, period };
  return [
    {
      ...shared,
      text: questions.admissions,
      measure: 'admissoes',
      unit: questions.admissoes,
      filter: { pais_nascimento: 'VEN' },
      view: { linha: 'mes', coluna: 'sexo', conteudo: 'admissoes', 'f.pais_nascimento': 'VEN' },
    },
    {
      ...shared,
      text: questions.balance,
      measure: 'saldo',
      unit: questions.postos,
      filter: { pais_nascimento: 'HTI' },
      view: { 'f.pais_nascimento': 'HTI' },
    },
    {
      ...shared,
      text: questions.women,
      measure: 'admissoes',
      unit: questions.admissoes,
      filter: { sexo: '2' },
      view: { linha: 'mes', coluna: '-', conteudo: 'admissoes', 'f.sexo': '2' },
    },
    {
      ...shared,
      text: questions.inState,
      measure: 'admissoes',
      unit: questions.admissoes,
      filter: { uf: '42' },
      view: { linha: 'mes', coluna: 'sexo', conteudo: 'admissoes', 'f.uf': '42' },
    },
  ];
};

const cardQuestions = (cube: CatalogCube, locale: Locale): readonly Asked[] => {
  const { questions } = texts[locale].home;
  return [
    {
      cube,
      text: questions.cards,
      measure: onlyMeasure(cube),
      unit: questions.carteiras,
      filter: { pais_nascimento: 'BOL' },
      period: null,
      view: { linha: 'ano', coluna: 'sexo', 'f.pais_nascimento': 'BOL' },
    },
  ];
};

/** The questions of the home page, for the bases this release has. */
export const askedOf = (locale: Locale): readonly Asked[] => {
  const [stock, flow, cards] = [
    findCube('RAIS'),
    findCube('CAGED', 'sem_ajuste'),
    findCube('CTPS'),
  ];
  return [
    ...(stock ? stockQuestions(stock, locale) : []),
    ...(flow ? flowQuestions(flow, locale).slice(0, stock ? 2 : undefined) : []),
    ...(cards ? cardQuestions(cards, locale) : []),
  ];
};
