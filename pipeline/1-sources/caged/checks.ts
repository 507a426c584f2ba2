import type { Contradiction, Range } from '../source.ts';

export const cagedRanges: readonly Range[] = [
  { campo: 'idade', minimo: 0, maximo: 120 },
  { campo: 'horas', minimo: 0, maximo: 60 },
  { campo: 'dia_movimentacao', minimo: 0, maximo: 31 },
  { campo: 'salario', minimo: 0, maximo: 1_000_000 },
  { campo: 'tempo_emprego', minimo: 0, maximo: 960 },
];

const todo =
  'confira o mês no nome do arquivo (MMAAAA) e receba-o de novo da fonte se os dados são de outro mês';

export const cagedContradictions: readonly Contradiction[] = [
  {
    name: 'CompetenciaDivergente',
    what: 'nem a competência declarada nem a da movimentação são a do nome do arquivo',
    todo,
    select: `select arquivo_id, count_if(arquivo_competencia not in (competencia_mov, competencia_dec)) as linhas,
        count(*) as total
      from rec_caged where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
  {
    name: 'DeclaracaoAnterior',
    what: 'há movimentações declaradas antes de acontecerem',
    todo: 'confira se Competência Movimentação está em MMAAAA e Competência Declarada em AAAAMM, e corrija pipeline/1-sources/caged/layout.csv se a fonte mudou',
    select: `select arquivo_id, count_if(competencia_dec < competencia_mov) as linhas, count(*) as total
      from rec_caged where motivo is null group by arquivo_id`,
    tolerance: 0.01,
  },
];
