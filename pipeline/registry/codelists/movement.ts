import { text } from '../text.ts';
import type { CodeList } from '../types.ts';
import { other, value } from './code.ts';

export const tipoMovimentacao: CodeList = {
  id: 'tipo_movimentacao',
  title: text('Tipo de movimentação', 'Type of movement', 'Tipo de movimiento'),
  codes: [
    value('1', text('Admissão', 'Hiring', 'Contratación')),
    value('2', text('Desligamento', 'Separation', 'Desvinculación')),
  ],
};

/** Files of the two CAGED: on time, late, excluded (from 2020); unadjusted, adjusted (until 2019). */
export const arquivoCaged: CodeList = {
  id: 'arquivo_caged',
  title: text('Arquivo de origem', 'Source file', 'Archivo de origen'),
  codes: [
    value('MOV', text('Declarada no prazo', 'Declared on time', 'Declarado en plazo')),
    value('FOR', text('Declarada fora do prazo', 'Declared late', 'Declarado fuera de plazo')),
    value('EXC', text('Excluída', 'Excluded', 'Excluido')),
    value(
      'EST',
      text(
        'Base sem ajustes (até 2019)',
        'Unadjusted (until 2019)',
        'Base sin ajustes (hasta 2019)',
      ),
    ),
    value('AJU', text('Ajuste (até 2019)', 'Adjustment (until 2019)', 'Ajuste (hasta 2019)')),
  ],
};

/** Vintages of a movement (SPEC 3.5). */
export const parcela: CodeList = {
  id: 'parcela',
  title: text('Parcela da série', 'Part of the series', 'Parte de la serie'),
  codes: [
    value('no_prazo', text('No prazo', 'On time', 'En plazo')),
    value(
      'ajuste',
      text('Ajuste em até 12 meses', 'Adjustment within 12 months', 'Ajuste en hasta 12 meses'),
    ),
  ],
};

/** How a record found its person (SPEC 3.3). */
export const linkRule: CodeList = {
  id: 'link_rule',
  title: text('Regra de pareamento', 'Linkage rule', 'Regla de pareamiento'),
  codes: [
    other('P0', 'unknown', text('Sem chave', 'No key', 'Sin clave')),
    value('P1', text('PIS sem conflito', 'PIS without conflict', 'PIS sin conflicto')),
    value('P2', text('PIS dividido por CPF', 'PIS split by CPF', 'PIS dividido por CPF')),
    value(
      'P3',
      text(
        'PIS em dúvida, nascimento e sexo concordam',
        'PIS in doubt, birth date and sex agree',
        'PIS en duda, nacimiento y sexo coinciden',
      ),
    ),
    value(
      'P4',
      text('CPF de uma pessoa com PIS', 'CPF of one PIS person', 'CPF de una persona con PIS'),
    ),
    value('P5', text('Só CPF', 'CPF only', 'Solo CPF')),
    value(
      'P6',
      text('Dois PIS unidos pelo CPF', 'Two PIS joined by CPF', 'Dos PIS unidos por el CPF'),
    ),
    other('P9', 'unknown', text('Ambíguo', 'Ambiguous', 'Ambiguo')),
  ],
};
