import { describe, expect, it } from 'vitest';
import { inFixedOrder, inLanes } from '../../pipeline/5-publish/lanes.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';

const threadsOf = (database: Database) =>
  database.value<bigint>(`select current_setting('threads')`);

const lent = (threads: number) =>
  withDatabase({ file: ':memory:', threads }, async (database) => {
    const inside = await inFixedOrder(database, async (lanes) => ({
      lanes: lanes.length,
      threads: await threadsOf(database),
    }));
    return { ...inside, after: await threadsOf(database) };
  });

describe('inFixedOrder', () => {
  it('gives each statement one thread, lends a second lane where the run has threads, and puts them back', async () => {
    expect(await lent(2)).toEqual({ lanes: 2, threads: 1n, after: 2n });
    expect(await lent(1)).toEqual({ lanes: 1, threads: 1n, after: 1n });
  });
});

describe('inLanes', () => {
  it('sees the same tables in every lane, keeps temporary ones apart, and returns results in the order of the items', async () => {
    const sums = await withDatabase({ file: ':memory:' }, async (database) => {
      await database.run('create table publico as select 100 as n');
      return database.beside((other) =>
        inLanes([database, other], [3, 1, 2, 5, 4], async (lane, item) => {
          await lane.run(
            `create or replace temp table parte as select n + ${item} as n from publico`,
          );
          return lane.value<number>('select n from parte');
        }),
      );
    });
    expect(sums).toEqual([103, 101, 102, 105, 104]);
  });

  it('ends every lane before it says that one failed', async () => {
    const ended: number[] = [];
    const failing = withDatabase({ file: ':memory:' }, (database) =>
      database.beside((other) =>
        inLanes([database, other], [1, 2, 3], async (lane, item) => {
          if (item === 1) throw new Error('disco cheio');
          ended.push(await lane.value<number>(`select ${item}`));
        }),
      ),
    );
    await expect(failing).rejects.toThrow('disco cheio');
    expect(ended).toEqual([2, 3]);
  });
});
