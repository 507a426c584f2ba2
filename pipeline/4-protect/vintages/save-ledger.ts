import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import { hashFile } from '../../engine/hash.ts';
import { publishAtomically } from '../../engine/publication.ts';
import { ledgerFile, ledgerTables, type LedgerTable } from './ledger-tables.ts';
import type { LedgerMeta } from './ledger-meta.ts';

/**
 * Writes the ledger of a vintage into `<ledger>/<release>`, as a whole or not at all. Call it after the
 * vintage is public: one that was not published must not be built upon.
 */
export async function saveLedger(
  database: Database,
  ledger: string,
  meta: Omit<LedgerMeta, 'files'>,
): Promise<void> {
  await publishAtomically(path.join(ledger, meta.release), async (folder) => {
    const files: Record<string, string> = {};
    for (const table of ledgerTables) {
      const file = ledgerFile(folder, table);
      await database.run(copyStatement(table, file));
      files[path.basename(file)] = hashFile(file);
    }
    writeFileSync(path.join(folder, 'meta.json'), `${JSON.stringify({ ...meta, files })}\n`);
  });
}

function copyStatement({ from, columns }: LedgerTable, file: string): string {
  const names = columns.map(([name]) => identifier(name)).join(', ');
  return `copy (select ${names} from ${identifier(from)} order by all) to ${literal(file)} (format parquet)`;
}
