import type { Database } from '../engine/database.ts';
import { encodingOf, needsRewriting, type Encoding } from './encoding.ts';
import { asDataError } from './failure.ts';
import { loadFile, type Loading } from './load-alone.ts';
import { insert, inTransaction, receivedAs, rowsIn, type Loaded } from './loaded.ts';
import { duckEncoding, planOf } from './plan.ts';
import type { PreparedFile } from './prepare.ts';
import { scanFile } from './scan.ts';
import { receivedTable, type Source } from './source.ts';

/**
 * Reads files of one form into their received table. Several small ones are read by one
 * statement; where one of them is not what its beginning suggests, the rows are taken back and each
 * file is read alone.
 */
export async function loadFiles(
  database: Database,
  files: readonly PreparedFile[],
  loading: Loading,
): Promise<readonly Loaded[]> {
  const [first] = files;
  if (!first) return [];
  if (files.length === 1) return [await loadFile(database, first, loading)];
  const offset = await rowsIn(database, first.source);
  const together = await inTransaction(
    database,
    () => loadTogether(database, files),
    (scanned) => scanned !== undefined,
  );
  if (together) return numbered(together, await numberTogether(database, first.source, offset));
  const loaded: Loaded[] = [];
  for (const file of files) loaded.push(await loadFile(database, file, loading));
  return loaded;
}

type Scanned = Omit<Loaded, 'path' | 'rows' | 'first' | 'reread'> & { readonly encoding: Encoding };

/** Undefined when some file is not what its beginning suggests. */
async function loadTogether(
  database: Database,
  files: readonly PreparedFile[],
): Promise<readonly Scanned[] | undefined> {
  const plan = planOf(files, {});
  const [scanned, inserted] = await Promise.allSettled([scanAll(files), insert(database, plan)]);
  if (scanned.status === 'rejected') throw scanned.reason;
  const agrees = scanned.value.every(
    ({ scan, encoding }) => !needsRewriting(scan) && duckEncoding(encoding) === plan.encoding,
  );
  return inserted.status === 'fulfilled' && agrees ? scanned.value : undefined;
}

function numbered(
  scanned: readonly Scanned[],
  found: ReadonlyMap<number, Numbered>,
): readonly Loaded[] {
  return scanned.map((each) => ({
    ...each,
    path: each.file.content,
    rows: found.get(each.file.arquivoId)?.linhas ?? 0,
    first: found.get(each.file.arquivoId)?.primeira ?? 0,
    reread: [],
  }));
}

async function scanAll(files: readonly PreparedFile[]) {
  const scanned: Scanned[] = [];
  for (const file of files) {
    try {
      const scan = await scanFile(file.content, file.beginning);
      const encoding = encodingOf(scan, file.name);
      scanned.push({ file, scan, encoding, fingerprint: await receivedAs(file, scan) });
    } catch (error) {
      throw asDataError(error, file.name);
    }
  }
  return scanned;
}

type Numbered = {
  readonly id: number;
  readonly primeira: number;
  readonly ultima: number;
  readonly linhas: number;
};

/**
 * Gives every row of files read together its `deslocamento`; returns where each file's are. Row numbers
 * are only final once the rows are committed.
 */
async function numberTogether(
  database: Database,
  source: Source,
  offset: number,
): Promise<ReadonlyMap<number, Numbered>> {
  const table = receivedTable(source);
  const found = await database.rows<Numbered>(
    `select arquivo_id::double as id, min(rowid)::double as primeira, max(rowid)::double as ultima,
       count(*)::double as linhas
     from ${table} where rowid >= ${offset} group by arquivo_id`,
  );
  if (found.some((each) => each.ultima - each.primeira + 1 !== each.linhas)) {
    throw new Error(`rows of files read together are not in file order: ${table}`);
  }
  if (found.length > 0) {
    const firsts = found.map(({ id, primeira }) => `(${id}, ${primeira - 2})`).join(', ');
    await database.run(
      `update ${table} set deslocamento = p.deslocamento
       from (values ${firsts}) as p (arquivo_id, deslocamento)
       where ${table}.arquivo_id = p.arquivo_id`,
    );
  }
  return new Map(found.map((each) => [each.id, each]));
}
