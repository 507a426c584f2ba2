import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveAndStage } from '../../../pipeline/1-sources/index.ts';
import { synthesise } from '../../../pipeline/1-sources/synthetic/synthesise.ts';
import { truthFolder } from '../../../pipeline/1-sources/synthetic/truth.ts';
import { preparePairing } from '../../../pipeline/2-pair/pseudonym.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { tableSteps } from '../../../pipeline/steps.ts';
import { smallRun } from './generated.ts';

const run = smallRun({ years: { first: 2020, last: 2021 } });
const secret = Buffer.from('segredo apenas de teste, 32 bytes');

beforeAll(() => synthesise(run, silentProgress));
afterAll(() => rmSync(path.dirname(run.raw), { recursive: true, force: true }));

/** Every table that pairing makes of the raw files, as text, in order. */
function pair(): Promise<Readonly<Record<string, readonly string[]>>> {
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await createRegistryTables(database);
    await receiveAndStage(database, run, silentProgress);
    await preparePairing(database, secret);
    const found: Record<string, readonly string[]> = {};
    for (const step of tableSteps({ mode: 'synthetic', scale: 0.0005 })) {
      if (step.stage !== '2-pair') continue;
      await runStep(database, step);
      const rows = await database.rows<{ linha: string }>(
        `select t::varchar as linha from ${step.table} as t order by linha`,
      );
      found[step.table] = rows.map(({ linha }) => linha);
    }
    return found;
  });
}

describe('pairing', () => {
  it('gives the same links with the truth deleted', async () => {
    expect(readdirSync(truthFolder(run))).toContain('registros.parquet');
    const before = await pair();
    rmSync(truthFolder(run), { recursive: true });
    const after = await pair();
    expect(before['links']?.length).toBeGreaterThan(1000);
    expect(after).toEqual(before);
    expect(existsSync(truthFolder(run))).toBe(false);
  });
});
