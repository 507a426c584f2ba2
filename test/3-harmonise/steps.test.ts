import { describe, expect, it } from 'vitest';
import { createEmptyTables } from '../../pipeline/1-sources/index.ts';
import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { harmoniseSteps } from '../../pipeline/3-harmonise/steps.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { Mode } from '../../pipeline/engine/options.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';
import { bindSteps, declared } from '../bind-steps.ts';

async function prepare(database: Database): Promise<void> {
  await createRegistryTables(database);
  await createEmptyTables(database);
  await preparePairing(database, Buffer.alloc(32, 7));
}

async function prepareIdentified(database: Database): Promise<void> {
  await prepare(database);
  for (const step of pairSteps) await runStep(database, step);
}

/** Columns and types of every table the steps of a mode make. */
async function shapes(mode: Mode) {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await prepareIdentified(database);
    for (const step of harmoniseSteps(mode)) await runStep(database, step);
    const tables = harmoniseSteps(mode).map((step) => step.table);
    return Promise.all(
      tables.map(async (table) => [table, (await database.describe(`from ${table}`)).columns]),
    );
  });
}

describe('harmoniseSteps', () => {
  it('binds on empty typed tables and reads what it declares, from identified bases', async () => {
    const steps = harmoniseSteps('identified');
    expect(await bindSteps(steps, prepareIdentified)).toEqual(declared(steps));
  });

  it('binds without any paired table, from public files', async () => {
    const steps = harmoniseSteps('public');
    expect(await bindSteps(steps, prepare)).toEqual(declared(steps));
  });

  it('makes tables of the same shape in every mode', async () => {
    expect(await shapes('public')).toEqual(await shapes('synthetic'));
  });
});
