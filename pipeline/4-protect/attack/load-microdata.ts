import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { CatalogMicrodata } from '../../registry/public-files.ts';
import type { PublicFolder } from './public-folder.ts';

/** A microdata file as a table: one row per record, `posicao` is its place in the file. */
export type LoadedFile = {
  readonly base: CatalogMicrodata['base'];
  readonly kind: CatalogMicrodata['kind'];
  readonly table: string;
  /** Columns that tell records apart, named as in `celula` where they mean the same. */
  readonly columns: readonly string[];
};

/** Names a column has in `celula`; any other keeps its own. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^ano(?:_|$)/, 'ano'],
  [/^mes(?:_|$)/, 'mes'],
  [/^pais(?:_|$)/, 'pais'],
  [/^tipo_movimentacao$/, 'movimento'],
];

export const nameOf = (column: string) =>
  PARTS.find(([pattern]) => pattern.test(column))?.[1] ?? column;

/** When a record is from: an attacker always knows it. */
export const PERIOD: readonly string[] = ['ano', 'mes', 'trimestre', 'competencia', 'movimento'];

/** Loads the Parquet file of every microdata entry of the catalogue; the CSV holds the same rows. */
export async function loadMicrodata(
  database: Database,
  { folder, catalog }: PublicFolder,
): Promise<readonly LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const { base, kind, files, columns } of catalog.microdata ?? []) {
    const file = files.find(({ format }) => format === 'parquet');
    if (!file) continue;
    const ids = columns.map(({ id }) => id).filter((id) => id !== 'base');
    const split = ids.includes('competencia') && !ids.includes('ano');
    const table = `microdados_${loaded.length}`;
    const selected = ids.map(
      (id) => `cast(${identifier(id)} as varchar) as ${identifier(nameOf(id))}`,
    );
    await database.run(`create or replace table ${table} as
      select ${selected.join(', ')}, ${split ? SPLIT : ''} file_row_number as posicao
      from read_parquet(${literal(path.join(folder, file.path))}, file_row_number = true)`);
    const names = [...ids.map(nameOf), ...(split ? ['ano', 'mes'] : [])];
    loaded.push({
      base,
      kind,
      table,
      columns: names.filter((name) => !split || name !== 'competencia'),
    });
  }
  return loaded;
}

/** '2020-01', '202001' or '2020' as year and month. */
const SPLIT = `left(cast(competencia as varchar), 4) as ano,
  if(length(cast(competencia as varchar)) > 4, right(cast(competencia as varchar), 2), '') as mes,`;
