import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProtectedRows } from '../4-protect/protect.ts';
import { identifier, literal, type Database } from '../engine/database.ts';
import { dimensionCodeLists } from '../registry/cubes.ts';
import type { CatalogMicrodata } from '../registry/public-files.ts';
import { toExcelCsv } from './csv.ts';

/** 'rais-geografico': names the files and the entries of the dictionary. */
export const microdataId = ({ base, kind }: Pick<CatalogMicrodata, 'base' | 'kind'>): string =>
  `${base.toLowerCase()}-${kind}`;

/**
 * Writes one file of rows as Parquet and as CSV (`;`, UTF-8 with BOM, CRLF) under microdata/. Rows
 * are in the order of a hash of what they show, so that order, row groups and their statistics tell
 * nothing that the rows do not.
 */
export async function writeMicrodata(
  folder: string,
  database: Database,
  protectedRows: ProtectedRows,
): Promise<CatalogMicrodata> {
  const { base, kind, table, columns, rows } = protectedRows;
  mkdirSync(path.join(folder, 'microdata'), { recursive: true });
  const name = `microdata/${microdataId(protectedRows)}`;
  const listed = columns.map(identifier).join(', ');
  const ordered = `select ${listed} from ${identifier(table)} order by hash(${listed}), ${listed}`;
  const file = (suffix: string) => path.join(folder, `${name}.${suffix}`);
  await database.run(
    `copy (${ordered}) to ${literal(file('parquet'))} (format parquet, compression zstd, row_group_size 122880)`,
  );
  const plain = `${file('csv')}.parte`;
  await database.run(`copy (${ordered}) to ${literal(plain)} (format csv, header, delimiter ';')`);
  await toExcelCsv(plain, file('csv'));
  return {
    base,
    kind,
    columns: columns.map((id) => ({ id, ...codeListFor(id) })),
    rows,
    files: (['parquet', 'csv'] as const).map((format) => ({
      format,
      path: `${name}.${format}`,
      bytes: statSync(file(format)).size,
    })),
  };
}

function codeListFor(id: string): { readonly codeList?: string } {
  const codeList = dimensionCodeLists[id];
  return codeList === undefined ? {} : { codeList };
}
