import { isUtf8 } from 'node:buffer';
import { ByteCensus } from './byte-census.ts';
import { binaryFile, emptyFile, isMixed, mixedEncodings } from './content-errors.ts';
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
  if (encoding === 'windows-1252') refuseMixture(bytes, name);
  const sample = new TextDecoder(encoding).decode(bytes);
  if (sample.trim() === '') throw emptyFile(name);
  return { ...detectDialect(sample, name), encoding };
}

/** A header in one encoding and rows in another would only show as unknown columns. */
function refuseMixture(bytes: Buffer, name: string): void {
  const census = new ByteCensus();
  census.add(bytes, false);
  if (isMixed(census)) throw mixedEncodings(name);
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
