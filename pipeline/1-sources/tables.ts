import { readFileSync } from 'node:fs';
import type { Database } from '../engine/database.ts';
import { readLayout } from './layout.ts';
import { createReceivedTable } from './received-table.ts';
import { createStagingMacros } from './staging-macros.ts';
import type { Source } from './source.ts';

/** A table with its typed columns, as in CREATE TABLE. */
export type StagedTable = { readonly table: string; readonly columns: string };

/** Tables common to all sources. */
export const recordTables: readonly StagedTable[] = [
  // Reception record (Nota Técnica 4/2022, 3.1 a): one row per file.
  {
    table: 'reception',
    columns: `arquivo_id integer, base varchar, fonte varchar, arquivo varchar, tipo varchar,
      competencia varchar, bytes bigint, sha256 varchar, codificacao varchar, separador varchar,
      layout varchar, linhas_lidas bigint, linhas_aceitas bigint, linhas_quarentena bigint`,
  },
  // One row per line that could not be read; `conteudo` is private.
  {
    table: 'quarantine',
    columns: 'arquivo_id integer, linha bigint, motivo varchar, conteudo varchar',
  },
  // Findings of the consistency checks that did not stop the run: counts, never records.
  {
    table: 'critica',
    columns: 'fonte varchar, competencia varchar, indicador varchar, linhas bigint',
  },
];

/** Creates every table and view of this stage, empty, replacing older ones. */
export async function createTables(database: Database, sources: readonly Source[]): Promise<void> {
  await createStagingMacros(database);
  for (const { table, columns } of recordTables) {
    await database.run(`create or replace table ${table} (${columns})`);
  }
  for (const source of sources) {
    await database.run(createReceivedTable(source, readLayout(source.folder)));
    await database.run(`create or replace view ${source.table} as\n${stageSelect(source)}`);
  }
}

/** The SELECT of a source's stage.sql. */
export function stageSelect(source: Source): string {
  return readFileSync(new URL('stage.sql', source.folder), 'utf8').trim();
}
