import type { Database } from '../engine/database.ts';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import type { Contradiction, Source } from './source.ts';

/** Stops the run where a file contradicts its name or itself; counts what is within tolerance. */
export async function checkContradictions(database: Database, source: Source): Promise<void> {
  for (const contradiction of source.contradictions) {
    await checkContradiction(database, source, contradiction);
  }
}

type Found = {
  readonly arquivo: string;
  readonly competencia: string;
  readonly linhas: number;
  readonly total: number;
};

async function checkContradiction(
  database: Database,
  source: Source,
  { name, what, todo, select, tolerance }: Contradiction,
): Promise<void> {
  const found = await database.rows<Found>(
    `select r.arquivo, r.competencia, c.linhas::double as linhas, c.total::double as total
     from (${select}) as c join reception as r using (arquivo_id)
     where c.linhas > 0 order by r.arquivo`,
  );
  const refused = found.filter(({ linhas, total }) => linhas > tolerance * total);
  if (refused.length > 0) {
    const where = listUpToTen(
      refused.map(({ arquivo, linhas, total }) => `${arquivo} (${linhas} de ${total} linhas)`),
    );
    throw new DataError({ name, what, where, todo });
  }
  for (const { competencia, linhas } of found) {
    await database.run('insert into critica values ($fonte, $competencia, $indicador, $linhas)', {
      fonte: source.id,
      competencia,
      indicador: name,
      linhas,
    });
  }
}
