import type { Database } from '../engine/database.ts';
import type { Mode } from '../engine/options.ts';
import { tracked, type Progress } from '../engine/progress.ts';
import { checkCodes } from './check-codes.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkRanges } from './check-ranges.ts';
import { recordRepeated } from './check-repeated.ts';
import { isRead } from './recognise.ts';
import { receivedTable, type Source } from './source.ts';

/**
 * Checks every staged base that has files, in the order in which an operator would want to know:
 * the wrong file, the unknown code, the absurd value, the missing period.
 */
export async function checkStaged(
  database: Database,
  {
    sources,
    mode,
    progress,
  }: { readonly sources: readonly Source[]; readonly mode: Mode; readonly progress: Progress },
): Promise<void> {
  for (const source of sources) {
    const rows = await database.value<number>(
      `select count(*)::double from ${receivedTable(source)}`,
    );
    if (rows === 0 || !isRead(source, mode)) continue;
    const at = { stage: 'crítica', step: source.table };
    await tracked(
      progress,
      at,
      () => checkSource(database, source),
      () => ({ in: rows, out: rows }),
    );
  }
}

async function checkSource(database: Database, source: Source): Promise<void> {
  await checkContradictions(database, source);
  await checkCodes(database, source);
  await checkRanges(database, source);
  await checkCoverage(database, source);
  await recordRepeated(database, source);
}
