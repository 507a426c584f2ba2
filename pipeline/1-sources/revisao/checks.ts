import type { Contradiction } from '../source.ts';

/** A decision about a file that was not received would be lost without a word. */
export const revisaoContradictions: readonly Contradiction[] = [
  {
    name: 'DecisaoDesconhecida',
    what: 'há decisões que não são mesma, diferente nem incerta',
    todo: 'escreva na coluna decisao uma das três palavras e deixe fora do arquivo os pares ainda não decididos',
    select: `select arquivo_id,
        count_if(lower(trim(decisao)) not in ('mesma', 'diferente', 'incerta')) as linhas, count(*) as total
      from rec_revisao where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
  {
    name: 'RevisaoSemArquivo',
    what: 'há decisões sobre arquivos que não foram recebidos',
    todo: 'escreva em arquivo_a e arquivo_b os caminhos como estão na fila de revisão, ou traga de volta os arquivos a que as decisões se referem',
    select: `select d.arquivo_id, count_if(a.arquivo is null or b.arquivo is null) as linhas, count(*) as total
      from rec_revisao as d
      left join reception as a on a.arquivo = d.arquivo_a
      left join reception as b on b.arquivo = d.arquivo_b
      where d.motivo is null group by d.arquivo_id`,
    tolerance: 0,
  },
];
