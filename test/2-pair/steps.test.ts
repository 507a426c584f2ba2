import { describe, expect, it } from 'vitest';
import { createEmptyTables } from '../../pipeline/1-sources/index.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';
import { bindSteps, declared, tablesRead } from '../bind-steps.ts';

describe('pairSteps', () => {
  it('binds on empty typed tables and reads exactly what it declares', async () => {
    const bound = await bindSteps(pairSteps, async (database) => {
      await createRegistryTables(database);
      await createEmptyTables(database);
      await preparePairing(database, Buffer.alloc(32, 7));
    });
    expect(bound).toEqual(declared(pairSteps));
  });
});

describe('tablesRead', () => {
  it('finds tables in joins, subqueries and CTEs, and leaves the CTEs out', async () => {
    const select = `
      with nomes as (from stg_a union all select * from stg_b)
      select * from nomes join stg_c using (x) where x in (select y from stg_d where z = $p)`;
    await withDatabase({ file: ':memory:' }, async (database) => {
      expect(await tablesRead(database, select)).toEqual(['stg_a', 'stg_b', 'stg_c', 'stg_d']);
    });
  });
});
