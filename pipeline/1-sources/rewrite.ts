import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { GuessedEncoding } from './beginning.ts';
import { contentOf } from './scan.ts';

/**
 * Copies a file as UTF-8 with LF line ends: for the encodings DuckDB does not read (windows-1252
 * where it differs from latin-1, UTF-16), for mixed line ends and for a CR inside a line, which
 * becomes a space.
 */
export async function rewriteAsUtf8(
  from: string,
  to: string,
  { encoding, newline }: { readonly encoding: GuessedEncoding; readonly newline: string },
): Promise<void> {
  const decoder = new TextDecoder(encoding);
  const out = createWriteStream(to, { encoding: 'utf8', highWaterMark: 1 << 22 });
  const write = async (text: string) => {
    const lines = newline === '\r' ? text.replaceAll('\r', '\n') : withoutCr(text);
    if (!out.write(lines)) await once(out, 'drain');
  };
  let held = '';
  for await (const chunk of contentOf(from)) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    await write(held ? text.slice(0, -1) : text);
  }
  await write(held + decoder.decode());
  out.end();
  await finished(out);
}

const withoutCr = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\r', ' ');
