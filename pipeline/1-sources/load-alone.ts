import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../engine/database.ts';
import { encodingOf, needsRewriting, type Encoding } from './encoding.ts';
import { asDataError } from './failure.ts';
import { insert, inTransaction, receivedAs, rowsIn, type Loaded } from './loaded.ts';
import { duckEncoding, planOf, type ReadPlan } from './plan.ts';
import type { PreparedFile } from './prepare.ts';
import { numberReread, refusedTooMuch, rereadMistyped } from './reread.ts';
import { rewriteAsUtf8 } from './rewrite.ts';
import { fingerprint, scanFile, type Scan } from './scan.ts';

export type Loading = {
  /** Folder for copies. */
  readonly work: string;
  /** From this size on (bytes), `read_csv` is told the types. */
  readonly directFrom: number;
  /** Refused cells up to which that is worth it. */
  readonly refusedCells: number;
};

/**
 * Reads one file into its received table. Its bytes are hashed, counted and looked at while DuckDB
 * reads with the form its beginning suggests; where the whole file disagrees, the rows are taken
 * back and read again.
 */
export async function loadFile(
  database: Database,
  file: PreparedFile,
  { work, directFrom, refusedCells }: Loading,
): Promise<Loaded> {
  const copy = path.join(work, 'reescritos', `${file.arquivoId}.csv`);
  mkdirSync(path.dirname(copy), { recursive: true });
  try {
    const wide = file.beginning.encoding.startsWith('utf-16');
    if (wide) await rewriteAsUtf8(file.content, copy, file.beginning);
    const place = { copy, readable: wide ? copy : file.content };
    return await loadAlone(database, {
      file,
      place,
      direct: file.size >= directFrom,
      refusedCells,
    });
  } catch (error) {
    throw asDataError(error, file.name);
  } finally {
    rmSync(copy, { force: true });
  }
}

type Place = { readonly copy: string; readonly readable: string };
type At = {
  readonly file: PreparedFile;
  readonly place: Place;
  readonly direct: boolean;
  readonly refusedCells: number;
};

async function loadAlone(database: Database, at: At): Promise<Loaded> {
  const { file, place } = at;
  const wide = place.readable === place.copy;
  const guess = guessedPlan(at);
  const attempt = await inTransaction(database, () => tryPlan(database, guess, at), isKept);
  const { scan, encoding, plan } = attempt;
  const read = attempt.read ?? (await inTransaction(database, () => readRows(database, plan)));
  const rows = read.rows;
  if (read.reread.length > 0) await numberReread(database, plan, read.offset + rows);
  return {
    file,
    path: plan.files[0]?.path ?? place.readable,
    fingerprint: wide ? await fingerprint(file.received) : await receivedAs(file, scan),
    scan,
    encoding: wide ? 'utf-16' : encoding,
    rows,
    first: read.offset,
    reread: read.reread,
  };
}

/** Types are told where nothing is quoted and decimals have a comma. */
function guessedPlan({ file, place, direct, refusedCells }: At): ReadPlan {
  const { separator, quote } = file.beginning;
  const told = direct && separator === ';' && quote === '';
  return place.readable === place.copy
    ? planOf([file], { encoding: 'utf-8' }, place.readable)
    : planOf([file], { direct: told, refusedCells });
}

type Read = { readonly rows: number; readonly offset: number; readonly reread: readonly number[] };

type Attempt = {
  readonly scan: Scan;
  readonly encoding: Encoding;
  /** The plan that holds for the whole file. */
  readonly plan: ReadPlan;
  /** Absent when the rows read are not those of `plan`. */
  readonly read?: Read;
};

const isKept = ({ read }: Attempt) => read !== undefined;

async function tryPlan(database: Database, guess: ReadPlan, at: At): Promise<Attempt> {
  const [scanned, inserted] = await Promise.allSettled([
    scanFile(at.place.readable, at.file.beginning),
    readRows(database, guess),
  ]);
  if (scanned.status === 'rejected') throw scanned.reason;
  const scan = scanned.value;
  const encoding = encodingOf(scan, at.file.name);
  const plan = await settledPlan(guess, { ...at, scan, encoding });
  if (plan !== guess) return { scan, encoding, plan };
  if (inserted.status === 'fulfilled') return { scan, encoding, plan, read: inserted.value };
  if (inserted.reason === TOO_MANY_REFUSED) {
    return { scan, encoding, plan: { ...plan, direct: false } };
  }
  if (!isMalformed(inserted.reason) || at.place.readable === at.place.copy) throw inserted.reason;
  return { scan, encoding, plan: await rewritten(at, encoding) };
}

const TOO_MANY_REFUSED = new Error('too many cells refused for their type');

async function readRows(database: Database, plan: ReadPlan): Promise<Read> {
  const offset = await rowsIn(database, plan.source);
  const rows = await insert(database, plan);
  if (!plan.direct) return { rows, offset, reread: [] };
  if (await refusedTooMuch(database, plan)) throw TOO_MANY_REFUSED;
  return { rows, offset, reread: await rereadMistyped(database, plan) };
}

/** `guess` itself when nothing in the whole file contradicts it. */
async function settledPlan(
  guess: ReadPlan,
  seen: At & { readonly scan: Scan; readonly encoding: Encoding },
): Promise<ReadPlan> {
  const { place, scan, encoding } = seen;
  if (needsRewriting(scan) && place.readable !== place.copy) return rewritten(seen, encoding);
  const needed = duckEncoding(encoding);
  return needed === guess.encoding ? guess : { ...guess, encoding: needed };
}

/** DuckDB gives up at a CR that ends no line; the copy has none. */
const isMalformed = (error: unknown) =>
  error instanceof Error && /state machine reached an invalid state/i.test(error.message);

async function rewritten({ file, place }: At, encoding: Encoding): Promise<ReadPlan> {
  const { newline } = file.beginning;
  await rewriteAsUtf8(file.content, place.copy, { encoding, newline });
  return planOf([file], { encoding: 'utf-8', newline: '\\n' }, place.copy);
}
