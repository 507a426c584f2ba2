import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../pipeline/arguments.ts';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import type {
  AttackReport,
  Catalog,
  CatalogCube,
  QualityReport,
} from '../../pipeline/registry/public-files.ts';
import type { Reconciled } from '../../pipeline/registry/reconciliation/files.ts';
import { runPipeline } from '../../pipeline/run.ts';
import { realData, realPath } from './real-data.ts';

/** OBMigra's own figures of 2022: saldo of the movements declared on time, without naturalised. */
const PUBLISHED = { '2022-01': 2529, '2022-02': 3353, '2022-03': 3161, '2022-04': 2863 };

describe.skipIf(!realData)(
  'real movements of 2022 in public mode (needs VINCULO_REAL_DATA)',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-conformance-'));
    const out = path.join(folder, 'public');
    const json = <T>(name: string) => JSON.parse(readFileSync(path.join(out, name), 'utf8')) as T;
    const cube = (id: string) =>
      json<Catalog>('catalog.json').cubes.find((each) => each.id === id) as CatalogCube;
    const saldo = (of: CatalogCube) =>
      Object.fromEntries(
        of.periods.map((period, at) => [period, of.totalsWithoutNaturalised['saldo']?.[at]]),
      );

    beforeAll(async () => {
      const raw = realPath('obmigra-caged-2022');
      const words = [
        '--mode',
        'public',
        '--raw',
        raw,
        '--out',
        out,
        '--work',
        path.join(folder, 'work'),
      ];
      await runPipeline(parseOptions(words), { progress: silentProgress, environment: {} });
    });

    it('reads every row of the three files and loses none', () => {
      const { reception } = json<QualityReport>('quality.json');
      const total = (key: 'read' | 'staged' | 'quarantined') =>
        reception.reduce((sum, each) => sum + each[key], 0);
      expect(total('read')).toBe(105_603 + 8_132 + 290);
      expect(total('staged') + total('quarantined')).toBe(total('read'));
      expect(total('quarantined')).toBe(0);
    });

    it('publishes the saldo OBMigra published', () => {
      expect(saldo(cube('CAGED'))).toMatchObject(PUBLISHED);
    });

    it('equals the published official total, and says so on the page of reconciliation', () => {
      const { totals, featured } = json<Reconciled>('reconciliation.json');
      expect(totals.find(({ id }) => id === 'obmigra-saldo-2022-03')).toMatchObject({
        official: 3161,
        ours: { cube: 'CAGED', value: 3161 },
        difference: 0,
        verdict: 'igual',
      });
      expect(totals.filter(({ verdict, reasons }) => verdict !== 'igual' && !reasons[0])).toEqual(
        [],
      );
      expect(featured).toBe('2022-03');
    });

    it('gives the figures that the page of a demonstration tells of the public mode', () => {
      const { totals, months } = json<Reconciled>('reconciliation.json');
      const told = totals.filter(({ recorded }) => recorded !== null);
      expect(told.map(({ ours }) => ours?.value)).toEqual(
        told.map(({ recorded }) => recorded?.value),
      );
      expect(told.map(({ period }) => period).toSorted()).toEqual(['2022-02', '2022-03']);
      const february = totals.find(({ id }) => id === 'obmigra-saldo-2022-02');
      const { saldo: adjusted = [] } = cube('CAGED_AJUSTADO').totalsWithoutNaturalised;
      const late = adjusted[cube('CAGED_AJUSTADO').periods.indexOf('2022-02')] ?? 0;
      expect(february?.ours?.value).toBeLessThan(february?.official ?? 0);
      expect(late).toBe(3616);
      expect(late).toBeGreaterThan(february?.official ?? Infinity);
      expect(months.length).toBeGreaterThan(3);
    });

    it('says of each month what the reports say of it in words', () => {
      const { statements } = json<Reconciled>('reconciliation.json');
      expect(statements.map(({ verdict }) => verdict)).toEqual(statements.map(() => 'confere'));
      expect(statements.map(({ ours }) => ours)).toEqual(
        statements.map(({ recorded }) => recorded),
      );
      expect(statements.length).toBe(5);
    });

    it('gives the three numbers of each month as the raw files do', async () => {
      const file = (type: string) => {
        const name = `RAIS_CTPS_CAGED_2022_${type}.csv${type === 'MOV' ? '.gz' : ''}`;
        return `read_csv(${literal(realPath('obmigra-caged-2022', name))}, delim = ';', header = true, all_varchar = true)`;
      };
      const rows = await withDatabase({ file: ':memory:' }, (database) =>
        database.rows<{ period: string; report: number; microdata: number }>(
          `with linhas as (
             select *, 'MOV' as tipo from ${file('MOV')}
             union all by name select *, 'FOR' as tipo from ${file('FOR')}
             union all by name select *, 'EXC' as tipo from ${file('EXC')})
           select competenciamov[1:4] || '-' || competenciamov[5:6] as period,
             coalesce(sum(saldomovimentacao::integer) filter (tipo = 'MOV' and pais <> 'NATURALIDADE BRASILEIRA'), 0)::integer as report,
             sum(saldomovimentacao::integer * if(tipo = 'EXC', -1, 1))::integer as microdata
           from linhas group by 1`,
        ),
      );
      const { months } = json<Reconciled>('reconciliation.json');
      expect(months.length).toBeGreaterThan(3);
      for (const { period, numbers, steps } of months) {
        const value = (id: string) => numbers.find((each) => each.id === id)?.value ?? Number.NaN;
        const raw = rows.find((each) => each.period === period);
        expect([value('relatorio'), value('microdados')], period).toEqual([
          raw?.report,
          raw?.microdata,
        ]);
        const bridge = steps.reduce((sum, each) => sum + each.value, value('relatorio'));
        expect(bridge, period).toBe(value('painel'));
      }
    });

    it('publishes MOV + FOR − EXC as another series that differs', () => {
      const adjusted = saldo(cube('CAGED_AJUSTADO'));
      for (const [period, value] of Object.entries(PUBLISHED)) {
        expect(adjusted[period], period).toBeTypeOf('number');
        expect(adjusted[period], period).not.toBe(value);
      }
    });

    it('holds the same saldo in the cells of the cube', async () => {
      const file = literal(path.join(out, 'cubes/caged.parquet'));
      const rows = await withDatabase({ file: ':memory:' }, (database) =>
        database.rows<{ period: string; saldo: number }>(
          `select ano || '-' || mes as period, sum(saldo)::integer as saldo from ${file}
         where pais_nascimento <> 'XBR' group by 1 order by 1`,
        ),
      );
      expect(Object.fromEntries(rows.map((row) => [row.period, row.saldo]))).toMatchObject(
        PUBLISHED,
      );
    });

    it('resists every attack, which finds hidden UFs to bound', () => {
      const { attacks } = json<AttackReport>('attacks.json');
      expect(attacks.filter(({ succeeded }) => succeeded > 0)).toEqual([]);
      expect(attacks.find(({ id }) => id === 'A5')?.tried).toBeGreaterThan(100);
    });

    it('gives no municipality, which the published masking does not allow to rebuild', () => {
      expect(cube('CAGED').hasMunicipio).toBe(false);
    });
  },
);
