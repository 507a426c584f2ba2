import type { Database } from '../engine/database.ts';
import type { Loaded } from './loaded.ts';
import { receivedTable } from './source.ts';

/**
 * A refused or blank line shifts the numbers of the rows after it: `deslocamento` takes that back,
 * so that row number − `deslocamento` is the line in the file.
 */
export async function numberLines(
  database: Database,
  { file, scan, rows }: Loaded,
  refused: readonly number[],
): Promise<void> {
  const cuts = cutsOf([...refused, ...scan.blankLines]).filter((line) => line <= rows + 1);
  if (cuts.length === 0) return;
  const table = receivedTable(file.source);
  await database.run(
    `update ${table} set deslocamento = deslocamento - deslocadas.linhas
     from (
       select r.registro, c.linhas
       from (
         select rowid as registro, rowid - deslocamento as posicao
         from ${table} where arquivo_id = ${file.arquivoId}
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
