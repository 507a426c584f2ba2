import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';

/**
 * Lends the truth of a synthetic run to the measures, as temporary views: `ver_pessoas`,
 * `ver_vinculos` and `ver_linhas`. Called after pairing, harmonising and protecting are done, so
 * that no step of theirs can read it. `caso`, where the file has it, is text or a list of texts.
 */
export async function openTruth(database: Database, folder: string): Promise<void> {
  const file = (name: string) => literal(path.join(folder, `${name}.parquet`));
  const casos = await casesColumn(database, file('pessoas'));
  const views = {
    ver_pessoas: `select pessoa, pais_nascimento, sexo, ${casos} as casos from ${file('pessoas')}`,
    ver_vinculos: `select uf, admissao, desligamento from ${file('vinculos')}`,
    ver_linhas: `select r.arquivo_id, t.linha, t.pessoa, cast(left(r.competencia, 4) as integer) as ano
      from ${file('registros')} as t join reception as r on r.arquivo = t.arquivo`,
  };
  for (const [name, query] of Object.entries(views))
    await database.run(`create or replace temp view ${identifier(name)} as ${query}`);
}

async function casesColumn(database: Database, file: string): Promise<string> {
  const { columns } = await database.describe(`select * from ${file}`);
  const type = columns.find(({ name }) => name === 'caso')?.type;
  if (type === undefined) return 'cast([] as varchar[])';
  if (type.endsWith('[]')) return 'coalesce(caso, [])';
  return `if(coalesce(caso, '') = '', [], string_split(caso, ','))`;
}
