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

/** How a record found its person (2-pair/README, "Passes"). */
export const linkRule: CodeList = {
  id: 'link_rule',
  title: text('Passo do pareamento', 'Pairing pass', 'Paso del pareamiento'),
  codes: [
    other('P0', 'unknown', text('Sem chave válida', 'No valid key', 'Sin clave válida')),
    value('P1', text('PIS e CPF concordam', 'PIS and CPF agree', 'PIS y CPF coinciden')),
    value('P2', text('PIS, sem CPF', 'PIS, no CPF', 'PIS, sin CPF')),
    value(
      'P3',
      text(
        'CPF; PIS ausente, inválido ou compartilhado',
        'CPF; PIS missing, invalid or shared',
        'CPF; PIS ausente, inválido o compartido',
      ),
    ),
    value(
      'P4',
      text(
        'PIS e CPF de pessoas diferentes: decide a evidência',
        'PIS and CPF of different people: evidence decides',
        'PIS y CPF de personas distintas: decide la evidencia',
      ),
    ),
    value(
      'P5',
      text('PIS a um erro de digitação', 'PIS one typing error away', 'PIS a un error de tecleo'),
    ),
    value(
      'P6',
      text(
        'Nome, nascimento, sexo e país',
        'Name, birth date, sex and country',
        'Nombre, nacimiento, sexo y país',
      ),
    ),
    value(
      'P7',
      text(
        'Probabilidade de ao menos 99 %',
        'Probability of at least 99 %',
        'Probabilidad de al menos 99 %',
      ),
    ),
    value('P8', text('Decisão de uma pessoa', "A person's decision", 'Decisión de una persona')),
    other('P9', 'unknown', text('Ambíguo', 'Ambiguous', 'Ambiguo')),
  ],
};
