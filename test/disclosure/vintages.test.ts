import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../pipeline/engine/database.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { successes, watch, withSeries, type Series } from './vintages.ts';

const PLACES = [
  '3550308',
  '3509502',
  '3518800',
  '3547809',
  '3534401',
  '4205407',
  '4209102',
  '4202404',
  '5300108',
  '1302603',
  '2927408',
];
const COUNTRIES = ['HTI', 'VEN', 'CUB', 'JAM', 'BOL', 'FJI', 'XBR', 'XXX', 'JPN', 'CAN'];
const RELEASES = ['2021-01', '2021-02', '2021-03'];

/** Equal records of one month, and what is declared about them later. */
const group = fc.record({
  ano: fc.integer({ min: 2001, max: 2006 }),
  mes: fc.integer({ min: 1, max: 3 }),
  pais: fc.constantFrom(...COUNTRIES),
  sexo: fc.constantFrom('1', '2', '9'),
  place: fc.constantFrom(...PLACES, '35', '99'),
  movimento: fc.constantFrom('1', '2'),
  n: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
  // By vintage: persons told apart otherwise, late declarations, exclusions.
  mudou: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: -8, max: 12 }) },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  tarde: fc.array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  excluidos: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
    ),
    { minLength: 3, maxLength: 3 },
  ),
});
type Group = typeof group extends fc.Arbitrary<infer T> ? T : never;

const populations = fc.array(group, { minLength: 60, maxLength: 300 });

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** What was received of a group until the vintage `at` (0, 1, 2). */
function received({ n, mudou, tarde, excluidos, mes }: Group, at: number) {
  const until = (all: readonly number[]) => sum(all.slice(mes - 1, at + 1).slice(1));
  if (mes - 1 > at) return { noPrazo: 0, tarde: 0, excluidos: 0 };
  return {
    noPrazo: Math.max(0, n + until(mudou)),
    tarde: until(tarde),
    excluidos: until(excluidos),
  };
}

/** The groups as they were known in a vintage: movements and cards of the months so far. */
async function insert(database: Database, groups: readonly Group[], at: number): Promise<void> {
  const listed = groups.map((each) => {
    const { noPrazo, tarde, excluidos } = received(each, at);
    const { ano, mes, pais, sexo, place, movimento } = each;
    return `(${ano},${mes},'${pais}','${sexo}','${place}','${movimento}',${noPrazo},${tarde},${excluidos})`;
  });
  await database.run(`create temp table grupo as select * from
    (values ${listed.join(',')}) as g(ano, mes, pais, sexo, place, movimento, no_prazo, tarde, excluidos)`);
  const place = `left(place, 2), if(length(place) = 7, place, null), pais, sexo`;
  await database.run(
    `insert into har_ctps (ano, mes, uf, municipio, pais, sexo)
     select ano, mes, ${place} from grupo, range(no_prazo) where movimento = '1'`,
  );
  await database.run(`insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo)
    select ano, mes, movimento, 1, 'no_prazo', ${place} from grupo, range(no_prazo)
    union all select ano, mes, movimento, 1, 'ajuste', ${place} from grupo, range(tarde)
    union all select ano, mes, movimento, -1, 'ajuste', ${place} from grupo, range(excluidos)`);
}

/** Series whose published records and waiting ones are not all their records. */
const UNACCOUNTED = `
  with publicado as (
    select cubo, ajuste, ano, mes, movimento, n from prt_publicado
    union all select cubo, ajuste, ano, mes, movimento, n from prt_espera
    union all select cubo, ajuste, ano, mes, movimento, -n from prt_fonte
  )
  select cubo, ajuste, ano, mes, movimento, sum(n) as n from publicado group by all having sum(n) <> 0`;

/** Published cells that are not the sum of the ledger's rows, and rows of a ledger that went away. */
const UNLIKE_LEDGER = `
  with contado as (
    select cubo, ajuste, ano, mes, movimento, pais, sexo, lugar, n from prt_safra_nova
    union all
    select cubo, ajuste, ano, mes, movimento, pais, sexo, municipio, -n from prt_publicado
  )
  select lugar, sum(n) as n from contado
  group by cubo, ajuste, ano, mes, movimento, pais, sexo, lugar having sum(n) <> 0
  union all
  select velho.lugar, velho.n from prt_safra as velho
  left join prt_safra_nova as novo
    on (novo.cubo, novo.ajuste, novo.ano, novo.mes, novo.movimento, novo.pais, novo.sexo, novo.uf, novo.lugar)
      = (velho.cubo, velho.ajuste, velho.ano, velho.mes, velho.movimento, velho.pais, velho.sexo, velho.uf, velho.lugar)
    and novo.municipio is not distinct from velho.municipio
  where novo.n is null or novo.n < velho.n and velho.n > 0`;

async function publishAll(series: Series, groups: readonly Group[]): Promise<void> {
  for (const [at, release] of RELEASES.entries())
    await series.publish(
      release,
      (database) => insert(database, groups, at),
      async ({ database }) => {
        expect(await database.rows(UNACCOUNTED)).toEqual([]);
        expect(await database.rows(UNLIKE_LEDGER)).toEqual([]);
      },
    );
}

