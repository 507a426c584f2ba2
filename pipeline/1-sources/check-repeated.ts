import { literal, type Database } from '../engine/database.ts';
import type { Source } from './source.ts';

/** Above this many rows, repeated records are counted among the keys of a sample of PIS. */
const EXACT_UP_TO = 500_000;

/**
 * Counts records that repeat another in every column of the source's key, per period. They are
 * reported, never removed: what a repeated declaration means is decided when pairing.
 */
export async function recordRepeated(database: Database, source: Source): Promise<void> {
  if (source.recordKey.length === 0) return;
  const rows = await database.value<number>(`select count(*)::double from ${source.table}`);
  const parts = Math.max(1, Math.ceil(rows / EXACT_UP_TO));
  const identified = 'coalesce(pis, cpf) is not null';
  const sampled = parts > 1 ? `hash(pis) % ${parts} = 0 and ${identified}` : identified;
  await database.run(
    `insert into critica
     select ${literal(source.id)}, r.competencia, 'registros repetidos', sum(g.linhas - 1) * ${parts}
     from (
       select arquivo_id, count(*) as linhas from ${source.table}
       where ${sampled} group by arquivo_id, ${source.recordKey.join(', ')} having count(*) > 1
     ) as g join reception as r using (arquivo_id)
     group by r.competencia order by r.competencia`,
  );
}
