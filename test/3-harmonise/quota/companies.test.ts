import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyImmigrant, quotaSteps } from '../../../pipeline/3-harmonise/quota/steps.ts';
import { harmoniseSteps } from '../../../pipeline/3-harmonise/steps.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { judgeCompany } from '../../../pipeline/registry/quota/rule.ts';
import { insertRows, type TestRow } from '../../2-pair/insert-rows.ts';
import { createStagedTables } from '../../2-pair/staged-tables.ts';

const NEEDED = ['har_cota_lotacao', 'har_cota_empresa', 'har_cota_pcd'];

async function companiesOf(rows: readonly TestRow[], sample = everyImmigrant) {
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await createStagedTables(database);
    await insertRows(
      database,
      'stg_rais',
      rows.map((row, at) => ({ arquivo_id: 1, linha: at + 2, ...row })),
    );
    for (const step of harmoniseSteps('identified'))
      if (step.table === 'har_faixas') await runStep(database, step);
    for (const step of quotaSteps('identified', sample))
      if (NEEDED.includes(step.table)) await runStep(database, step);
    return {
      companies: await database.rows<Record<string, unknown>>(
        'from har_cota_empresa order by ano, empresa',
      ),
      filled: await database.rows<Record<string, unknown>>('from har_cota_pcd order by all'),
    };
  });
}

let person = 0;
const bond = (row: TestRow = {}): TestRow => ({
  ano: 2020,
  cpf: (person += 1),
  vinculo_ativo: true,
  cnpj: '12ABC345000135',
  cnpj_raiz: '12ABC345',
  tipo_estab: '1',
  municipio: '355030',
  nacionalidade: '10',
  natureza_juridica: '2062',
  cnae_subclasse: '4711302',
  tipo_vinculo: '10',
  motivo_desligamento: '0',
  tipo_defic: '0',
  ind_portador_defic: '0',
  ind_trab_intermitente: '0',
  ...row,
});
const times = (count: number, row: TestRow = {}) => Array.from({ length: count }, () => bond(row));