const PAIRS = [
  ['2021-01', undefined],
  ['2021-02', '2021-01'],
  ['2021-03', '2021-02'],
  ['2021-03', '2021-01'],
] as const;

/** The same without any municipality, as in OBMigra's files. */
const withoutMunicipality = populations.map((groups) =>
  groups.map((each) => ({ ...each, place: each.place.slice(0, 2) })),
);

async function attackAll(groups: readonly Group[]): Promise<void> {
  await withSeries(async (series) => {
    await publishAll(series, groups);
    for (const [release, against] of PAIRS) {
      const former = against === undefined ? undefined : series.folder(against);
      expect(successes(await watch(series.folder(release), former)), release).toEqual([]);
    }
  });
}

describe('vintages, for any small population', { timeout: 300_000 }, () => {
  it.each([
    ['with municipalities', populations, 2],
    ['without municipalities', withoutMunicipality, 1],
  ])(
    'count each record once, and no attack works on one, nor between two of them: %s',
    async (_name, drawn, runs) => {
      const property = fc.asyncProperty(drawn, attackAll);
      await fc.assert(property, {
        numRuns: Number(process.env['RUNS'] ?? runs),
        endOnFailure: true,
      });
    },
  );
});

const SOUTH = ['41', '42', '43'].flatMap((uf) => [1, 2, 3].map((at) => `${uf}0${at}902`));

/**
 * Late records of Haitians: one of Paraná and an exclusion there balance and are not to be seen, those of
 * Santa Catarina and Rio Grande do Sul are in the residual of the South; later Paraná has eight more.
 */
const fillSouth = (more: number) => async (database: Database) => {
  const [first, second, third, ...others] = SOUTH;
  const late = [
    `('${first}', 1, 1)`,
    `('${second}', -1, 1)`,
    `('${third}', 1, ${more})`,
    ...others.map((place) => `('${place}', 1, 1)`),
  ];
  const known = SOUTH.map((place) => `('${place}', 1, 30)`);
  for (const [parcela, pais, rows] of [
    ['no_prazo', 'BOL', known],
    ['ajuste', 'HTI', late],
  ] as const)
    await database.run(`insert into har_movimento (ano, mes, movimento, peso, parcela, uf, municipio, pais, sexo)
      select 2001, 1, '1', peso, '${parcela}', left(place, 2), place, '${pais}', '1'
      from (values ${rows.join(', ')}) as g(place, peso, n), range(n)`);
};

describe('a residual whose additions and exclusions balance', () => {
  it('is not taken for published: opening it would take a hiding place from the region', async () => {
    await withSeries(async (series) => {
      await series.publish('2021-01', fillSouth(0), async () => {});
      await series.publish('2021-02', fillSouth(8), async ({ database }) => {
        const [late] = await database.rows<{ n: number }>(
          `select cast(sum(n) as integer) as n from prt_publicado
           where cubo = 'CAGED' and ajuste`,
        );
        expect(late?.n).toBe(14);
      });
      const found = await watch(series.folder('2021-02'), series.folder('2021-01'));
      expect(successes(found)).toEqual([]);
    });
  }, 120_000);
});

/** Heavy tails over every municipality, of which the first vintage knows three fifths and the last all. */
const fillShare = (at: number) => async (database: Database) => {
  await fillPopulation(database, { movimentos: 30_000, meses: 1 });
  await database.run(`create temp table todos as select *, hash(municipio, pais, sexo, movimento,
    faixa_etaria, remuneracao, cbo, escolaridade, raca_cor) as sorteio from har_movimento`);
  await database.run('delete from har_movimento');
  await database.run(`insert into har_movimento by name
    select * exclude (sorteio) replace (if(sorteio % 7 < 2, 'ajuste', 'no_prazo') as parcela)
    from todos where sorteio % 10 < ${6 + 2 * at}`);
};

const LEVELS = `
  select distinct case when lugar not like '%99999' then 0 when lugar = 'BR99999' then 3
    when left(lugar, 1) = 'R' then 2 else 1 end as nivel
  from prt_safra_revisao order by nivel`;

describe('vintages, for a population with heavy tails', { timeout: 300_000 }, () => {
  it('add late records at every level, and no attack works on them', async () => {
    await withSeries(async ({ publish, folder }) => {
      const levels: unknown[] = [];
      for (const [at, release] of RELEASES.slice(0, 2).entries())
        await publish(release, fillShare(2 * at), async ({ database }) => {
          expect(await database.rows(UNACCOUNTED)).toEqual([]);
          levels.push(...(await database.rows<{ nivel: number }>(LEVELS)));
        });
      expect(levels).toEqual([0, 1, 2, 3].map((nivel) => ({ nivel })));
      expect(successes(await watch(folder('2021-02'), folder('2021-01')))).toEqual([]);
    });
  });
});
