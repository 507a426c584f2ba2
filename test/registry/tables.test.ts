import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { countries, countryAliases } from '../../pipeline/registry/countries.ts';
import { crosswalks } from '../../pipeline/registry/crosswalks.ts';
import { normaliseName } from '../../pipeline/registry/normalise-name.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

const withTables = <T>(use: (database: Database) => Promise<T>) =>
  withDatabase({ file: ':memory:' }, async (database) => {
    await createRegistryTables(database);
    return use(database);
  });

/** Letters Portuguese and Spanish sources use, marks, digits, and what separates them. */
const letters = fc.constantFrom(
  ...'aáàâãäbcçdeéêèfghiíîjklmnñoóôõöpqrstuúûüvwxyzABCÇÉÃÕÚÑ0123456789 .,-()\'"/&–’\t',
);
const names = fc.string({ unit: letters, maxLength: 30 });

describe('createRegistryTables', () => {
  it('creates the declared tables with their rows', async () => {
    const counts = await withTables((database) =>
      database.rows<{ name: string; rows: number }>(
        `select table_name as name, estimated_size::integer as "rows" from duckdb_tables() order by name`,
      ),
    );
    expect(Object.fromEntries(counts.map(({ name, rows }) => [name, rows]))).toEqual({
      reg_continente_alias: 12,
      reg_crosswalk: crosswalks.length,
      reg_municipio: 5570,
      reg_pais: countries.length,
      reg_pais_alias: countryAliases.size,
      reg_rais_nacionalidade: 47,
      reg_uf: 27,
    });
  });

  it('gives codes as text, years as SMALLINT and region by municipality', async () => {
    await withTables(async (database) => {
      const { columns } = await database.describe('from reg_rais_nacionalidade');
      expect(columns).toEqual([
        { name: 'codigo', type: 'VARCHAR' },
        { name: 'pais', type: 'VARCHAR' },
        { name: 'desde', type: 'SMALLINT' },
      ]);
      expect(await database.rows(`from reg_municipio where codigo6 = '430000'`)).toEqual([]);
      expect(await database.rows(`from reg_municipio where codigo6 = '355030'`)).toEqual([
        { codigo7: '3550308', codigo6: '355030', uf: '35', regiao: '3' },
      ]);
    });
  });

  it('keeps what the source does not say as NULL', async () => {
    const unknown = await withTables((database) =>
      database.rows(`select de from reg_crosswalk
        where base = 'NOVO_CAGED' and variavel = 'escolaridade' and para is null`),
    );
    expect(unknown).toEqual([{ de: '99' }]);
  });

  it('may be run again', async () => {
    await withTables(async (database) => {
      await createRegistryTables(database);
      expect(await database.value('select count(*)::integer from reg_uf')).toBe(27);
    });
  });
});

describe('normalise_name', () => {
  it('agrees with normaliseName', async () => {
    await withTables((database) =>
      fc.assert(
        fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 50 }), async (batch) => {
          const list = batch.map((name, index) => `(${index}, ${literal(name)})`).join(',');
          const found = await database.rows<{ name: string }>(
            `select normalise_name(t) as name from (values ${list}) as listed(n, t) order by n`,
          );
          expect(found.map(({ name }) => name)).toEqual(batch.map(normaliseName));
        }),
        { numRuns: 40 },
      ),
    );
  });

  it('is idempotent in TypeScript', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
    );
  });
});
