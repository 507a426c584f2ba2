import { describe, expect, it } from 'vitest';
import { countTable } from '../../../pipeline/2-pair/evaluation/count-table.ts';
import { pairingCounts } from '../../../pipeline/2-pair/evaluation/counts.ts';
import { reconcile, type Balance } from '../../../pipeline/2-pair/evaluation/reconciliation.ts';
import { countSteps } from '../../../pipeline/2-pair/evaluation/steps.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import type { CountTable, PairingCounts } from '../../../pipeline/registry/public-files.ts';
import { insertRows, type TestRow } from '../insert-rows.ts';
import { pairStaged } from '../pair-records.ts';
import { createStagedTables } from '../staged-tables.ts';

type Staged = readonly (readonly [table: string, row: TestRow])[];

/** The tables of counts, unprotected (threshold 1), of what the staged rows are paired as. */
const countsOf = (...staged: Staged): Promise<PairingCounts> =>
  withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await createStagedTables(database);
    for (const [linha, [table, row]] of staged.entries())
      await insertRows(database, table, [{ arquivo_id: 1, linha, ...row }]);
    await pairStaged(database);
    await createLaterTables(database);
    for (const step of countSteps) await runStep(database, step);
    return pairingCounts(database, 1);
  });

/** What 3-harmonise and 4-protect leave, empty. */
async function createLaterTables(database: Database): Promise<void> {
  const tables = {
    har_estoque: 'ano smallint, uf varchar, vinculo_principal boolean',
    har_movimento: 'ano smallint, uf varchar, movimento varchar, peso tinyint, parcela varchar',
    har_competencias: 'competencia varchar',
    cube_rais: 'ano varchar, uf varchar, vinculos_ativos_3112 integer',
  };
  for (const [name, columns] of Object.entries(tables))
    await database.run(`create table ${name} (${columns})`);
}

const rais = (row: TestRow): Staged[number] => [
  'stg_rais',
  {
    ano: 2019,
    uf: '35',
    sexo: '1',
    nacionalidade: '40',
    data_nascimento: '1990-05-02',
    nome: 'JEAN PIERRE',
    pis_status: 'ok',
    cpf_status: 'ok',
    ...row,
  },
];

const rowOf = (table: CountTable, ...keys: readonly string[]) => {
  const row = table.rows.find((each) => each.keys.join() === keys.join());
  return Object.fromEntries(
    table.columns.map((column, at) => [column, row?.counts[at] ?? null]).filter(([, n]) => n !== 0),
  );
};

describe('countTable', () => {
  it('sums, orders rows by their keys and adds totals', () => {
    const table = countTable(
      [
        { keys: ['RAIS', '2020'], column: 'b', count: 20 },
        { keys: ['CAGED', '2020'], column: 'a', count: 30 },
        { keys: ['RAIS', '2020'], column: 'b', count: 5 },
      ],
      ['a', 'b'],
      10,
    );
    expect(table).toEqual({
      columns: ['a', 'b'],
      rows: [
        { keys: ['CAGED', '2020'], counts: [30, 0], total: 30 },
        { keys: ['RAIS', '2020'], counts: [0, 25], total: 25 },
      ],
      totals: [30, 25],
      total: 55,
    });
  });

  it('is empty without counts', () => {
    expect(countTable([], ['a'], 10)).toEqual({ columns: ['a'], rows: [], totals: [0], total: 0 });
  });

  it('throws on a column nobody listed', () => {
    expect(() => countTable([{ keys: [], column: 'z', count: 1 }], ['a'], 10)).toThrow(
      'unknown column: z',
    );
  });
});

