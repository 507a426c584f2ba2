import type { Database } from '../../engine/database.ts';
import type { HiddenTable } from './hidden-table.ts';

/** Hidden cells of one table; a larger one leaves out what is hidden in the whole country. */
const CELLS = 4_000_000;

type RowRead = {
  readonly bloco: string;
  readonly linha: number;
  readonly nivel: number;
  readonly r: number;
  readonly livres: number;
  readonly colunas: readonly number[];
};

/**
 * The two-way tables of `prepareHiddenRows` that have at least one known column sum: one per cube,
 * year and type of movement. Rows without such a column stand alone and are not here.
 */
export async function readTables(database: Database, k: number): Promise<readonly HiddenTable[]> {
  const rows = await database.rows<RowRead>(`
    with ligada as (
      select linha, list(coluna order by coluna) as colunas from aresta group by linha
    )
    select concat_ws(' ', sistema, ano, movimento) as bloco, linha, nivel, r, livres, colunas
    from ligada join linha using (linha)
    order by linha`);
  const sums = await database.rows<{ n: number }>('select n from coluna order by coluna');
  const blocks = Map.groupBy(rows, ({ bloco }) => bloco);
  return [...blocks.values()].map((block) => tableOf(block, sums, k));
}

function tableOf(
  block: readonly RowRead[],
  sums: readonly { readonly n: number }[],
  k: number,
): HiddenTable {
  const cells = block.reduce((count, { colunas }) => count + colunas.length, 0);
  const kept = cells <= CELLS ? block : block.filter(({ nivel }) => nivel < 3);
  const columns = [...new Set(kept.flatMap(({ colunas }) => colunas))];
  const at = new Map(columns.map((column, index) => [column, index]));
  return {
    cap: k - 1,
    rows: kept.map(({ r, livres, nivel }) => ({ sum: r, free: livres, open: nivel === 3 })),
    columns: columns.map((column) => sums[column]?.n ?? 0),
    cells: Int32Array.from(
      kept.flatMap(({ colunas }, row) => colunas.flatMap((column) => [row, at.get(column) ?? 0])),
    ),
    ...(kept.length < block.length ? { columnsAtMost: true } : {}),
  };
}
