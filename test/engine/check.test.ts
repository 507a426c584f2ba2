import { describe, expect, it } from 'vitest';
import { runCheck } from '../../pipeline/engine/check.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';

const check = (offenders: string) => ({
  name: 'CodigoDesconhecido',
  what: 'códigos de sexo fora da lista',
  where: 'sexo',
  todo: 'corrija a lista',
  offenders,
});

describe('runCheck', () => {
  it('passes when nothing offends', async () => {
    const run = withDatabase({ file: ':memory:' }, (database) =>
      runCheck(database, check(`select 'a' as code, 1 as "rows" where false`)),
    );
    await expect(run).resolves.toBeUndefined();
  });

  it('names at most ten offending codes, the most frequent first, and counts the rest', async () => {
    const run = withDatabase({ file: ':memory:' }, (database) =>
      runCheck(database, check(`select 'c' || i as code, i as "rows" from range(1, 13) t(i)`)),
    );
    await expect(run).rejects.toMatchObject({
      name: 'CodigoDesconhecido',
      parts: {
        what: 'códigos de sexo fora da lista (78 linhas, 12 códigos)',
        where:
          'sexo: c12 (12), c11 (11), c10 (10), c9 (9), c8 (8), c7 (7), c6 (6), c5 (5), c4 (4), c3 (3) … (mais 2)',
      },
    });
  });
});