describe('pairingCounts', () => {
  it('counts records by rule, base and year, and those left out by UF and sex', async () => {
    const counts = await countsOf(
      rais({ pis: 1, cpf: 1 }),
      rais({ pis: 1, cpf: 1, ano: 2020 }),
      rais({ pis: null, cpf: null, uf: '99', sexo: '2', pis_status: 'dv', cpf_status: 'ausente' }),
    );
    expect(rowOf(counts.passes, 'RAIS', '2019')).toEqual({ P0: 1, P1: 1 });
    expect(rowOf(counts.passes, 'RAIS', '2020')).toEqual({ P1: 1 });
    expect(rowOf(counts.byUf, '35')).toEqual({ ligado: 2 });
    expect(rowOf(counts.byUf, '99')).toEqual({ P0: 1 });
    expect(rowOf(counts.bySex, '2')).toEqual({ P0: 1 });
    expect([counts.records, counts.people]).toEqual([3, 2]);
    expect(counts.byCountry.rows.map(({ keys }) => keys)).toEqual([['OUTROS']]);
  });

  it('tells the states of PIS and CPF apart', async () => {
    const counts = await countsOf(
      rais({ pis: 1, cpf: 1 }),
      rais({ pis: 1, cpf: 2 }),
      rais({ pis: 3, cpf: 3 }),
      rais({ pis: 4, cpf: 3 }),
      rais({ pis: 5, cpf: 5, nome: 'ANA' }),
      rais({ pis: 5, cpf: 5, nome: 'RUTH' }),
      rais({ pis: null, cpf: 6, pis_status: 'repetido' }),
      rais({ pis: 7, cpf: null, cpf_status: 'descartado' }),
      rais({ pis: null, cpf: 8, pis_status: 'tamanho' }),
      rais({ pis: null, cpf: null, pis_status: 'ausente', cpf_status: 'dv' }),
    );
    expect(rowOf(counts.pis, 'RAIS', '2019')).toEqual({
      ok: 3,
      compartilhado: 4,
      marcador: 1,
      invalido: 1,
      ausente: 1,
    });
    expect(rowOf(counts.cpf, 'RAIS', '2019')).toEqual({
      ok: 6,
      multiplo: 2,
      marcador: 1,
      invalido: 1,
    });
  });

  it('keeps birth and nationality apart, and says when birth is presumed', async () => {
    const ctps = (pis: number, row: TestRow): Staged[number] => [
      'stg_ctps',
      { pis, data_emissao: '2018-05-02', sexo: '1', ...row },
    ];
    const counts = await countsOf(
      rais({ pis: 1 }),
      ctps(2, { pais_nascimento: 'HAITI', nacionalidade: 'HAITI' }),
      ctps(3, { pais_nascimento: 'HAITI', nacionalidade: 'BRASIL' }),
      ctps(4, { pais_nascimento: 'BRASIL', nacionalidade: 'HAITI' }),
    );
    expect(rowOf(counts.definitions, 'RAIS', '2019')).toEqual({ presumido: 1 });
    expect(rowOf(counts.definitions, 'CTPS', '2018')).toEqual({
      ambas: 1,
      nascimento: 1,
      nacionalidade: 1,
    });
  });
});

describe('reconciliation', () => {
  it('adds twelve months of adjusted movements to the stock of the year before', async () => {
    const found = await withDatabase({ file: ':memory:' }, async (database) => {
      await createStagedTables(database);
      await createLaterTables(database);
      await database.run(`insert into har_competencias
        select '2021-' || lpad(m::varchar, 2, '0') from range(1, 13) as r (m)`);
      await database.run(`insert into har_estoque
        select 2020, '35', true from range(40) union all select 2021, '35', true from range(55)
        union all select 2021, '99', false from range(2)`);
      await database.run(`insert into cube_rais values ('2021', '35', 50), ('2021', 'BR', 5)`);
      await database.run(`insert into har_movimento
        select 2021, '35', '1', 1, 'no_prazo' from range(30)
        union all select 2021, '35', '1', -1, 'ajuste' from range(2)
        union all select 2021, '35', '2', 1, 'ajuste' from range(12)
        union all select 2021, '35', '2', 1, null from range(90)`);
      const step = countSteps.find(({ table }) => table === 'ava_conciliacao');
      if (step) await runStep(database, step);
      return database.rows('from ava_conciliacao order by uf');
    });
    const parts = { ano: 2021, inicial: 40, admissoes: 28, desligamentos: 12 };
    expect(found).toEqual([
      { uf: '35', ...parts, final: 55, publicado: 50 },
      { uf: 'BR', ...parts, final: 57, publicado: 55 },
    ]);
  });

  const balance = (uf: string, more: Partial<Balance> = {}): Balance => ({
    uf,
    ano: 2021,
    inicial: 400,
    admissoes: 120,
    desligamentos: 100,
    final: 433,
    publicado: 390,
    ...more,
  });

  it('gives the country whole, and of a UF the gap to the nearest multiple', () => {
    expect(reconcile([balance('BR'), balance('35'), balance('41', { final: 404 })], 10)).toEqual({
      country: [
        {
          year: 2021,
          parts: { before: 400, admissions: 120, separations: 100, after: 433, gap: 13 },
        },
      ],
      byUf: [
        { uf: '35', year: 2021, stock: 390, gap: 10 },
        { uf: '41', year: 2021, stock: 390, gap: -20 },
      ],
    });
  });

  it('withholds what is below the threshold', () => {
    const { country, byUf } = reconcile(
      [balance('BR', { admissoes: 9 }), balance('35', { publicado: 9 })],
      10,
    );
    expect([country, byUf]).toEqual([[{ year: 2021, parts: null }], []]);
  });
});
