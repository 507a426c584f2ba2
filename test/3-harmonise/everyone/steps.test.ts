import { describe, expect, it } from 'vitest';
import { createEmptyTables } from '../../../pipeline/1-sources/index.ts';
import {
  brazilianBonds,
  everyoneSample,
} from '../../../pipeline/1-sources/synthetic/everyone-sample.ts';
import { everyoneSteps } from '../../../pipeline/3-harmonise/everyone/steps.ts';
import { withDatabase, type Database } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { insertRows, type TestRow } from '../../2-pair/insert-rows.ts';
import { createStagedTables } from '../../2-pair/staged-tables.ts';
import { bindSteps, declared } from '../../bind-steps.ts';

const prepare = async (database: Database) => {
  await createRegistryTables(database);
  await createEmptyTables(database);
};

const bond = (fields: TestRow): TestRow => ({
  ano: 2020,
  uf: '35',
  municipio: '355030',
  nacionalidade: '10',
  vinculo_ativo: true,
  ...fields,
});

type Count = { ano: string; uf: string; municipio: string | null; n: number };

const counted = (mode: 'identified' | 'synthetic', rows: readonly TestRow[]) =>
  withDatabase({ file: ':memory:' }, async (database) => {
    await createStagedTables(database);
    await insertRows(
      database,
      'stg_rais',
      rows.map((row, at) => ({ arquivo_id: 1, linha: at + 1, ...row })),
    );
    const sample = mode === 'synthetic' ? everyoneSample(0.0005) : null;
    for (const step of everyoneSteps(mode, sample)) await runStep(database, step);
    return database.rows<Count>(
      'select ano, uf, municipio, vinculos::double as n from har_todos order by all',
    );
  });

describe('everyoneSteps', () => {
  it.each([null, everyoneSample(0.0005)])('binds and reads what it declares', async (sample) => {
    const steps = everyoneSteps('identified', sample);
    expect(await bindSteps(steps, prepare)).toEqual(declared(steps));
  });

  it('has nothing to count in public files, which have immigrants only', () => {
    expect(everyoneSteps('public', null)).toEqual([]);
  });

  it('counts every active bond once, by the place of the establishment', async () => {
    const rows = [
      bond({}),
      bond({ nacionalidade: '32' }),
      bond({ vinculo_ativo: false }),
      bond({ municipio: '350010' }),
      bond({ municipio: null }),
      bond({ uf: null, municipio: null }),
    ];
    expect(await counted('identified', rows)).toEqual([
      { ano: '2020', uf: '35', municipio: '3500105', n: 1 },
      { ano: '2020', uf: '35', municipio: '3550308', n: 2 },
      { ano: '2020', uf: '35', municipio: null, n: 1 },
      { ano: '2020', uf: '99', municipio: null, n: 1 },
    ]);
  });

  it('does not take an extract of immigrants for everyone', async () => {
    expect(await counted('identified', [bond({ nacionalidade: '32' })])).toEqual([]);
  });

  it('weighs each stratum of synthetic companies to what it stands for, and spreads a UF by its people', async () => {
    const company = (cnpj: string, employees: number, uf: string, municipio: string) =>
      Array.from({ length: employees }, () => bond({ cnpj_raiz: cnpj, uf, municipio }));
    const rows = [
      ...company('90000001', 120, '35', '355030'),
      ...company('90000002', 10, '35', '355030'),
      ...company('90000003', 30, '33', '330455'),
      ...Array.from({ length: 7 }, () => bond({ nacionalidade: '32' })),
    ];
    const counts = await counted('synthetic', rows);
    const sum = (of: (each: Count) => boolean) =>
      counts.filter(of).reduce((all, { n }) => all + n, 0);
    const bonds = brazilianBonds(0.0005);
    const { obrigadas, menores } = everyoneSample(0.0005).weights as Record<string, number>;
    expect(obrigadas! + menores!).toBe(Math.round(bonds));
    expect(Math.abs(sum(() => true) - bonds - 7)).toBeLessThan(400);
    expect(Math.abs(sum(({ uf }) => uf === '33') - 0.75 * menores!)).toBeLessThan(100);
    expect(new Set(counts.map(({ municipio }) => municipio)).size).toBe(645 + 92);
    const capital = counts.find(({ municipio }) => municipio === '3550308');
    expect(capital!.n / sum(({ uf }) => uf === '35')).toBeCloseTo(0.258, 2);
  });
});
