import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectQuota } from '../../../pipeline/4-protect/quota/protect-quota.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { createProtectedInputs, fillWorld, KS, largeWorlds } from './world.ts';

const NO_LEDGER = 'create table prt_safra_cota (tabela varchar, posicao integer, linha varchar)';

const parameters = { profile: 'padrao', k: 5, ks: KS } as const;

/** Rows of every table of a vintage, by table and year, as text. */
async function vintage(
  database: Database,
  release: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const options = { mode: 'identified', parameters, vintage: { release } } as const;
  const tables = await protectQuota(database, options, silentProgress);
  const rows = tables.flatMap(({ id, rows: found }) =>
    found.map((row) => [`${id} ${String(row[0])}`, JSON.stringify(row)] as const),
  );
  const years = Map.groupBy(rows, ([year]) => year);
  return new Map([...years].map(([year, found]) => [year, found.map(([, row]) => row)]));
}

const of = (rows: ReadonlyMap<string, readonly string[]>, year: string) =>
  [...rows].filter(([key]) => key.endsWith(year)).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A later year of the same companies. */
const repeat = (year: number) => `
  insert into har_cota_empresa by name select * replace (${year} as ano) from har_cota_empresa where ano = 2020;
  insert into har_cota_pcd by name select * replace (${year} as ano) from har_cota_pcd where ano = 2020`;

/** One more person, declared late or paired otherwise, in each company of 2020. */
const LATE = 'update har_cota_empresa set preenchidas = preenchidas + 1 where ano = 2020';

describe('protectQuota in vintages', () => {
  it('tells a year once, when it has ended, whatever was declared since', async () => {
    const [companies = []] = fc.sample(largeWorlds, { numRuns: 1, seed: 7 });
    await withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
      await createProtectedInputs(database);
      await database.run(NO_LEDGER);
      await fillWorld(database, companies);
      expect((await vintage(database, '2020-11')).size).toBe(0);

      const first = await vintage(database, '2020-12');
      expect(of(first, '2020').length).toBeGreaterThan(2);
      await database.run('insert into prt_safra_cota from prt_cota');
      await database.run(LATE);
      for (const statement of [repeat(2021), repeat(2022)].join(';').split(';'))
        await database.run(statement);

      const second = await vintage(database, '2022-05');
      expect(of(second, '2020')).toEqual(of(first, '2020'));
      expect(of(second, '2021').length).toBeGreaterThan(2);
      expect(of(second, '2022')).toEqual([]);

      await database.run('delete from prt_safra_cota');
      expect(of(await vintage(database, '2022-05'), '2020')).not.toEqual(of(first, '2020'));
    });
  });

  it('adds no table to a year that is out', async () => {
    const [companies = []] = fc.sample(largeWorlds, { numRuns: 1, seed: 7 });
    await withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
      await createProtectedInputs(database);
      await database.run(NO_LEDGER);
      await fillWorld(database, companies);
      await vintage(database, '2020-12');
      await database.run(
        "insert into prt_safra_cota from prt_cota where tabela = 'empresas_lugar'",
      );
      expect([...(await vintage(database, '2021-12')).keys()]).toEqual(['empresas_lugar 2020']);
    });
  });
});
