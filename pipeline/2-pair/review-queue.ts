import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { literal, type Database } from '../engine/database.ts';
import { countRows } from '../engine/step.ts';

/** What a person needs to see of a record to decide; the same columns for both sides of a pair. */
const EVIDENCE = {
  arquivo: 'c.arquivo',
  linha: 'r.linha',
  base: 'r.base',
  nome: 'coalesce(s.nome, g.nome, r.nome)',
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
  return `select f.motivo, round(f.probabilidade, 4) as probabilidade, ${columns('a')}, ${columns('b')},
      null as decisao, null as por, null as em
    from pair_fila as f ${side('a')} ${side('b')}
    order by f.probabilidade desc nulls last, f.motivo, arquivo_a, linha_a, arquivo_b, linha_b`;
}

const columns = (side: string) =>
  Object.keys(EVIDENCE)
    .map((name) => `${side}.${name} as ${name}_${side}`)
    .join(', ');

function side(name: string): string {
  const evidence = Object.entries(EVIDENCE).map(([column, sql]) => `${sql} as ${column}`);
  return `join (select r.registro, ${evidence.join(', ')}
      from pair_registros as r
      join reception as c on c.arquivo_id = r.arquivo_id
      left join stg_rais as s on r.base = 'RAIS' and s.arquivo_id = r.arquivo_id and s.linha = r.linha
      left join stg_caged as g on r.base = 'CAGED' and g.arquivo_id = r.arquivo_id and g.linha = r.linha
      where r.registro in (select registro_${name} from pair_fila)
    ) as ${name} on ${name}.registro = f.registro_${name}`;
}
