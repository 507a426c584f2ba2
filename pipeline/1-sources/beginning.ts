import { isUtf8 } from 'node:buffer';
import { DataError } from '../engine/data-error.ts';
import { detectDialect, type Dialect } from './dialect.ts';
import { contentOf } from './scan.ts';

export type GuessedEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What the first bytes of a file suggest; the pass over the whole file confirms or corrects it. */
export type Beginning = Dialect & { readonly encoding: GuessedEncoding };

const SAMPLE = 1 << 20;

/** Reads up to 1 MB and decides the form of the file. Throws when there is no text to read. */
export async function readBeginning(file: string, name: string): Promise<Beginning> {
  const bytes = await firstBytes(file);
  if (bytes.length === 0) throw emptyFile(name);
  const encoding = guessEncoding(bytes);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) throw binaryFile(name, bytes.indexOf(0));
  const sample = new TextDecoder(encoding).decode(bytes);
  if (sample.trim() === '') throw emptyFile(name);
  return { ...detectDialect(sample, name), encoding };
}

async function firstBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of contentOf(file)) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= SAMPLE) break;
  }
  return Buffer.concat(chunks).subarray(0, SAMPLE);
}

function guessEncoding(bytes: Buffer): GuessedEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(wholeLines(bytes)) ? 'utf-8' : 'windows-1252';
}

/** Up to the last line break, so that no character is cut. */
function wholeLines(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(10);
  return bytes.length < SAMPLE || end < 0 ? bytes : bytes.subarray(0, end);
}

export function emptyFile(name: string): DataError {
  return new DataError({
    name: 'ArquivoVazio',
    what: 'o arquivo não tem nenhuma linha',
    where: name,
    todo: 'receba o arquivo de novo da fonte, ou retire-o da pasta se ele não deveria existir',
  });
}

export function binaryFile(name: string, position: number): DataError {
  return new DataError({
    name: 'ArquivoBinario',
    what: 'o arquivo tem bytes que nenhum texto tem (NUL)',
    where: `${name}, byte ${position + 1}`,
    todo: 'confira se o arquivo não está corrompido ou compactado com outra extensão, e receba-o de novo',
  });
}
