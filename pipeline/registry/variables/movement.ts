import { text } from '../text.ts';
import type { Variable } from '../types.ts';
import { OPEN, RESTRICTED } from './sharing.ts';
import { coded, plain } from './variable.ts';

/** The movement, and the other acts that are counted. */
export const movement: readonly Variable[] = [
  coded('tipo_movimentacao', 'tipo_movimentacao', {
    ...OPEN,
    label: text('Tipo de movimentação', 'Type of movement', 'Tipo de movimiento'),
    definition: text(
      'Admissão ou desligamento.',
      'Hiring or separation.',
      'Contratación o desvinculación.',
    ),
  }),
  coded('movimento', 'tipo_movimentacao', {
    ...OPEN,
    label: text('Movimento', 'Movement', 'Movimiento'),
    definition: text(
      'Admissão ou desligamento, como nas tabelas harmonizadas.',
      'Hiring or separation, as in the harmonised tables.',
      'Contratación o desvinculación, como en las tablas armonizadas.',
    ),
  }),
  coded('arquivo', 'arquivo_caged', {
    ...RESTRICTED,
    label: text('Arquivo de origem', 'Source file', 'Archivo de origen'),
    definition: text(
      'Arquivo do CAGED que trouxe a declaração.',
      'CAGED file that brought the declaration.',
      'Archivo del CAGED que trajo la declaración.',
    ),
  }),
  plain('peso', 'integer', {
    ...RESTRICTED,
    label: text('Peso', 'Weight', 'Peso'),
    definition: text(
      '+1 para a movimentação declarada, −1 para a excluída.',
      '+1 for a declared movement, −1 for an excluded one.',
      '+1 para el movimiento declarado, −1 para el excluido.',
    ),
  }),
  coded('parcela', 'parcela', {
    ...OPEN,
    label: text('Parcela da série', 'Part of the series', 'Parte de la serie'),
    definition: text(
      'Se a declaração veio no prazo ou como ajuste em até 12 meses.',
      'Whether the declaration came on time or as an adjustment within 12 months.',
      'Si la declaración vino en plazo o como ajuste en hasta 12 meses.',
    ),
  }),
  coded('tipo_autorizacao', 'tipo_autorizacao', {
    ...OPEN,
    label: text('Tipo de autorização', 'Type of authorisation', 'Tipo de autorización'),
    definition: text(
      'Tipo da autorização de residência concedida pela CGIL.',
      'Type of the residence authorisation granted by CGIL.',
      'Tipo de la autorización de residencia concedida por la CGIL.',
    ),
  }),
  coded('classificacao', 'classificacao', {
    ...OPEN,
    label: text('Classificação', 'Classification', 'Clasificación'),
    definition: text(
      'Classe do registro migratório; três desde a Lei 13.445/2017.',
      'Class of the migration registration; three since Law 13,445/2017.',
      'Clase del registro migratorio; tres desde la Ley 13.445/2017.',
    ),
  }),
  coded('tipo_movimentacao_fronteira', 'tipo_movimentacao_fronteira', {
    ...OPEN,
    label: text(
      'Tipo de movimentação (fronteira)',
      'Type of movement (border)',
      'Tipo de movimiento (frontera)',
    ),
    definition: text(
      'Entrada ou saída por posto de fronteira.',
      'Entry or exit through a border post.',
      'Entrada o salida por puesto de frontera.',
    ),
  }),
  coded('tipologia', 'tipologia', {
    ...OPEN,
    label: text('Tipologias', 'Typologies', 'Tipologías'),
    definition: text(
      'Condição em que a pessoa cruzou a fronteira.',
      'Quality in which the person crossed the border.',
      'Condición en que la persona cruzó la frontera.',
    ),
  }),
];
