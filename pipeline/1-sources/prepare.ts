import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../engine/data-error.ts';
import { readBeginning, type Beginning } from './beginning.ts';
import { asDataError } from './failure.ts';
import { matchHeader } from './header.ts';
import { readLayout, type Field, type Layout } from './layout.ts';
import { recognise, type RecognisedFile } from './recognise.ts';
import type { FileIdentity, Source } from './source.ts';
import { isPackage, unpack } from './unpack.ts';

/** A file whose name and header were recognised; none of its rows were read. */
export type PreparedFile = {
  readonly arquivoId: number;
  readonly source: Source;
  readonly identity: FileIdentity;
  /** Relative to the raw folder; an entry of a package follows the package's name. */
  readonly name: string;
  /** As received: the package itself, where there is one. */
  readonly received: string;
  /** File to read. */
  readonly content: string;
  /** Size of `content`. */
  readonly size: number;
  readonly layout: Layout;
  readonly beginning: Beginning;
  readonly columns: readonly (Field | null)[];
};

/**
 * Unpacks where needed and matches the header of every file, so that a wrong file is refused
 * before the first long read.
 */
export async function prepareFiles(
  files: readonly RecognisedFile[],
  { work, firstId }: { readonly work: string; readonly firstId: number },
): Promise<readonly PreparedFile[]> {
  const prepared: PreparedFile[] = [];
  for (const file of files) {
    for (const part of await partsOf(file, work)) {
      prepared.push(await prepareFile(part, firstId + prepared.length));
    }
  }
  return prepared;
}

type Part = RecognisedFile & { readonly content: string };

async function partsOf(file: RecognisedFile, work: string): Promise<readonly Part[]> {
  if (!isPackage(file.path)) return [{ ...file, content: file.path }];
  const folder = path.join(work, 'desempacotados', file.name.replaceAll('/', '__'));
  mkdirSync(path.dirname(folder), { recursive: true });
  const entries = await unpack(file.path, folder);
  return entries.map((content) => partOf(file, content, entries.length));
}

/** An entry with a name of its own kind keeps what that name says. */
function partOf(file: RecognisedFile, content: string, entries: number): Part {
  const entry = path.basename(content);
  const known = recognise(entry, [file.source]);
  if (!known && entries > 1) {
    throw new DataError({
      name: 'PacoteAmbiguo',
      what: `o pacote tem ${entries} arquivos e nem todos têm nome conhecido`,
      where: `${file.name}: ${entry}`,
      todo: 'desempacote o arquivo na própria pasta e deixe nela só os dados, com os nomes da fonte',
    });
  }
  return { ...file, ...known, content, name: `${file.name}/${entry}` };
}

async function prepareFile(part: Part, arquivoId: number): Promise<PreparedFile> {
  const layout = readLayout(part.source.folder);
  try {
    const beginning = await readBeginning(part.content, part.name);
    const place = {
      file: part.name,
      layoutFile: `pipeline/1-sources/${part.source.id}/layout.csv`,
      ano: Number(part.identity.competencia.slice(0, 4)),
    };
    const fields = matchHeader(beginning.header, layout, place);
    const columns = fields.map((field) => (field.reader === null ? null : field));
    const { size } = statSync(part.content);
    return { ...part, arquivoId, received: part.path, size, layout, beginning, columns };
  } catch (error) {
    throw asDataError(error, part.name);
  }
}
