import type { Database } from '../engine/database.ts';
import type { Encoding } from './encoding.ts';
import type { PreparedFile } from './prepare.ts';
import { insertStatement, type ReadPlan } from './read-statement.ts';
import { fingerprint, type Fingerprint, type Scan } from './scan.ts';
import { receivedTable, type Source } from './source.ts';

/** What reading one file gave, before its record is written. */
export type Loaded = {
  readonly file: PreparedFile;
  /** File that was read: the content received or a copy of it. */
  readonly path: string;
  readonly fingerprint: Fingerprint;
  readonly scan: Scan;
  readonly encoding: Encoding | 'utf-16';
  /** Rows read into the received table. */
  readonly rows: number;
};

/** How the files, all of one form, are read: as their beginnings suggest, but for `changed`. */
export function planOf(
  files: readonly PreparedFile[],
  changed: Partial<ReadPlan>,
  path?: string,
): ReadPlan {
  const [first] = files;
  if (!first) throw new Error('read plan without files');
  const { separator, quote, newline, encoding } = first.beginning;
  return {
    source: first.source,
    layout: first.layout,
    files: files.map(({ arquivoId, identity, content }) => ({
      arquivoId,
      identity,
      path: path ?? content,
    })),
    encoding: duckEncoding(encoding),
    separator,
    quote,
    newline: NEWLINES[newline],
    columns: first.columns,
    ...changed,
  };
}

const NEWLINES = { '\n': '\\n', '\r\n': '\\r\\n', '\r': '\\r' } as const;
/** latin-1 stands for windows-1252, which DuckDB does not read (see `needsRewriting`). */
export const duckEncoding = (encoding: string) =>
  encoding === 'windows-1252' ? 'latin-1' : 'utf-8';

/** The scan read the bytes as received, unless they came in a package. */
export async function receivedAs(file: PreparedFile, scan: Scan): Promise<Fingerprint> {
  return file.received === file.content ? scan : fingerprint(file.received);
}

export function rowsIn(database: Database, source: Source): Promise<number> {
  return database.value<number>(`select count(*)::double from ${receivedTable(source)}`);
}

/** `deslocamento` = rows before this file − 2: row numbers count from 0, lines from 1, header first. */
export async function insert(database: Database, plan: ReadPlan): Promise<number> {
  const offset = await rowsIn(database, plan.source);
  await database.run('drop table if exists linhas_recusadas');
  await database.run('drop table if exists leituras');
  return Number(await database.value<bigint>(insertStatement(plan, offset - 2)));
}

/** Keeps what `work` wrote when its result says so, and nothing when it throws. */
export async function inTransaction<T>(
  database: Database,
  work: () => Promise<T>,
  keep: (result: T) => boolean = () => true,
): Promise<T> {
  await database.run('begin');
  try {
    const result = await work();
    await database.run(keep(result) ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    await database.run('rollback').catch(() => {});
    throw error;
  }
}
