import { stagedTables } from '../../pipeline/1-sources/index.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

/** The registry's tables and every staged table, empty and writable, as later stages find them. */
export async function createStagedTables(database: Database): Promise<void> {
  await createRegistryTables(database);
  for (const { table, columns } of stagedTables)
    await database.run(`create table ${table} (${columns})`);
}
