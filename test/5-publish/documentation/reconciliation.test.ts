import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../pipeline/5-publish/documentation/reconciliation.ts';
import { literal, withDatabase } from '../../../pipeline/engine/database.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import type { Reconciled } from '../../../pipeline/registry/reconciliation/files.ts';
import { publishedOnce } from '../published.ts';

const published = publishedOnce();

/** A catalogue with one month of CAGED and nothing else. */
const withSaldo = (mode: string, saldo: number): Catalog =>
  ({
    dataVersion: 'v',
    mode,
    cubes: [
      {
        id: 'CAGED',
        cube: 'CAGED',
        base: 'CAGED',
        vintage: 'sem_ajuste',
        periods: ['2022-03'],
        totalsWithoutNaturalised: { saldo: [saldo] },
        totals: { saldo: [saldo] },
      },
    ],
  }) as unknown as Catalog;

const total = async (mode: string, saldo: number) => {
  const { totals } = await withDatabase({ file: ':memory:' }, (database) =>
    reconcile('.', database, withSaldo(mode, saldo)),
  );
  return totals.find(({ id }) => id === 'obmigra-saldo-2022-03');
};

describe('reconcile', () => {
  it('says equal only when it is', async () => {
    expect(await total('public', 3161)).toMatchObject({ verdict: 'igual', difference: 0 });
    expect(await total('public', 3160)).toMatchObject({ verdict: 'difere', difference: -1 });
  });

  it('gives a reason for every difference, and compares no synthetic figure', async () => {
    expect((await total('public', 3160))?.reasons.length).toBeGreaterThan(0);
    expect(await total('synthetic', 3161)).toMatchObject({
      verdict: 'sintetico',
      difference: null,
    });
  });

  it('compares no figure with a total of other people', async () => {
    const { totals } = published.json<Reconciled>('reconciliation.json');
    const other = totals.filter(({ verdict }) => verdict === 'outra_populacao');
    expect(other.map(({ ours, difference }) => [ours, difference])).toEqual([[null, null]]);
  });
});

describe('threeNumbers', () => {
  it('bridges each number to the next, in every month', () => {
    const { months, featured } = published.json<Reconciled>('reconciliation.json');
    for (const { numbers, steps } of months) {
      const [report, microdata, panel] = numbers.map(({ value }) => value);
      const [naturalised, late, hidden] = steps.map(({ value }) => value);
      expect((report ?? 0) + (naturalised ?? 0) + (late ?? 0)).toBe(microdata);
      expect((microdata ?? 0) + (hidden ?? 0)).toBe(panel);
    }
    expect(months.map(({ period }) => period)).toContain(featured);
  });

  it('adds up for the panel only the municipalities that are shown', async () => {
    const file = literal(published.path('cubes/caged_ajustado.parquet'));
    const rows = await withDatabase({ file: ':memory:' }, (database) =>
      database.rows<{ period: string; municipio: string; saldo: number }>(
        `select ano || '-' || mes as period, municipio, saldo from ${file}`,
      ),
    );
    const { months } = published.json<Reconciled>('reconciliation.json');
    for (const { period, numbers, level } of months) {
      expect(level).toBe('municipio');
      const shown = rows.filter(
        (row) =>
          row.period === period &&
          /^\d{7}$/.test(row.municipio) &&
          !row.municipio.endsWith('99999'),
      );
      expect(numbers[2]?.value).toBe(shown.reduce((sum, { saldo }) => sum + saldo, 0));
    }
  });
});
