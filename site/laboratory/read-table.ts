import { decompress } from 'fzstd';
import { parquetMetadata, parquetRead } from 'hyparquet';
import type { PublicCodeList } from '../../pipeline/registry/public-files.ts';
import { emptyColumn, type Column, type ColumnKind } from './columns.ts';
import type { LaboratoryTable } from './table.ts';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  INT32: 'integer',
  INT64: 'integer',
  FLOAT: 'decimal',
  DOUBLE: 'decimal',
};

/** The columns of a published Parquet file (no nesting; integers below 2^53). Rejects for a broken file. */
export const readParquet = async (file: ArrayBuffer): Promise<readonly Column[]> => {
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const filled = new Map(
    metadata.schema
      .filter(({ num_children: children }) => children === undefined)
      .map(({ name, type }) => [name, emptyColumn(name, KINDS[type ?? ''] ?? 'text', rows)]),
  );
  await parquetRead({
    file,
    metadata,
    compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = filled.get(columnName);
      for (let at = 0; at < columnData.length; at++) column?.put(rowStart + at, columnData[at]);
    },
  });
  return [...filled.values()].map(({ column }) => column);
};

/** A list of codes as a table: see `LIST_COLUMNS`. */
export const readList = ({ codes }: PublicCodeList): readonly Column[] => {
  const rows = codes.map(({ code, label, kind, parent }) => ({
    codigo: code,
    nome: label.pt,
    nome_en: label.en,
    nome_es: label.es,
    tipo: kind,
    grupo: parent,
  }));
  return (['codigo', 'nome', 'nome_en', 'nome_es', 'tipo', 'grupo'] as const).map((name) => {
    const { column, put } = emptyColumn(name, 'text', rows.length);
    for (const [at, row] of rows.entries()) put(at, row[name]);
    return column;
  });
};

/** Fetches and reads one published table. Rejects when this site does not have the file. */
export const readTable = async (
  { format, path }: LaboratoryTable,
  root: string,
): Promise<readonly Column[]> => {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return format === 'list'
    ? readList((await response.json()) as PublicCodeList)
    : readParquet(await response.arrayBuffer());
};
