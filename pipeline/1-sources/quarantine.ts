import { literal, type Database } from '../engine/database.ts';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import { numberLines } from './line-numbers.ts';
import type { Loaded } from './loaded.ts';
import { receivedTable } from './source.ts';

/** A file may lose this share of its lines, and never fewer than this number, before the run stops. */
export const quarantineLimit = { share: 0.01, lines: 10 } as const;

/**
 * Puts every line of the files that was not staged into the quarantine, with its number and the
 * reason. Returns how many per file. Throws when a file was cut short or lost too many lines.
 */
export async function moveToQuarantine(
  database: Database,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<number, number>> {
  const refused = await refusedLines(database, loaded);
  for (const each of loaded) {
    const lines = refused.filter(({ id }) => id === each.file.arquivoId);
    if (isCutShort(each, lines)) throw cutShort(each);
    const skipped = [...lines.map(({ line }) => line), ...each.reread, ...each.scan.blankLines];
    await numberLines(database, each, skipped);
  }
  await database.run(
    `insert into quarantine
     select distinct on (a.arquivo_id, l.line) a.arquivo_id, l.line, ${REFUSAL}, trim(l.csv_line, chr(13) || chr(10))
     from ${refusals(loaded)} order by a.arquivo_id, l.line, l.error_type = 'CAST', l.error_type`,
  );
  await quarantineUnreadable(database, loaded);
  return refuseTooMany(database, loaded);
}

/** What DuckDB found wrong with a line, in Portuguese. */
const REFUSAL = `case cast(l.error_type as varchar)
  when 'MISSING COLUMNS' then 'faltam colunas'
  when 'TOO MANY COLUMNS' then 'sobram colunas'
  when 'UNQUOTED VALUE' then 'aspas sem par'
  when 'INVALID ENCODING' then 'codificação inválida'
  when 'LINE SIZE OVER MAXIMUM' then 'linha longa demais'
  else 'linha ilegível' end`;

/** FROM clause: refused lines (l) of the files just read (a). */
function refusals(loaded: readonly Loaded[]): string {
  const files = loaded.map(({ file, path }) => `(${literal(path)}, ${file.arquivoId})`);
  return `linhas_recusadas as l join leituras as s using (scan_id, file_id)
    join (values ${files.join(', ')}) as a (caminho, arquivo_id) on a.caminho = s.file_path`;
}

type Refused = { readonly id: number; readonly line: number; readonly short: boolean };

async function refusedLines(
  database: Database,
  loaded: readonly Loaded[],
): Promise<readonly Refused[]> {
  const any = await database.value<boolean>('select count(*) > 0 from linhas_recusadas');
  if (!any) return [];
  return database.rows<Refused>(
    `select a.arquivo_id::double as id, l.line::double as line,
       bool_or(l.error_type = 'MISSING COLUMNS') as short
     from ${refusals(loaded)} group by all order by all`,
  );
}

async function quarantineUnreadable(database: Database, loaded: readonly Loaded[]): Promise<void> {
  const [first] = loaded;
  if (!first) return;
  const ids = loaded.map((each) => each.file.arquivoId);
  await database.run(
    `insert into quarantine
     select arquivo_id, rowid - deslocamento, motivo, conteudo
     from ${receivedTable(first.file.source)}
     where motivo is not null and arquivo_id between ${Math.min(...ids)} and ${Math.max(...ids)}`,
  );
}

/** The last line has no end and lacks columns. */
function isCutShort({ scan }: Loaded, refused: readonly Refused[]): boolean {
  const last = refused.at(-1);
  return !scan.endsWithNewline && last !== undefined && last.short && last.line === lastLine(scan);
}

const lastLine = ({ lines, blanks }: Loaded['scan']) => lines + blanks;

type Reason = {
  readonly id: number;
  readonly motivo: string;
  readonly linhas: number;
  readonly primeira: number;
};

async function refuseTooMany(
  database: Database,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<number, number>> {
  const reasons = await database.rows<Reason>(
    `select arquivo_id::double as id, motivo, count(*)::double as linhas, min(linha)::double as primeira
     from quarantine group by all order by linhas desc, motivo`,
  );
  const counts = new Map<number, number>();
  for (const { id, linhas } of reasons) counts.set(id, (counts.get(id) ?? 0) + linhas);
  for (const each of loaded) {
    const lost = counts.get(each.file.arquivoId) ?? 0;
    const limit = Math.max(quarantineLimit.lines, quarantineLimit.share * (each.scan.lines - 1));
    if (lost > limit) throw tooMany(each, lost, reasons);
  }
  return counts;
}

function tooMany({ file, scan }: Loaded, lost: number, reasons: readonly Reason[]): DataError {
  const own = reasons.filter(({ id }) => id === file.arquivoId);
  return new DataError({
    name: 'QuarentenaExcessiva',
    what: `${lost} de ${scan.lines - 1} linhas não puderam ser lidas`,
    where: `${file.name}: ${listUpToTen(
      own.map((each) => `${each.motivo} (${each.linhas}, a primeira na linha ${each.primeira})`),
    )}`,
    todo: `confira se o arquivo está no formato da fonte; se o formato mudou, corrija pipeline/1-sources/${file.source.id}/layout.csv`,
  });
}

function cutShort({ file, scan }: Loaded): DataError {
  return new DataError({
    name: 'ArquivoTruncado',
    what: 'a última linha termina no meio: o arquivo está incompleto',
    where: `${file.name}, linha ${lastLine(scan)}`,
    todo: 'receba o arquivo de novo da fonte e compare o tamanho',
  });
}