describe('har_cota_empresa', () => {
  it('counts every establishment of the root, letters and all, at its seat', async () => {
    const { companies } = await companiesOf([
      ...times(60),
      ...times(140, { cnpj: '12ABC345000216', municipio: '330455' }),
      ...times(3, { tipo_defic: '1', ind_portador_defic: '1' }),
    ]);
    expect(companies).toMatchObject([
      {
        empresa: '12ABC345',
        municipio: '3550308',
        uf: '35',
        secao: 'G',
        base: 203,
        reservadas: 7,
        preenchidas: 3,
        deficit: 4,
        matriz: true,
        regime: 'empresas',
      },
    ]);
  });

  it('leaves apprentices, the retired for incapacity and statutory posts out of the base', async () => {
    const { companies } = await companiesOf([
      ...times(100),
      ...times(5, { tipo_vinculo: '55', tipo_defic: '1' }),
      ...times(4, { motivo_desligamento: '73', tipo_defic: '2' }),
      ...times(3, { tipo_vinculo: '30' }),
      ...times(2, { vinculo_ativo: false }),
    ]);
    expect(companies).toMatchObject([{ base: 100, excluidos: 12, preenchidas: 0, reservadas: 2 }]);
  });

  it('counts intermittent workers in the base and not as filled', async () => {
    const { companies } = await companiesOf([
      ...times(99),
      ...times(1, { ind_trab_intermitente: '1', tipo_defic: '3' }),
    ]);
    expect(companies).toMatchObject([{ base: 100, preenchidas: 0, obrigada: true }]);
  });

  it('tells unknown disability apart and counts the rehabilitated', async () => {
    const { companies, filled } = await companiesOf([
      ...times(2, { tipo_defic: null, ind_portador_defic: '0' }),
      ...times(3, { tipo_defic: null, ind_portador_defic: null }),
      ...times(4, { tipo_defic: '6' }),
      ...times(1, { tipo_defic: null, ind_portador_defic: '1' }),
    ]);
    expect(companies).toMatchObject([{ base: 10, desconhecidas: 5, preenchidas: 5 }]);
    expect(filled).toMatchObject([
      { deficiencia: '6', vinculos: 4 },
      { deficiencia: '9', vinculos: 1 },
    ]);
  });

  it('counts a repeated declaration once, and two bonds of a person twice', async () => {
    const repeated = bond({ cpf: 7, data_admissao: '2019-01-01', cbo: '521110' });
    const { companies } = await companiesOf([
      repeated,
      repeated,
      { ...repeated, data_admissao: '2019-06-01' },
    ]);
    expect(companies).toMatchObject([{ base: 2 }]);
  });

  it('keeps only the sampled share of oversampled immigrants in the headcount', async () => {
    const rows = [...times(50), ...times(4000, { nacionalidade: '35' })];
    const { companies } = await companiesOf(rows, { stock: 100_000, flow: 0 });
    const base = Number(companies[0]?.['base']);
    expect(base).toBeGreaterThan(50 + 320);
    expect(base).toBeLessThan(50 + 480);
  });

  it('tells the direct administration apart and an employer without CNPJ by its own number', async () => {
    const { companies } = await companiesOf([
      ...times(2, { natureza_juridica: '1244' }),
      ...times(1, { tipo_estab: '5', cnpj: '00012ABC345000', natureza_juridica: '4120' }),
    ]);
    expect(companies).toMatchObject([
      { empresa: '12ABC345', regime: 'administracao_publica' },
      { empresa: 'CEI00012ABC345000', regime: 'empresas', natureza: '4' },
    ]);
  });

  it('agrees with a naive count over random companies', async () => {
    const groups = fc.array(
      fc.record({
        company: fc.integer({ min: 0, max: 3 }),
        branch: fc.integer({ min: 1, max: 3 }),
        count: fc.integer({ min: 1, max: 160 }),
        tipo_vinculo: fc.constantFrom('10', '10', '10', '55', '30', '60'),
        motivo_desligamento: fc.constantFrom('0', '0', '0', '74'),
        ind_trab_intermitente: fc.constantFrom('0', '0', '1', null),
        tipo_defic: fc.constantFrom('0', '0', '0', '1', '6', null),
        ind_portador_defic: fc.constantFrom('0', '1', null),
        vinculo_ativo: fc.constantFrom(true, true, false),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(groups, async (drawn) => {
        const rows = drawn.flatMap(({ company, branch, count, ...row }) =>
          times(count, {
            ...row,
            cnpj_raiz: `9000000${company}`,
            cnpj: `9000000${company}000${branch}00`,
          }),
        );
        const { companies } = await companiesOf(rows);
        const found = companies.map(
          ({
            empresa,
            base,
            preenchidas,
            reservadas,
            efetivas,
            deficit,
            excedente,
            cumpre,
            obrigada,
          }) => ({
            empresa,
            base,
            preenchidas,
            reservadas,
            efetivas,
            deficit,
            excedente,
            cumpre,
            obrigada,
          }),
        );
        expect(found).toEqual(naive(rows));
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});

/** The rule of SPEC 5.2, bond by bond. */
function naive(rows: readonly TestRow[]) {
  const standings = new Map<string, { base: number; filled: number }>();
  for (const row of rows) {
    if (row['vinculo_ativo'] !== true) continue;
    const root = String(row['cnpj_raiz']);
    const standing = standings.get(root) ?? { base: 0, filled: 0 };
    standings.set(root, standing);
    if (['55', '30'].includes(String(row['tipo_vinculo']))) continue;
    if (row['motivo_desligamento'] === '74') continue;
    standing.base += 1;
    const disabled =
      ['1', '6'].includes(String(row['tipo_defic'])) || row['ind_portador_defic'] === '1';
    if (disabled && row['ind_trab_intermitente'] !== '1') standing.filled += 1;
  }
  return [...standings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([empresa, { base, filled }]) => {
      const { reserved, effective, deficit, surplus, complies, obliged } = judgeCompany({
        base,
        filled,
      });
      return {
        empresa,
        base,
        preenchidas: filled,
        reservadas: reserved,
        efetivas: effective,
        deficit,
        excedente: surplus,
        cumpre: complies,
        obrigada: obliged,
      };
    });
}
