import type { Contradiction, Range } from '../source.ts';

export const raisRanges: readonly Range[] = [
  { campo: 'idade', minimo: 0, maximo: 120 },
  { campo: 'horas', minimo: 0, maximo: 60 },
  { campo: 'mes_desligamento', minimo: 0, maximo: 12 },
  { campo: 'dia_desligamento', minimo: 0, maximo: 31 },
  { campo: 'rem_media', minimo: 0, maximo: 1_000_000 },
  { campo: 'rem_dezembro', minimo: 0, maximo: 5_000_000 },
  { campo: 'tempo_emprego', minimo: 0, maximo: 960 },
];

export const raisContradictions: readonly Contradiction[] = [
  {
    name: 'AnoErrado',
    what: 'há vínculos admitidos depois do ano do arquivo: os dados são de outro ano',
    todo: 'confira o ano no nome do arquivo e na pasta; se o arquivo é mesmo deste ano, receba-o de novo da fonte',
    select: `select arquivo_id, count_if(year(data_admissao) > ano) as linhas, count(*) as total
      from rec_rais where motivo is null group by arquivo_id`,
    tolerance: 0.01,
  },
  {
    name: 'AnoErrado',
    what: 'nenhum vínculo foi admitido no ano do arquivo: os dados são de um ano anterior',
    todo: 'confira o ano no nome do arquivo e na pasta; se o arquivo é mesmo deste ano, receba-o de novo da fonte',
    select: `select arquivo_id,
        case when count(data_admissao) >= 1000 and count_if(year(data_admissao) = ano) = 0
          then count(*) else 0 end as linhas,
        count(*) as total
      from rec_rais where motivo is null group by arquivo_id`,
    tolerance: 0,
  },
];
