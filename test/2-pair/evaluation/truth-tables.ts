import { truthSteps } from '../../../pipeline/2-pair/evaluation/steps.ts';
import type { Database } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { insertRows } from '../insert-rows.ts';
import type { Line } from './naive-accuracy.ts';

/** Everything the truth steps read besides the registry, empty: truth, links, harmonised flow. */
export async function createTruthTables(database: Database): Promise<void> {
  const tables = {
    ver_pessoas: 'pessoa bigint, pais_nascimento varchar, sexo integer, casos varchar[]',
    ver_vinculos: 'uf varchar, admissao date, desligamento date',
    ver_linhas: 'arquivo_id integer, linha bigint, pessoa bigint, ano integer',
    links: 'base varchar, arquivo_id integer, linha bigint, pessoa_id varchar, link_rule varchar',
    reception: 'arquivo_id integer, arquivo varchar, competencia varchar',
    har_movimento:
      'ano smallint, mes tinyint, movimento varchar, peso tinyint, parcela varchar, uf varchar',
    har_competencias: 'competencia varchar',
  };
  for (const [name, columns] of Object.entries(tables))
    await database.run(`create or replace table ${name} (${columns})`);
}

export type Person = { readonly pais: string; readonly sexo: number; readonly casos: string[] };

/** Writes lines, one file per year, and runs the truth steps; the registry's tables must be there. */
export async function measure(
  database: Database,
  lines: readonly Line[],
  personOf: (pessoa: number) => Person = () => ({ pais: 'HAITI', sexo: 1, casos: [] }),
): Promise<void> {
  await createTruthTables(database);
  const numbered = lines.map((line, linha) => ({ ...line, linha, arquivo_id: line.ano }));
  const years = [...new Set(lines.map(({ ano }) => ano))];
  await insertRows(
    database,
    'reception',
    years.map((ano) => ({ arquivo_id: ano, arquivo: `${ano}.txt`, competencia: `${ano}-03` })),
  );
  await insertRows(
    database,
    'ver_linhas',
    numbered
      .filter(({ pessoa }) => pessoa !== null)
      .map(({ arquivo_id, linha, pessoa, ano }) => ({ arquivo_id, linha, pessoa, ano })),
  );
  await insertRows(
    database,
    'links',
    numbered
      .filter(({ grupo }) => grupo !== null)
      .map(({ arquivo_id, linha, grupo }) => ({
        base: 'RAIS',
        arquivo_id,
        linha,
        pessoa_id: grupo,
      })),
  );
  await insertPersons(database, lines, personOf);
  for (const step of truthSteps) await runStep(database, step);
}

async function insertPersons(
  database: Database,
  lines: readonly Line[],
  personOf: (pessoa: number) => Person,
): Promise<void> {
  const people = new Set(lines.flatMap(({ pessoa }) => (pessoa === null ? [] : [pessoa])));
  for (const pessoa of people) {
    const { pais, sexo, casos } = personOf(pessoa);
    const list = casos.map((each) => `'${each}'`).join();
    await database.run(`insert into ver_pessoas values (${pessoa}, '${pais}', ${sexo}, [${list}])`);
  }
}
