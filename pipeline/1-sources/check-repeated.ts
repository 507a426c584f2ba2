import { literal, type Database } from '../engine/database.ts';
import { receivedTable, type Source } from './source.ts';

/** Above this many rows, repeated records are counted among a sample of persons. */
const EXACT_UP_TO = 200_000;

/**
 * Counts records that repeat another in every column of the source's key, per period. They are
 * reported, never removed: what a repeated declaration means is decided when pairing.
 */
export async function recordRepeated(database: Database, source: Source): Promise<void> {
  if (source.recordKey.length === 0) return;
  const table = receivedTable(source);
  const rows = await database.value<number>(`select count(*)::double from ${table}`);
  const parts = Math.max(1, Math.ceil(rows / EXACT_UP_TO));
  await database.run(
    `insert into critica
     select ${literal(source.id)}, r.competencia, 'registros repetidos', sum(g.linhas - 1) * ${parts}
     from (
       select arquivo_id, count(*) as linhas from ${table}
       where motivo is null and coalesce(pis, cpf) % ${parts} = 0
       group by arquivo_id, ${source.recordKey.join(', ')} having count(*) > 1
     ) as g join reception as r using (arquivo_id)
     group by r.competencia order by r.competencia`,
  );
}
