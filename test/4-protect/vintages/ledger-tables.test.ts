import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stepText } from '../../../pipeline/engine/step.ts';
import { loadLedger } from '../../../pipeline/4-protect/vintages/ledger-tables.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vinculo-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('loadLedger', () => {
  it('reads what a ledger has, and nothing of a table that came after it', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      const file = path.join(folder, 'prt_safra_ano.parquet');
      await database.run(`copy (select 'RAIS' as cubo, '2023' as ano) to '${file}'`);
      const counts = new Map<string, number>();
      for (const step of loadLedger(folder)) {
        const [row] = await database.rows<{ n: number }>(
          `select count(*)::double as n from (${stepText(step).select})`,
        );
        counts.set(step.table, row?.n ?? -1);
      }
      expect(counts.get('prt_safra_ano')).toBe(1);
      expect(counts.get('prt_safra_todos')).toBe(0);
      expect([...counts.values()].reduce((sum, n) => sum + n)).toBe(1);
    });
  });
});
