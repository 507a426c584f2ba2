import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSources, receiveAndStage } from '../../pipeline/1-sources/index.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { Mode } from '../../pipeline/engine/options.ts';
import { silentProgress, type Progress } from '../../pipeline/engine/progress.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

type Options = { readonly mode: Mode; readonly progress?: Progress };

/** Receives, stages and checks a raw folder in a database of its own, and lends it to `use`. */
export async function receiveFolder<T>(
  raw: string,
  { mode, progress = silentProgress }: Options,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const work = mkdtempSync(path.join(tmpdir(), 'vinculo-sources-'));
  try {
    return await withDatabase(
      { file: path.join(work, 'vinculo.duckdb'), threads: 2 },
      async (database) => {
        await createRegistryTables(database);
        await receiveAndStage(database, { mode, raw, work }, progress);
        await checkSources(database, { mode }, progress);
        return use(database);
      },
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
