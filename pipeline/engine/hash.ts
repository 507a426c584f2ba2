import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** One for every file: a new one of this size for each makes the collector run after a few. */
const buffer = Buffer.allocUnsafeSlow(1 << 20);

/** SHA-256 of a file's bytes, in hexadecimal, without holding the file in memory. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    for (let read = fill(handle); read > 0; read = fill(handle))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

const fill = (handle: number) => readSync(handle, buffer, { position: null });

/** SHA-256 of a text, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
