import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';

/**
 * A published folder with the given Parquet files and nothing else, lent to `use`: the query of each
 * file by its path. For numbers that are known beforehand.
 */
export async function withMadeRelease<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-cadernos-'));
  try {
    await withDatabase({ file: ':memory:' }, async (database) => {
      for (const [name, query] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        await database.run(`copy (${query}) to ${literal(file)} (format parquet)`);
      }
    });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
