import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../../engine/database.ts';
import { writeMarker } from './ownership.ts';

/** Names of the hard cases of each person in one or more. */
const plantedCases = `select pessoa, list(distinct caso order by caso) as caso from (
    select pessoa, caso from sint_par
    union all select modelo, caso from sint_par
    union all select pessoa, 'nome_trocado' from sint_pessoa where nome_trocado
    union all select pessoa, 'nome_transliterado' from sint_pessoa where nome_transliterado
    union all select pessoa, 'primeiro_de_janeiro' from sint_pessoa where day(nascimento) = 1 and month(nascimento) = 1
    union all select v.pessoa, 'sete_vinculos' from sint_vinculo as v where v.ordem = 7
    union all select v.pessoa, 'cpf_de_colega' from sint_vinculo as v inner join sint_engano as e on v.vinculo = e.vinculo
  ) group by pessoa`;

/** Tables of the truth, one Parquet file each, with their queries. */
const tables = {
  pessoas: `select p.pessoa, p.pais_nascimento, p.nacionalidade, p.naturalizado, p.sexo, p.nascimento,
      p.ano_chegada, p.primeira_admissao, p.origem, c.caso
    from sint_pessoa as p left join (${plantedCases}) as c on p.pessoa = c.pessoa order by p.pessoa`,
  vinculos: `select vinculo, pessoa, categoria, ordem = 1 as principal, admissao, desligamento, uf,
      municipio, lpad(raiz::varchar, 8, '0') as cnpj_raiz
    from (select v.*, p.pais as categoria from (select * exclude (categoria), categoria as indice from sint_vinculo_completo) as v
      inner join sint_pais as p on v.indice = p.indice)
    order by vinculo`,
  registros: `select arquivo, linha, pessoa, vinculo, via from sint_registro order by arquivo, linha`,
} as const;

/** Where the truth of a run is: in its confidential folder, away from the raw files. */
export function truthFolder({ work }: { readonly work: string }): string {
  return path.join(work, 'truth');
}

/**
 * Writes who is who, for the measures of pairing only: `pessoas`, `vinculos` and `registros` (file
 * and line → person; lines of Brazilians are absent). Nothing else of the pipeline may read it.
 */
export async function writeTruth(
  database: Database,
  folder: string,
  parametros: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const arquivos: Record<string, number> = {};
  for (const [name, query] of Object.entries(tables)) {
    const file = path.join(folder, `${name}.parquet`);
    await database.run(`copy (${query}) to ${literal(file)} (format parquet)`);
    arquivos[`${name}.parquet`] = statSync(file).size;
  }
  writeMarker(folder, { parametros, completo: true, arquivos });
}
