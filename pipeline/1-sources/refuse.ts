import { literal, type Database } from '../engine/database.ts';
import { receivedTable, type Source } from './source.ts';

/**
 * Puts readable records the law does not let in (`source.refusals`) into the quarantine, each with
 * its first reason and without its content, takes them out of the accepted lines of their file, and
 * counts what `source.warnings` find. Lines read stay lines staged + lines quarantined.
 */
export async function refuseRecords(database: Database, source: Source): Promise<void> {
  const { refusals = [], warnings = [] } = source;
  const table = receivedTable(source);
  for (const { motivo, when } of refusals) {
    await database.run(
      `update ${table} set motivo = ${literal(motivo)} where motivo is null and (${when})`,
    );
  }
  if (refusals.length > 0) await moveRefused(database, source);
  for (const { indicador, when } of warnings) {
    await database.run(
      `insert into critica
       select ${literal(source.id)}, r.competencia, ${literal(indicador)}, count(*)
       from ${table} as t join reception as r using (arquivo_id)
       where t.motivo is null and (${when}) group by r.competencia order by r.competencia`,
    );
  }
}

async function moveRefused(database: Database, source: Source): Promise<void> {
  const table = receivedTable(source);
  const reasons = (source.refusals ?? []).map(({ motivo }) => literal(motivo)).join(', ');
  const refused = `from ${table} where motivo in (${reasons})`;
  await database.run(
    `insert into quarantine
     select arquivo_id, rowid - deslocamento, motivo, null ${refused} order by arquivo_id, rowid`,
  );
  await database.run(
    `update reception set linhas_aceitas = linhas_aceitas - c.linhas,
       linhas_quarentena = linhas_quarentena + c.linhas
     from (select arquivo_id, count(*) as linhas ${refused} group by arquivo_id) as c
     where reception.arquivo_id = c.arquivo_id`,
  );
  await database.run(
    `insert into critica
     select ${literal(source.id)}, r.competencia, 'recusado: ' || c.motivo, c.linhas
     from (select arquivo_id, motivo, count(*) as linhas ${refused} group by all) as c
     join reception as r using (arquivo_id) order by r.competencia, c.motivo`,
  );
}
