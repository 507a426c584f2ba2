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
