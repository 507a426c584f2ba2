import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folder of real public data, or undefined when VINCULO_REAL_DATA does not name one. */
export const realData = process.env['VINCULO_REAL_DATA'];

/** A path below the real data. Call only in tests that are skipped without it. */
export function realPath(...parts: readonly string[]): string {
  const file = path.join(realData ?? '', ...parts);
  if (!existsSync(file)) throw new Error(`real data not found: ${parts.join('/')}`);
  return file;
}
