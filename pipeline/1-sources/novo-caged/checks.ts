import type { Contradiction, Range } from '../source.ts';

export const novoCagedRanges: readonly Range[] = [
  { campo: 'idade', minimo: 0, maximo: 120 },
  { campo: 'horas', minimo: 0, maximo: 99 },
  { campo: 'dia_movimentacao', minimo: 0, maximo: 31 },
  { campo: 'salario', minimo: 0, maximo: 1_000_000 },
  { campo: 'tempo_emprego', minimo: 0, maximo: 960 },
];

/** Which month the name of each kind of file speaks of (SPEC 2.4). */
export const novoCagedContradictions: readonly Contradiction[] = [
  {
    name: 'CompetenciaDivergente',
    what: 'a competência dos registros não é a do nome do arquivo (MOV: da movimentação; FOR: da declaração; EXC: da exclusão)',
    todo: 'confira o mês no nome do arquivo (AAAAMM) e receba-o de novo da fonte se os dados são de outro mês',
    select: `select arquivo_id,
        count_if(arquivo_competencia <> case tipo
          when 'MOV' then competencia_mov
          when 'FOR' then competencia_dec
          else competencia_exc end) as linhas,
        count(*) as total
      from rec_novo_caged where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
  {
    name: 'ForaDoPrazoSemAtraso',
    what: 'arquivos FOR e EXC só têm movimentações de meses anteriores ao do arquivo, ou do próprio mês em EXC',
    todo: 'confira se o arquivo MOV não foi recebido com nome de FOR ou de EXC',
    select: `select arquivo_id,
        count_if(tipo = 'FOR' and competencia_mov >= arquivo_competencia
          or tipo = 'EXC' and competencia_mov > arquivo_competencia) as linhas,
        count(*) as total
      from rec_novo_caged where motivo is null group by arquivo_id`,
    tolerance: 0.01,
  },
];
