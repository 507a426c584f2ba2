import { describe, expect, it } from 'vitest';
import { identifier, literal, withDatabase } from '../../pipeline/engine/database.ts';

describe('withDatabase', () => {
  it('binds named parameters in a table made from a query', async () => {
    const value = await withDatabase({ file: ':memory:' }, async (database) => {
      await database.run('create table t as select $a::integer as a', { a: 7 });
      return database.value<number>('select a from t');
    });
    expect(value).toBe(7);
  });

  it('describes the columns and parameters of a query without running it', async () => {
    const described = await withDatabase({ file: ':memory:' }, (database) =>
      database.describe('select 1::integer as um, $nome::varchar as dois'),
    );
    expect(described).toEqual({
      columns: [
        { name: 'um', type: 'INTEGER' },
        { name: 'dois', type: 'VARCHAR' },
      ],
      parameters: ['nome'],
    });
  });

  it('reaches no extension repository', async () => {
    const setting = await withDatabase({ file: ':memory:' }, (database) =>
      database.value<boolean>(`select current_setting('autoinstall_known_extensions')`),
    );
    expect(setting).toBe(false);
  });
});

describe('identifier and literal', () => {
  it('quote what would end the name or the text', () => {
    expect([identifier('a"b'), literal("d'água")]).toEqual(['"a""b"', "'d''água'"]);
  });
});
