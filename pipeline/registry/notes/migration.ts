import { text } from '../text.ts';
import type { Note } from '../types.ts';
import { continentNote } from './classification.ts';

/** Sentences that accompany CGIL, SisMigra, STI and refuge selections (SPEC 3.6). */
const NOTA = 'Nota Técnica nº 4/2022/CGIL';

export const cgilNotes: readonly Note[] = [
  {
    id: 'cgil-nao-e-entrada',
    dimension: 'uf',
    source: `${NOTA}, 4.1.1, limitação a`,
    text: text(
      'A autorização não significa entrada no país.',
      'An authorisation does not mean an entry into the country.',
      'La autorización no significa entrada en el país.',
    ),
  },
  continentNote,
];

export const sismigraNotes: readonly Note[] = [
  {
    id: 'sismigra-nao-e-estoque',
    source: `${NOTA}, 4.1.5, limitação c`,
    text: text(
      'O sistema não exclui regularmente óbitos e re-emigração: os registros não são um estoque de residentes.',
      'The system does not regularly remove deaths and re-emigration: registrations are not a stock of residents.',
      'El sistema no excluye regularmente defunciones y reemigración: los registros no son un stock de residentes.',
    ),
  },
  {
    id: 'sismigra-anistias',
    to: '1999-12',
    source: `${NOTA}, 4.1.5, limitação b`,
    text: text(
      'Anistias concedidas antes de 2000, sobretudo a de 1988, prejudicam a qualidade dos registros do período.',
      'Amnesties granted before 2000, especially that of 1988, impair the quality of the records of the period.',
      'Las amnistías concedidas antes de 2000, sobre todo la de 1988, perjudican la calidad de los registros del período.',
    ),
  },
  {
    id: 'sismigra-classes-2017',
    dimension: 'classificacao',
    from: '2017-01',
    to: '2017-12',
    source: `${NOTA}, 4.1.5; Lei 13.445/2017`,
    text: text(
      'Com a Lei 13.445/2017 a classificação passou de seis categorias (permanente, asilado, temporário, provisório, fronteiriço e outros) para três (residentes, temporários e fronteiriços).',
      'With Law 13,445/2017 the classification went from six categories (permanent, asylee, temporary, provisional, border and other) to three (residents, temporary and border).',
      'Con la Ley 13.445/2017 la clasificación pasó de seis categorías (permanente, asilado, temporal, provisional, fronterizo y otros) a tres (residentes, temporales y fronterizos).',
    ),
  },
  continentNote,
];

export const stiNotes: readonly Note[] = [
  {
    id: 'sti-movimentos',
    source: `${NOTA}, 4.1.6, limitação b`,
    text: text(
      'São movimentos nos postos de fronteira, não pessoas: a mesma pessoa pode entrar e sair várias vezes, e a migração não se infere diretamente deles.',
      'These are movements at border posts, not persons: the same person may enter and leave several times, and migration cannot be directly inferred from them.',
      'Son movimientos en los puestos de frontera, no personas: la misma persona puede entrar y salir varias veces, y la migración no se infiere directamente de ellos.',
    ),
  },
  continentNote,
];

export const refugioNotes: readonly Note[] = [
  {
    id: 'refugio-mudanca-de-fonte',
    from: '2020-08',
    to: '2022-09',
    source: `${NOTA}, 4.1.7`,
    text: text(
      'Mudança de fonte: STI-MAR até agosto de 2020, SISCONARE a partir de setembro de 2022. As datas da nota técnica deixam um intervalo sem fonte declarada.',
      'Change of source: STI-MAR until August 2020, SISCONARE from September 2022. The dates in the technical note leave an interval without a declared source.',
      'Cambio de fuente: STI-MAR hasta agosto de 2020, SISCONARE a partir de septiembre de 2022. Las fechas de la nota técnica dejan un intervalo sin fuente declarada.',
    ),
  },
  {
    id: 'refugio-lugar-da-solicitacao',
    dimension: 'municipio',
    source: `${NOTA}, 4.1.7, limitação a`,
    text: text(
      'O município é o da solicitação, não o de residência.',
      'The municipality is that of the application, not that of residence.',
      'El municipio es el de la solicitud, no el de residencia.',
    ),
  },
  continentNote,
];
