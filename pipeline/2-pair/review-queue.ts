import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../engine/database.ts';
import { countRows } from '../engine/step.ts';

/** What a person needs to see of a record to decide; the same columns for both sides of a pair. */
const EVIDENCE = {
  arquivo: 'c.arquivo',
  linha: 'r.linha',
  base: 'r.base',
  nome: 'coalesce(n.nome, r.nome)',
  nascimento: 'r.data_nascimento',
  sexo: 'r.sexo',
  pais: 'r.pais',
  pis: 'coalesce(r.pis, r.pis_digitado)',
  cpf: 'r.cpf',
  municipio: 'r.municipio',
  empregador: 'r.cnpj_raiz',
  admissao: 'r.data_admissao',
} as const;

/**
 * Writes the pairs that pairing leaves to a person, with the evidence side by side, to
 * `<work>/revisao/fila.csv` (`;`, UTF-8), most probable first. The file is private: it holds names, PIS
 * and CPF. Returns how many pairs and where. Decisions come back as `1-sources/revisao` says.
 */
export async function writeReviewQueue(
  database: Database,
  work: string,
): Promise<{ readonly pairs: number; readonly file: string }> {
  const folder = path.join(work, 'revisao');
  const file = path.join(folder, 'fila.csv');
  mkdirSync(folder, { recursive: true });
  await database.run(`copy (${queue()}) to ${literal(file)} (header, delimiter ';')`);
  return { pairs: await countRows(database, 'pair_fila'), file };
}

function queue(): string {
  return `with registros as (
      from pair_registros
      where registro in (select registro_a from pair_fila union select registro_b from pair_fila)
    ),
    nomes as (
      select arquivo_id, linha, nome from stg_rais where arquivo_id in (select arquivo_id from registros)
      union all
      select arquivo_id, linha, nome from stg_caged where arquivo_id in (select arquivo_id from registros)
    ),
    faces as (
      select r.registro, ${Object.entries(EVIDENCE)
        .map(([name, sql]) => `${sql} as ${name}`)
        .join(', ')}
      from registros as r
      join reception as c on c.arquivo_id = r.arquivo_id
      left join nomes as n on n.arquivo_id = r.arquivo_id and n.linha = r.linha
    )
    select f.motivo, round(f.probabilidade, 4) as probabilidade, ${columns('a')}, ${columns('b')},
      null as decisao, null as por, null as em
    from pair_fila as f
    join faces as a on a.registro = f.registro_a
    join faces as b on b.registro = f.registro_b
    order by f.probabilidade desc nulls last, f.motivo, arquivo_a, linha_a, arquivo_b, linha_b`;
}

const columns = (side: string) =>
  Object.keys(EVIDENCE)
    .map((name) => `${side}.${name} as ${name}_${side}`)
    .join(', ');
