import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../../engine/database.ts';

/** Tables of the truth, one Parquet file each, with their queries. */
const tables = {
  pessoas: `select pessoa, pais_nascimento, nacionalidade, naturalizado, sexo, nascimento, ano_chegada,
      primeira_admissao, origem
    from sint_pessoa order by pessoa`,
  vinculos: `select vinculo, pessoa, categoria, ordem = 1 as principal, admissao, desligamento, uf,
      municipio, lpad(raiz::varchar, 8, '0') as cnpj_raiz
    from (select v.*, p.pais as categoria from (select * exclude (categoria), categoria as indice from sint_vinculo_completo) as v
      inner join sint_pais as p on v.indice = p.indice)
    order by vinculo`,
  registros: `select arquivo, linha, pessoa, vinculo, via from sint_registro order by arquivo, linha`,
} as const;

/**
 * Writes who is who, for the measures of pairing only: `pessoas`, `vinculos` and `registros` (file
 * and line → person; lines of Brazilians are absent). Nothing of the pipeline may read it.
 */
export async function writeTruth(database: Database, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, query] of Object.entries(tables)) {
    const file = path.join(folder, `${name}.parquet`);
    rmSync(file, { force: true });
    await database.run(`copy (${query}) to ${literal(file)} (format parquet)`);
  }
}
