import { createHash } from 'node:crypto';
import { literal, type Database } from '../engine/database.ts';
import { DataError } from '../engine/data-error.ts';
import { headerKey } from './layout.ts';
import type { Loaded } from './loaded.ts';
import { moveToQuarantine } from './quarantine.ts';
import { receivedTable } from './source.ts';

/** Lines of one file, as the reception record has them. */
export type Received = {
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
};

/**
 * Writes the reception records and the quarantine of files read together. Throws a DataError when
 * the lines counted from a file's bytes are not all among the staged and the quarantined ones.
 */
export async function recordReception(
  database: Database,
  loaded: readonly Loaded[],
): Promise<readonly Received[]> {
  for (const each of loaded) if (linesOf(each) <= 0) throw headerOnly(each);
  const quarantined = await moveToQuarantine(database, loaded);
  const accepted = await acceptedRows(database, loaded);
  const received = loaded.map((each) => {
    const id = each.file.arquivoId;
    const lines = {
      read: linesOf(each),
      accepted: accepted.get(id) ?? 0,
      quarantined: quarantined.get(id) ?? 0,
    };
    if (lines.accepted + lines.quarantined !== lines.read) throw unbalanced(each, lines);
    return lines;
  });
  const records = loaded.map((each, index) => recordOf(each, received[index]));
  await database.run(`insert into reception values ${records.join(', ')}`);
  return received;
}

/** Lines of data: the header is not one. */
const linesOf = ({ scan }: Loaded) => scan.lines - 1;

async function acceptedRows(
  database: Database,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<number, number>> {
  const [first] = loaded;
  if (!first) return new Map();
  const ids = loaded.map((each) => each.file.arquivoId);
  const found = await database.rows<{ id: number; linhas: number }>(
    `select arquivo_id::double as id, count(*)::double as linhas
     from ${receivedTable(first.file.source)}
     where motivo is null and arquivo_id between ${Math.min(...ids)} and ${Math.max(...ids)}
     group by arquivo_id`,
  );
  return new Map(found.map(({ id, linhas }) => [id, linhas]));
}

function recordOf({ file, fingerprint, encoding }: Loaded, lines: Received | undefined): string {
  const values = [
    file.arquivoId,
    literal(file.source.base),
    literal(file.source.id),
    literal(file.name),
    literal(file.identity.tipo),
    literal(file.identity.competencia),
    fingerprint.bytes,
    literal(fingerprint.sha256),
    literal(encoding),
    literal(file.beginning.separator),
    literal(layoutVersion(file.beginning.header)),
    lines?.read ?? 0,
    lines?.accepted ?? 0,
    lines?.quarantined ?? 0,
  ];
  return `(${values.join(', ')})`;
}

/** Names a header by its number of columns and a fingerprint of its names and their order. */
function layoutVersion(header: readonly string[]): string {
  const keys = createHash('sha256').update(header.map(headerKey).join(';')).digest('hex');
  return `${header.length} colunas, ${keys.slice(0, 8)}`;
}

function headerOnly({ file }: Loaded): DataError {
  return new DataError({
    name: 'ArquivoSemRegistros',
    what: 'o arquivo tem o cabeçalho e nenhum registro',
    where: file.name,
    todo: 'receba o arquivo de novo da fonte, ou retire-o da pasta se não há registros nesse período',
  });
}

function unbalanced({ file }: Loaded, { read, accepted, quarantined }: Received): DataError {
  return new DataError({
    name: 'ContagemNaoFecha',
    what: `o arquivo tem ${read} linhas, mas foram lidas ${accepted} e recusadas ${quarantined}`,
    where: file.name,
    todo: 'procure aspas sem par no arquivo: uma aspa aberta junta linhas; corrija na fonte e receba de novo',
  });
}
