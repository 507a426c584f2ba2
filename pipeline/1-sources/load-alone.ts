import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../engine/database.ts';
import { encodingOf, needsRewriting, type Encoding } from './encoding.ts';
import { asDataError } from './failure.ts';
import { duckEncoding, insert, inTransaction, planOf, receivedAs, type Loaded } from './loaded.ts';
import type { PreparedFile } from './prepare.ts';
import type { ReadPlan } from './read-statement.ts';
import { rewriteAsUtf8 } from './rewrite.ts';
import { fingerprint, scanFile, type Scan } from './scan.ts';

/**
 * Reads one file into its received table. Its bytes are hashed, counted and looked at while DuckDB
 * reads with the encoding its beginning suggests; where the whole file disagrees, the rows are
 * taken back and read again.
 */
export async function loadFile(
  database: Database,
  file: PreparedFile,
  work: string,
): Promise<Loaded> {
  const copy = path.join(work, 'reescritos', `${file.arquivoId}.csv`);
  mkdirSync(path.dirname(copy), { recursive: true });
  try {
    const wide = file.beginning.encoding.startsWith('utf-16');
    if (wide) await rewriteAsUtf8(file.content, copy, file.beginning.encoding);
    return await loadAlone(database, file, { copy, readable: wide ? copy : file.content });
  } catch (error) {
    throw asDataError(error, file.name);
  } finally {
    rmSync(copy, { force: true });
  }
}

type Place = { readonly copy: string; readonly readable: string };

async function loadAlone(database: Database, file: PreparedFile, place: Place): Promise<Loaded> {
  const wide = place.readable === place.copy;
  const guess = planOf([file], wide ? { encoding: 'utf-8' } : {}, place.readable);
  const attempt = await inTransaction(
    database,
    () => tryPlan(database, guess, { file, place }),
    ({ rows }) => rows !== undefined,
  );
  const { scan, encoding, plan } = attempt;
  const rows = attempt.rows ?? (await inTransaction(database, () => insert(database, plan)));
  return {
    file,
    path: plan.files[0]?.path ?? place.readable,
    fingerprint: wide ? await fingerprint(file.received) : await receivedAs(file, scan),
    scan,
    encoding: wide ? 'utf-16' : encoding,
    rows,
  };
}

type Attempt = {
  readonly scan: Scan;
  readonly encoding: Encoding;
  /** The plan that holds for the whole file. */
  readonly plan: ReadPlan;
  /** Absent when the rows read are not those of `plan`. */
  readonly rows?: number;
};

async function tryPlan(
  database: Database,
  guess: ReadPlan,
  at: { readonly file: PreparedFile; readonly place: Place },
): Promise<Attempt> {
  const [scanned, inserted] = await Promise.allSettled([
    scanFile(at.place.readable, at.file.beginning),
    insert(database, guess),
  ]);
  if (scanned.status === 'rejected') throw scanned.reason;
  const scan = scanned.value;
  const encoding = encodingOf(scan, at.file.name);
  const plan = await settledPlan(guess, { ...at, scan, encoding });
  if (plan !== guess) return { scan, encoding, plan };
  if (inserted.status === 'rejected') throw inserted.reason;
  return { scan, encoding, plan, rows: inserted.value };
}

/** `guess` itself when nothing in the whole file contradicts it. */
async function settledPlan(
  guess: ReadPlan,
  seen: {
    readonly file: PreparedFile;
    readonly place: Place;
    readonly scan: Scan;
    readonly encoding: Encoding;
  },
): Promise<ReadPlan> {
  const { file, place, scan, encoding } = seen;
  if (needsRewriting(scan) && place.readable !== place.copy) {
    await rewriteAsUtf8(file.content, place.copy, encoding);
    return planOf([file], { encoding: 'utf-8', newline: '\\n' }, place.copy);
  }
  const needed = duckEncoding(encoding);
  return needed === guess.encoding ? guess : planOf([file], { encoding: needed });
}
