import { describe, expect, it } from 'vitest';
import {
  protectEveryone,
  type EveryoneCount,
} from '../../../pipeline/4-protect/everyone/protect-everyone.ts';
import { PROFILES } from '../../../pipeline/4-protect/parameters.ts';
import type { ProtectedCube } from '../../../pipeline/4-protect/protect.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { silentProgress } from '../../../pipeline/engine/progress.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';

/** A stock of forty immigrants in one município, in two years. */
const stock = [{ id: 'RAIS', table: 'cube_rais' }] as unknown as readonly ProtectedCube[];

async function prepare(database: Database): Promise<void> {
  await createRegistryTables(database);
  await database.run(`create table cube_rais as
    select ano, '35' as uf, '3550308' as municipio, 'HTI' as pais_nacionalidade, '1' as sexo, 40 as vinculos_ativos_3112
    from (values ('2019'), ('2020')) as t (ano)`);
  await database.run(
    'create table har_todos (ano varchar, uf varchar, municipio varchar, vinculos bigint)',
  );
  await database.run('create table prt_safra_todos (ano varchar, lugar varchar, n integer)');
}

const counts = (year: string, n: number) =>
  `insert into har_todos values ('${year}', '35', '3550308', ${n}), ('${year}', '35', '3500105', 99),
    ('${year}', '35', null, 7)`;

async function protectedCounts(
  database: Database,
  { vintage }: { readonly vintage: boolean },
): Promise<readonly EveryoneCount[]> {
  const made = await protectEveryone(
    database,
    { mode: 'identified', parameters: PROFILES.padrao, cubes: stock, vintage },
    silentProgress,
  );
  return made?.counts ?? [];
}

const told = (all: readonly EveryoneCount[], ...places: readonly string[]) =>
  all
    .filter(({ place }) => places.includes(place))
    .map(({ year, place, count }) => [year, place, count]);

describe('protectEveryone', () => {
  it('rounds every total from its own exact count, and withholds what is small', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      await prepare(database);
      await database.run(counts('2020', 1004));
      const all = await protectedCounts(database, { vintage: false });
      expect(all).toHaveLength(1 + 27 + 5570);
      expect(told(all, 'BR', '35', '3550308', '3500105', '33')).toEqual([
        ['2020', '33', null],
        ['2020', '35', 1110],
        ['2020', '3500105', null],
        ['2020', '3550308', 1000],
        ['2020', 'BR', 1110],
      ]);
    });
  });

  it('tells a year once in a vintage, whatever has been corrected since', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      await prepare(database);
      await database.run(counts('2019', 2000));
      const first = await protectedCounts(database, { vintage: true });
      await database.run('insert into prt_safra_todos from prt_todos');
      await database.run('delete from har_todos');
      await database.run(counts('2019', 2016));
      await database.run(counts('2020', 3000));
      const second = await protectedCounts(database, { vintage: true });
      expect(second.filter(({ year }) => year === '2019')).toEqual(first);
      expect(told(second, '3550308')).toEqual([
        ['2019', '3550308', 2000],
        ['2020', '3550308', 3000],
      ]);
      const kept = await database.value<bigint>('select count(*) from prt_todos');
      expect(Number(kept)).toBe(second.length);
    });
  });

  it('tells nothing in public mode, nor of a year without a published stock', async () => {
    await withDatabase({ file: ':memory:' }, async (database) => {
      await prepare(database);
      const options = { parameters: PROFILES.padrao, cubes: stock, vintage: false } as const;
      const inMode = (mode: 'public' | 'identified') =>
        protectEveryone(database, { ...options, mode }, silentProgress);
      expect(await inMode('public')).toBeNull();
      await database.run(counts('2021', 5000));
      expect(await inMode('identified')).toBeNull();
    });
  });
});
