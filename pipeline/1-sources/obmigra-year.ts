import type { Contradiction } from './source.ts';

/** OBMigra names files by year: `differs` holds for a row that cannot be in a file of that year. */
export function sameYear(table: string, differs: string): Contradiction {
  return {
    name: 'CompetenciaDivergente',
    what: 'há movimentações de um ano que não pode estar neste arquivo',
    todo: 'confira o ano no nome do arquivo e receba-o de novo do Portal de Imigração se os dados são de outro ano',
    select: `select arquivo_id, count_if(${differs}) as linhas, count(*) as total
      from ${table} where motivo is null group by arquivo_id`,
    tolerance: 0,
  };
}
