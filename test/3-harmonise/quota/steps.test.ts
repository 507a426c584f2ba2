import { describe, expect, it } from 'vitest';
import { createEmptyTables } from '../../../pipeline/1-sources/index.ts';
import { preparePairing } from '../../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../../pipeline/2-pair/steps.ts';
import { everyImmigrant, quotaSteps } from '../../../pipeline/3-harmonise/quota/steps.ts';
import { harmoniseSteps } from '../../../pipeline/3-harmonise/steps.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { bindSteps, declared } from '../../bind-steps.ts';

describe('quotaSteps', () => {
  it('binds on empty typed tables and reads what it declares', async () => {
    const steps = quotaSteps('identified', everyImmigrant);
    const bound = await bindSteps(steps, async (database) => {
      await createRegistryTables(database);
      await createEmptyTables(database);
      await preparePairing(database, Buffer.alloc(32, 7));
      for (const step of [...pairSteps, ...harmoniseSteps('identified')])
        await runStep(database, step);
    });
    expect(bound).toEqual(declared(steps));
  });

  it('has nothing to count in public files', () => {
    expect(quotaSteps('public', everyImmigrant)).toEqual([]);
  });
});
