import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DataError, listUpToTen } from '../../engine/data-error.ts';

/** Says which files of the raw folder the generator wrote, and from which parameters. */
export type Marker = {
  readonly parametros: string;
  /** False while the files are being written. */
  readonly completo: boolean;
  /** Paths relative to the raw folder, with `/`; bytes when complete. */
  readonly arquivos: Readonly<Record<string, number>>;
};

const MARKER = '.sintetico.json';

/** The marker of a folder; undefined where the generator has not written, or it cannot be read. */
export function readMarker(raw: string): Marker | undefined {
  const file = path.join(raw, MARKER);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Marker;
  } catch {
    return undefined;
  }
}

export function writeMarker(raw: string, marker: Marker): void {
  mkdirSync(raw, { recursive: true });
  writeFileSync(path.join(raw, MARKER), `${JSON.stringify(marker, null, 1)}\n`);
}

/** True when the folder holds, whole, exactly what these parameters generate. */
export function isGenerated(raw: string, parametros: string): boolean {
  const marker = readMarker(raw);
  if (!marker?.completo || marker.parametros !== parametros) return false;
  const found = filesIn(raw);
  const written = Object.entries(marker.arquivos);
  return (
    found.length === written.length &&
    written.every(([name, bytes]) => sizeOf(path.join(raw, name)) === bytes)
  );
}

/**
 * Removes what the generator wrote before. Throws `PastaComArquivosAlheios` when the folder holds
 * any other file: real data are never mixed with synthetic ones, nor erased.
 */
export function clearGenerated(raw: string): void {
  const own = new Set(Object.keys(readMarker(raw)?.arquivos ?? {}));
  const strangers = filesIn(raw).filter((name) => !own.has(name));
  if (strangers.length > 0) refuse(raw, strangers);
  for (const name of own) rmSync(path.join(raw, name), { force: true });
}

function refuse(raw: string, strangers: readonly string[]): never {
  throw new DataError({
    name: 'PastaComArquivosAlheios',
    what: `A pasta de dados brutos tem ${strangers.length} arquivo(s) que o gerador sintético não escreveu; nada foi gerado nem apagado`,
    where: `${raw}: ${listUpToTen(strangers)}`,
    todo: 'Use --raw com uma pasta vazia para a demonstração, ou --mode identified ou public para ler esses arquivos.',
  });
}

/** Files below a folder, relative to it, with `/`; hidden ones and the read-me are not data. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !/^(\.|readme)/i.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();
}

function sizeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).size : undefined;
}
