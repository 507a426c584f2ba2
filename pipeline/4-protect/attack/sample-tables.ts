import type { Database } from '../../engine/database.ts';
import type { HiddenTable } from './hidden-table.ts';

/** Rows of a sampled table, and its columns, at most: small enough to be solved twice. */
const ROWS = 12;
const COLUMNS = 12;

/**
 * Small tables cut out of the hidden cells of single UFs, to be solved by two methods. What lies
 * outside the cut may hold part of a column, so column sums are at most; free cells stay free.
 */
export async function sampleTables(database: Database, k: number): Promise<readonly HiddenTable[]> {
  const rows = await database.rows<RowRead>(SAMPLE, { rows: ROWS, columns: COLUMNS });
  return [...Map.groupBy(rows, ({ bloco }) => bloco).values()].map((block) => {
    const columns = [...new Set(block.flatMap(({ colunas }) => colunas))];
    return {
      cap: k - 1,
      columnsAtMost: true,
      rows: block.map(({ r, livres }) => ({ sum: r, free: livres })),
      columns: columns.map(
        (column) => block.flatMap(sumsOf).find(([at]) => at === column)?.[1] ?? 0,
      ),
      cells: Int32Array.from(
        block.flatMap(({ colunas }, row) =>
          colunas.flatMap((column) => [row, columns.indexOf(column)]),
        ),
      ),
    };
  });
}

type RowRead = {
  readonly bloco: string;
  readonly r: number;
  readonly livres: number;
  readonly colunas: readonly number[];
  readonly somas: readonly number[];
};

const sumsOf = ({ colunas, somas }: RowRead) =>
  colunas.map((column, at) => [column, somas[at] ?? 0] as const);

const SAMPLE = `
  with bloco as (
    select concat_ws(' ', sistema, ano, mes, movimento, uf) as bloco, linha, r, lugares,
      row_number() over (partition by sistema, ano, mes, movimento, uf order by linha) as posto
    from linha where nivel = 1 and sistema = conhecido and lugares > 0
  ),
  escolhido as (
    select bloco, count(aresta.linha) as presas from bloco left join aresta using (linha)
    group by bloco order by presas = 0, md5(bloco) limit 40
  ),
  cortado as (
    select bloco.* from bloco semi join escolhido using (bloco) where posto <= $rows
  ),
  presa as (
    select linha, coluna, n, row_number() over (partition by linha order by coluna) as posto
    from aresta semi join cortado using (linha) join coluna using (coluna)
  )
  select bloco, r, cast(lugares - count(coluna) as integer) as livres,
    coalesce(list(coluna order by coluna) filter (coluna is not null), []) as colunas,
    coalesce(list(n order by coluna) filter (coluna is not null), []) as somas
  from cortado
  left join (select * from presa where posto <= $columns) as presa using (linha)
  group by bloco, linha, r, lugares
  order by bloco, linha`;
