import type { Database } from '../engine/database.ts';
import type { Loaded } from './loaded.ts';
import { receivedTable } from './source.ts';

/** Up to here one UPDATE per stretch of rows is quicker than a join of all rows. */
const FEW_CUTS = 500;

/**
 * A refused, reread or blank line shifts the numbers of the rows after it: `deslocamento` takes
 * that back, so that row number − `deslocamento` is the line in the file.
 */
export async function numberLines(
  database: Database,
  loaded: Loaded,
  skipped: readonly number[],
): Promise<void> {
  const cuts = cutsOf(skipped).filter((position) => position <= loaded.rows + 1);
  if (cuts.length === 0) return;
  if (cuts.length > FEW_CUTS) return shiftByJoin(database, loaded, cuts);
  for (const { from, to, shift } of stretchesOf(cuts, loaded.rows)) {
    await database.run(
      `update ${receivedTable(loaded.file.source)} set deslocamento = ${loaded.first - 2 - shift}
       where rowid >= ${loaded.first + from - 2} and rowid < ${loaded.first + to - 2}`,
    );
  }
}

async function shiftByJoin(database: Database, loaded: Loaded, cuts: readonly number[]) {
  const { file, first, rows } = loaded;
  const table = receivedTable(file.source);
  await database.run(
    `update ${table} set deslocamento = ${first - 2} - deslocadas.linhas
     from (
       select r.registro, c.linhas
       from (
         select rowid as registro, rowid - ${first - 2} as posicao
         from ${table} where rowid >= ${first} and rowid < ${first + rows}
       ) as r
       asof join (
         select corte, max(indice) as linhas
         from (values ${cuts.map((cut, index) => `(${cut}, ${index + 1})`).join(', ')}) as v (corte, indice)
         group by corte
       ) as c on r.posicao >= c.corte
     ) as deslocadas
     where ${table}.rowid = deslocadas.registro`,
  );
}

/** Skipped lines → the position, among the lines kept, from which each shifts the numbers. */
export function cutsOf(skipped: readonly number[]): readonly number[] {
  return skipped.toSorted((a, b) => a - b).map((line, index) => line - index);
}

type Stretch = { readonly from: number; readonly to: number; readonly shift: number };

/** Positions (2 = first row) between one cut and the next, and by how much they are shifted. */
function stretchesOf(cuts: readonly number[], rows: number): readonly Stretch[] {
  return cuts
    .map((from, index) => ({ from, to: cuts[index + 1] ?? rows + 2, shift: index + 1 }))
    .filter(({ from, to }) => from < to);
}
