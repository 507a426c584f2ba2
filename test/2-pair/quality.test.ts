import { describe, expect, it } from 'vitest';
import { linkageQuality } from '../../pipeline/2-pair/quality.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';

/** The report of a year with so many records under each rule. */
async function report(records: Readonly<Record<string, number>>) {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await database.run(
      'create table links (base varchar, arquivo_id integer, linha bigint, link_rule varchar)',
    );
    for (const [at, [rule, count]] of Object.entries(records).entries())
      await database.run(
        `insert into links select 'RAIS', ${at}, i, '${rule}' from range(${count}) as r (i)`,
      );
    await database.run('create table pair_registros as select *, 2020 as ano from links');
    return linkageQuality(database);
  });
}

describe('linkageQuality', () => {
  it('gives records and share by base, year and rule', async () => {
    expect(await report({ P1: 30, P5: 10 })).toEqual([
      { base: 'RAIS', year: 2020, rule: 'P1', records: 30, share: 0.75 },
      { base: 'RAIS', year: 2020, rule: 'P5', records: 10, share: 0.25 },
    ]);
  });

  it('omits a cell under 10 and the next smallest, which would give it back', async () => {
    expect((await report({ P0: 9, P1: 100, P4: 20, P5: 30 })).map(({ rule }) => rule)).toEqual([
      'P1',
      'P5',
    ]);
  });

  it('has nothing to say, when nothing was paired', async () => {
    expect(await withDatabase({ file: ':memory:' }, linkageQuality)).toEqual([]);
  });

  it('omits as many as it takes for the omitted to sum 10', async () => {
    expect((await report({ P0: 1, P1: 100, P4: 1, P5: 30 })).map(({ rule }) => rule)).toEqual([
      'P1',
    ]);
  });
});
