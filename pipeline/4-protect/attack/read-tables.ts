import type { Database } from '../../engine/database.ts';
import type { HiddenTable } from './hidden-table.ts';

/** Hidden cells of one table; a larger one leaves out what is hidden in the whole country. */
const CELLS = 4_000_000;

type RowRead = {
  readonly bloco: string;
  readonly linha: number;
  readonly uf: string;
  readonly nivel: number;
  readonly r: number;
  readonly livres: number;
  readonly colunas: readonly number[];
};

/** The hidden cells of one cube, year and type of movement, and the same cells UF by UF, made when asked for. */
export type HiddenBlock = {
  readonly whole: NamedTable;
  readonly ufs: readonly NamedTable[];
  /** The whole, with the caps that hold whatever the method did. */
  readonly sound: NamedTable;
};

/** A table with the number (`coluna`) of each of its columns. */
export type NamedTable = HiddenTable & { readonly names: readonly number[] };

/**
 * The two-way tables of `prepareHiddenRows` that have at least one known column sum. Rows without such
 * a column stand alone and are not here. The cap of k − 1 fails where the method hid a larger group to
 * keep others company: one of at most 3k in a UF or region, of any size in the country.
 */
export async function readTables(database: Database, k: number): Promise<readonly HiddenBlock[]> {
  const rows = await database.rows<RowRead>(`
    with ligada as (
      select linha, list(coluna order by coluna) as colunas from aresta group by linha
    )
    select concat_ws(' ', sistema, ano, movimento) as bloco, linha, uf, nivel, r, livres, colunas
    from ligada join linha using (linha)
    order by linha`);
  const sums = (await database.rows<{ n: number }>('select n from coluna order by coluna')).map(
    ({ n }) => n,
  );
  return [...Map.groupBy(rows, ({ bloco }) => bloco).values()].map((block) => {
    const kept = countCells(block) <= CELLS ? block : block.filter(({ nivel }) => nivel < 3);
    const cut = kept.length < block.length;
    const whole = tableOf(kept, sums, { cap: k - 1, columnsAtMost: cut });
    const caps = kept.map(({ nivel, r }) => (nivel === 3 ? r : Math.min(r, 3 * k)));
    return {
      whole,
      get ufs() {
        const inUf = kept.filter(({ nivel }) => nivel === 1);
        return [...Map.groupBy(inUf, ({ uf }) => uf).values()].map((some) =>
          tableOf(some, sums, { cap: k - 1, columnsAtMost: true }),
        );
      },
      sound: {
        ...whole,
        rows: whole.rows.map((row, at) => ({ ...row, cap: caps[at] ?? row.sum })),
      },
    };
  });
}

const countCells = (block: readonly RowRead[]) =>
  block.reduce((count, { colunas }) => count + colunas.length, 0);

function tableOf(
  block: readonly RowRead[],
  sums: readonly number[],
  options: Pick<HiddenTable, 'cap' | 'columnsAtMost'>,
): NamedTable {
  const at = new Map<number, number>();
  const cells = new Int32Array(2 * countCells(block));
  let filled = 0;
  block.forEach(({ colunas }, row) => {
    for (const column of colunas) {
      const place = at.get(column) ?? at.size;
      at.set(column, place);
      cells[filled++] = row;
      cells[filled++] = place;
    }
  });
  const columns = [...at.keys()];
  return {
    ...options,
    names: columns,
    rows: block.map(({ r, livres, nivel }) => ({ sum: r, free: livres, open: nivel === 3 })),
    columns: columns.map((column) => sums[column] ?? 0),
    cells,
  };
}
