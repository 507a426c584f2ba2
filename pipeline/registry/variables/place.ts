import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { OPEN } from './sharing.ts';
import { coded } from './variable.ts';

/** Where the bond, the movement or the act is. */
export const place: readonly Variable[] = [
  coded('uf', 'uf', {
    ...OPEN,
    label: text('Unidade da Federação', 'Federation Unit', 'Unidad de la Federación'),
    definition: text(
      'Unidade da Federação do estabelecimento, da emissão ou da solicitação.',
      'Federation Unit of the establishment, of issue or of application.',
      'Unidad de la Federación del establecimiento, de la emisión o de la solicitud.',
    ),
  }),
  coded('municipio', 'municipio', {
    ...OPEN,
    label: text('Município', 'Municipality', 'Municipio'),
    definition: text(
      'Município do estabelecimento, da emissão ou da solicitação (código IBGE de sete dígitos).',
      'Municipality of the establishment, of issue or of application (seven-digit IBGE code).',
      'Municipio del establecimiento, de la emisión o de la solicitud (código IBGE de siete dígitos).',
    ),
  }),
  coded('regiao', 'regiao', {
    ...OPEN,
    label: text('Região', 'Region', 'Región'),
    definition: text(
      'Grande Região da Unidade da Federação.',
      'Major region of the Federation Unit.',
      'Gran región de la Unidad de la Federación.',
    ),
  }),
];
