import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cubeById, readAttacks } from '../../../site/data/index.ts';
import { keptOfBases, keptPlaces } from '../../../site/data/kept.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { fillPopulation } from '../../4-protect/population.ts';
import { withRelease } from '../../disclosure/release.ts';

const query = readFileSync(
  path.resolve(import.meta.dirname, '../../../site/secrecy/recompute.sql'),
  'utf8',
);

type Recomputed = {
  readonly lugar: string;
  readonly registros: number;
  readonly no_municipio_pct: number;
  readonly menor_contagem: number;
  readonly menor_residuo: number | null;
};

const recompute = (folder: string): Promise<readonly Recomputed[]> =>
  withDatabase({ file: ':memory:' }, (database) =>
    database.rows<Recomputed>(
      query.replace(`'rais.parquet'`, `'${path.join(folder, 'cubes/rais.parquet')}'`),
    ),
  );

const percent = (share: number): number => Math.round(share * 1000) / 10;

describe('the query printed on the page', () => {
  it('gives what the page says, from the public file alone', async () => {
    await withRelease(
      (database) => fillPopulation(database, { estoque: 6000, movimentos: 800 }),
      async ({ folder }) => {
        process.env['VINCULO_PUBLIC'] = folder;
        const rows = await recompute(folder);
        const brazil = rows.at(-1);
        const kept = keptPlaces(cubeById('RAIS'));
        const attacked = readAttacks()?.kept.find(({ cube }) => cube === 'RAIS');
        expect(brazil).toEqual({
          lugar: 'Brasil',
          registros: expect.any(Number) as number,
          no_municipio_pct: percent(kept.municipio),
          menor_contagem: kept.smallestCell,
          menor_residuo: kept.smallestResidual,
        });
        expect(brazil?.no_municipio_pct).toBe(percent(attacked?.municipio ?? 0));
        expect(kept.atLeastUf).toBeCloseTo((attacked?.municipio ?? 0) + (attacked?.uf ?? 0), 5);
        expect(kept.smallestCell).toBeGreaterThanOrEqual(5);
        for (const [uf, { records, share }] of kept.byUf)
          expect(rows.find(({ lugar }) => lugar === uf)).toMatchObject({
            registros: records,
            no_municipio_pct: percent(share),
          });
        expect(kept.byUf.size).toBeGreaterThan(10);
        expect(keptOfBases().map(({ cube }) => cube.id)).toEqual(['RAIS', 'CAGED']);
      },
    );
  });
});
