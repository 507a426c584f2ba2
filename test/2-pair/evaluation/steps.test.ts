import { describe, expect, it } from 'vitest';
import { createEmptyTables } from '../../../pipeline/1-sources/index.ts';
import { countSteps, truthSteps } from '../../../pipeline/2-pair/evaluation/steps.ts';
import { preparePairing } from '../../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../../pipeline/2-pair/steps.ts';
import { harmoniseSteps } from '../../../pipeline/3-harmonise/steps.ts';
import { publicCubes } from '../../../pipeline/4-protect/public-cubes.ts';
import type { Database } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { bindSteps, declared } from '../../bind-steps.ts';

/** Every table of the stages before, empty, with the columns their own steps give. */
async function everythingBefore(database: Database): Promise<void> {
  await createRegistryTables(database);
  await createEmptyTables(database);
  await preparePairing(database, Buffer.alloc(32, 7));
  for (const step of [...pairSteps, ...harmoniseSteps('synthetic')]) await runStep(database, step);
  await database.run(`create table prt_publicado (cubo varchar, ajuste boolean, ano varchar,
    mes varchar, movimento varchar, pais varchar, sexo varchar, uf varchar, municipio varchar,
    n integer)`);
  for (const { step } of publicCubes)
    if (step.reads.includes('prt_publicado')) await runStep(database, step);
  const truth = {
    ver_pessoas: 'pessoa bigint, pais_nascimento varchar, sexo integer, casos varchar[]',
    ver_vinculos: 'uf varchar, admissao date, desligamento date',
    ver_linhas: 'arquivo_id integer, linha bigint, pessoa bigint, ano integer',
  };
  for (const [name, columns] of Object.entries(truth))
    await database.run(`create table ${name} (${columns})`);
}

describe.each([
  ['countSteps', countSteps],
  ['truthSteps', truthSteps],
])('%s', (_, steps) => {
  it('binds after the stages before it and reads exactly what it declares', async () => {
    expect(await bindSteps(steps, everythingBefore)).toEqual(declared(steps));
  });
});
