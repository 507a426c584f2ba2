import type { Contradiction } from '../source.ts';

export const ctpsContradictions: readonly Contradiction[] = [
  {
    name: 'CtpsEncerrada',
    what: 'há carteiras emitidas depois de novembro de 2019, quando a emissão acabou (Nota Técnica 4/2022, 4.1.2)',
    todo: 'retire o arquivo da pasta: a Carteira de Trabalho Digital não é esta base',
    select: `select arquivo_id, count_if(data_emissao >= date '2019-12-01') as linhas, count(*) as total
      from rec_ctps where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
  {
    name: 'CompetenciaDivergente',
    what: 'há carteiras emitidas em ano diferente do que está no nome do arquivo',
    todo: 'confira o ano no nome do arquivo e receba-o de novo da fonte se os dados são de outro ano',
    select: `select arquivo_id, count_if(year(data_emissao) <> arquivo_ano) as linhas, count(*) as total
      from rec_ctps where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
];
