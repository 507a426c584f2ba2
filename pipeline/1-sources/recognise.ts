import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DataError, listUpToTen } from '../engine/data-error.ts';
import type { Mode } from '../engine/options.ts';
import type { FileIdentity, Source } from './source.ts';

export type RecognisedFile = {
  readonly source: Source;
  readonly identity: FileIdentity;
  readonly path: string;
  /** Relative to the raw folder, with `/`. */
  readonly name: string;
};

/** Files that are never data. */
const IGNORED = /^(\..*|readme.*|leia-?me.*|thumbs\.db|desktop\.ini)$/i;

/**
 * Finds the data files of the sources read in `mode`, in the order of the sources and then of
 * their names. A file no source recognises stops the run: data are never left out unnoticed.
 */
export function recogniseFiles(
  raw: string,
  mode: Mode,
  sources: readonly Source[],
): readonly RecognisedFile[] {
  const found = dataFiles(raw).map((file) => ({
    file,
    match: recognise(path.basename(file), sources),
  }));
  const unknown = found
    .filter(({ match }) => match === undefined)
    .map(({ file }) => relative(raw, file));
  if (unknown.length > 0) throw unknownFiles(unknown, raw);
  const files = found.flatMap(({ file, match }) =>
    match && isRead(match.source, mode)
      ? [{ ...match, path: file, name: relative(raw, file) }]
      : [],
  );
  if (files.length === 0 && mode !== 'synthetic') throw noFiles(raw, mode, sources);
  for (const file of files) refuseOtherYear(file);
  return files.toSorted(
    (a, b) => sources.indexOf(a.source) - sources.indexOf(b.source) || (a.name < b.name ? -1 : 1),
  );
}

/** The source a file name belongs to, and what the name says. */
export function recognise(
  fileName: string,
  sources: readonly Source[],
): Pick<RecognisedFile, 'source' | 'identity'> | undefined {
  const stem = fileName.replace(/\.(gz|zip|7z)$/i, '');
  for (const source of sources) {
    const match = source.fileName.exec(stem);
    if (match) return { source, identity: source.identify(match) };
  }
  return undefined;
}

/** Whether the files of a source are read in this mode. */
export function isRead(source: Source, mode: Mode): boolean {
  return (source.origin === 'public') === (mode === 'public');
}

function dataFiles(raw: string): string[] {
  if (!existsSync(raw)) return [];
  return readdirSync(raw, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(raw, file)
          .split('/')
          .some((part) => IGNORED.test(part)),
    )
    .toSorted();
}

function relative(raw: string, file: string): string {
  return path.relative(raw, file).split(path.sep).join('/');
}

/** A folder named after a year (or a month) holds files of that year. */
function refuseOtherYear({ name, identity }: RecognisedFile): void {
  const folders = name.split('/').slice(0, -1);
  const other = folders.find(
    (folder) =>
      /^(19|20)\d\d(0[1-9]|1[0-2])?$/.test(folder) &&
      !identity.competencia.startsWith(folder.slice(0, 4)),
  );
  if (!other) return;
  throw new DataError({
    name: 'PastaDeOutroAno',
    what: `um arquivo de ${identity.competencia} está na pasta ${other}`,
    where: name,
    todo: 'mova o arquivo para a pasta do seu ano, ou corrija o nome do arquivo se é ele que está errado',
  });
}

function unknownFiles(names: readonly string[], raw: string): DataError {
  return new DataError({
    name: 'ArquivoDesconhecido',
    what: `${names.length} arquivos que nenhuma base reconhece pelo nome`,
    where: `${raw}: ${listUpToTen(names)}`,
    todo: 'dê ao arquivo o nome da fonte (pipeline/1-sources/README.md lista os nomes), retire-o da pasta, ou acrescente o nome em source.ts da base',
  });
}

function noFiles(raw: string, mode: Mode, sources: readonly Source[]): DataError {
  const expected = sources.filter((source) => isRead(source, mode)).map((source) => source.id);
  return new DataError({
    name: 'SemArquivos',
    what: `nenhum arquivo das bases lidas no modo ${mode}`,
    where: raw,
    todo: `ponha na pasta os arquivos de ao menos uma base (${expected.join(', ')}) ou dê outra pasta em --raw`,
  });
}
