import type { Database } from '../engine/database.ts';
import type { Encoding } from './encoding.ts';
import type { ReadPlan } from './plan.ts';
import type { PreparedFile } from './prepare.ts';
import { insertStatement } from './read-statement.ts';
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
  /** Rows read into the received table in file order. */
  readonly rows: number;
  /** Number, in the received table, of the first of these rows. */
  readonly first: number;
  /** Lines left out of that order, already in the table with their numbers. */
  readonly reread: readonly number[];
};

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
