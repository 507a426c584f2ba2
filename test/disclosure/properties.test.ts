import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { protect } from '../../pipeline/4-protect/protect.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { createHarmonisedTables } from '../4-protect/population.ts';
import { withRelease } from './release.ts';

vi.setConfig({ testTimeout: 240_000 });

const PLACES = [
  '3550308',
  '3509502',
  '3518800',
  '4205407',
  '4209102',
  '4202404',
  '5300108',
  '1302603',
  '2927408',
];
const COUNTRIES = ['HTI', 'VEN', 'CUB', 'JAM', 'BOL', 'FJI', 'XBR', 'XXX', 'XAF', 'XLA', 'CAN'];

/**
 * A group of equal records; the last two kinds of place have no municipality or no UF. Years share
 * nothing, so a dozen of them are a dozen populations protected at once.
 */
const group = fc.record({
  ano: fc.integer({ min: 2001, max: 2012 }),
  pais: fc.constantFrom(...COUNTRIES),
  sexo: fc.constantFrom('1', '2', '9'),
  place: fc.constantFrom(...PLACES, '35', '99'),
  n: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
  movimento: fc.constantFrom('1', '2'),
  late: fc.integer({ min: -9, max: 9 }),
});
type Group = typeof group extends fc.Arbitrary<infer T> ? T : never;

const populations = fc.array(group, { minLength: 30, maxLength: 250 });

async function insert(database: Database, groups: readonly Group[]): Promise<void> {
  const place = `left(place, 2), if(length(place) = 7, place, null), pais, sexo`;
  const listed = groups.map(
    (each) =>
      `(${each.ano},'${each.pais}','${each.sexo}','${each.place}',${each.n},'${each.movimento}',${each.late})`,
  );
  await database.run(`create or replace temp table grupo as
    select * from (values ${listed.join(',')}) as g(ano, pais, sexo, place, n, movimento, late)`);
  await database.run(
    `insert into har_estoque (ano, vinculo_principal, uf, municipio, pais, sexo) select ano, true, ${place} from grupo, range(n)`,
  );
  await database.run(`insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo)
    select ano, 1, movimento, 1, 'no_prazo', ${place} from grupo, range(n)
    union all select ano, 1, movimento, sign(late), 'ajuste', ${place} from grupo, range(abs(late))`);
}

/** Protects one population after another in the same database. */
async function withPopulations(
  runs: number,
  check: (groups: readonly Group[], database: Database) => Promise<void>,
  threads = 2,
): Promise<void> {
  await withDatabase({ file: ':memory:', threads }, async (database) => {
    await createHarmonisedTables(database);
    const property = fc.asyncProperty(populations, async (groups) => {
      await protectGroups(database, groups);
      await check(groups, database);
    });
    await fc.assert(property, { numRuns: runs });
  });
}

async function protectGroups(database: Database, groups: readonly Group[]): Promise<void> {
  for (const table of ['har_estoque', 'har_movimento']) await database.run(`delete from ${table}`);
  await insert(database, groups);
  await protect(database, PROFILES.padrao, silentProgress);
}

const cells = (database: Database) =>
  database.rows<{ cell: string; n: number }>(
    `select concat_ws(' ', cubo, ajuste, ano, mes, movimento, pais, sexo, municipio) as cell, n
     from prt_publicado order by all`,
  );

/** Series whose published records are not all their records, though they reach k. */
const INEXACT = `
  with publicado as (
    select cubo, ano, mes, movimento, sum(n) filter (not ajuste) as n, sum(n) filter (ajuste) as n_ajuste
    from prt_publicado group by all
  )
  select * from prt_serie left join publicado using (cubo, ano, mes, movimento)
  where publica <> (prt_serie.n >= 5)
    or (publica and publicado.n is distinct from prt_serie.n)
    or (publica_ajuste and publicado.n_ajuste is distinct from prt_serie.n_ajuste)`;

/** Cells, differences between vintages, and adjusted cells that must not exist. */
const SMALL = `
  select municipio, n from prt_publicado where abs(n) < 5 or (n < 0 and not ajuste)
  union all
  select municipio, admissoes + desligamentos from cube_caged_ajustado where admissoes + desligamentos < 5`;

/** Naturalised Brazilians that foreigners absorbed, though there are k or more of both. */
const ABSORBED = `
  with fonte as (
    select cast(ano as varchar) as ano, count(*) filter (pais = 'XBR') as n, count(*) filter (pais <> 'XBR') as outros
    from har_estoque group by ano
  ),
  publicado as (
    select ano, coalesce(sum(n) filter (pais = 'XBR'), 0) as n from prt_publicado where cubo = 'RAIS' group by ano
  )
  select ano, fonte.n from fonte join publicado using (ano)
  where fonte.n >= 5 and fonte.outros >= 5 and publicado.n <> fonte.n`;

/** Published places with more people of a country than the source has there. */
const INVENTED = `
  with fonte as (
    select cast(ano as varchar) as ano, municipio, pais, count(*) as n from har_estoque group by all
  )
  select p.ano, p.municipio, p.pais, sum(p.n) as n
  from prt_publicado as p
  left join fonte using (ano, municipio, pais)
  where cubo = 'RAIS' and p.municipio not like '%99999' and p.pais not in ('XNE', 'XAF', 'XCC', 'XSA', 'XNA', 'XOC')
  group by p.ano, p.municipio, p.pais
  having sum(p.n) > coalesce(any_value(fonte.n), 0)`;

describe('protect, for any small population', { timeout: 240_000 }, () => {
  it('keeps totals exact, publishes nothing small, and invents no place', async () => {
    await withPopulations(12, async (_groups, database) => {
      const found = await Promise.all(
        [INEXACT, SMALL, ABSORBED, INVENTED].map((sql) => database.rows(sql)),
      );
      expect(found).toEqual([[], [], [], []]);
    });
  });

  it('gives the same cells whatever the order of the records and the number of threads', async () => {
    await withDatabase({ file: ':memory:', threads: 1 }, async (other) => {
      await createHarmonisedTables(other);
      await withPopulations(
        5,
        async (groups, database) => {
          await protectGroups(other, groups.toReversed());
          expect(await cells(other)).toEqual(await cells(database));
        },
        4,
      );
    });
  });
});

describe('attack, for any small population', { timeout: 240_000 }, () => {
  it('finds nothing in what was published', async () => {
    await fc.assert(
      fc.asyncProperty(populations, async (groups) => {
        const succeeded: number[] = [];
        await withRelease(
          (database) => insert(database, groups),
          async () => {},
          {
            audit: ({ attacks }) => succeeded.push(...attacks.map((each) => each.succeeded)),
            bare: true,
          },
        );
        expect(succeeded.every((each) => each === 0)).toBe(true);
        expect(succeeded.length).toBeGreaterThanOrEqual(13);
      }),
      { numRuns: 4 },
    );
  });
});
