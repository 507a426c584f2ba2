import { literal, type Database } from '../engine/database.ts';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import { receivedTable, type Range, type Source } from './source.ts';

/** Share of a file's rows that may be outside a range before the run stops. */
export const rangeTolerance = 0.01;

type Found = {
  readonly campo: string;
  readonly arquivo: string;
  readonly competencia: string;
  readonly linhas: number;
  readonly total: number;
};

/** Stops the run where a column is outside its range in too many rows; records the others. */
export async function checkRanges(database: Database, source: Source): Promise<void> {
  if (source.ranges.length === 0) return;
  const found = await outside(database, source);
  const refused = found.filter(({ linhas, total }) => linhas > rangeTolerance * total);
  if (refused.length > 0) throw outOfRange(source, refused);
  for (const { campo, competencia, linhas } of found) {
    await database.run('insert into critica values ($fonte, $competencia, $indicador, $linhas)', {
      fonte: source.id,
      competencia,
      indicador: `${campo} fora da faixa`,
      linhas,
    });
  }
}

function outside(database: Database, source: Source): Promise<readonly Found[]> {
  const counts = source.ranges.map(
    ({ campo, minimo, maximo }) =>
      `{campo: ${literal(campo)}, linhas: count_if(${campo} < ${minimo} or ${campo} > ${maximo})::double}`,
  );
  return database.rows<Found>(
    `select fora.campo, r.arquivo, r.competencia, fora.linhas, t.total
     from (
       select arquivo_id, count(*)::double as total, unnest([${counts.join(', ')}]) as fora
       from ${receivedTable(source)} where motivo is null group by arquivo_id
     ) as t join reception as r using (arquivo_id)
     where fora.linhas > 0 order by r.arquivo, fora.campo`,
  );
}

function outOfRange(source: Source, refused: readonly Found[]): DataError {
  const limits = (campo: string) => source.ranges.find((each: Range) => each.campo === campo);
  return new DataError({
    name: 'ForaDaFaixa',
    what: 'colunas com valores fora da faixa possível em mais de 1 % das linhas',
    where: listUpToTen(
      refused.map(({ campo, arquivo, linhas, total }) => {
        const limit = limits(campo);
        return `${campo} fora de ${limit?.minimo}–${limit?.maximo} em ${linhas} de ${total} linhas de ${arquivo}`;
      }),
    ),
    todo: `confira se a coluna mudou de unidade ou de posição; a faixa está em pipeline/1-sources/${source.id}`,
  });
}
