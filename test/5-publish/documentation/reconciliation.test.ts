import { describe, expect, it } from 'vitest';
import {
  holds,
  reconciledStatements,
} from '../../../pipeline/5-publish/documentation/statements.ts';
import { reconcile } from '../../../pipeline/5-publish/documentation/reconciliation.ts';
import { literal, withDatabase } from '../../../pipeline/engine/database.ts';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import { statements } from '../../../pipeline/registry/reconciliation/statements.ts';
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

  it('tells why the public mode differs, also where the figures are synthetic', async () => {
    const { totals } = published.json<Reconciled>('reconciliation.json');
    const differ = totals.filter(({ recorded }) => recorded && recorded.difference !== 0);
    expect(differ.map(({ id }) => id)).toEqual(['obmigra-saldo-2022-02']);
    for (const { reasons } of differ) expect(reasons[0]?.pt).toContain('3.616');
    expect(totals.map(({ source }) => source.pt.length > 20)).toEqual(totals.map(() => true));
  });

  it('compares no figure with a total of other people', async () => {
    const { totals } = published.json<Reconciled>('reconciliation.json');
    const other = totals.filter(({ verdict }) => verdict === 'outra_populacao');
    expect(other.map(({ ours, difference }) => [ours, difference])).toEqual([[null, null]]);
  });
});

describe('statements', () => {
  /** Three months of movements declared on time. */
  const with3 = (mode: string, hired: readonly number[], left: readonly number[]): Catalog =>
    ({
      mode,
      cubes: [
        {
          cube: 'CAGED',
          vintage: 'sem_ajuste',
          periods: ['2022-01', '2022-02', '2022-03'],
          totalsWithoutNaturalised: {
            admissoes: hired,
            desligamentos: left,
            saldo: hired.map((each, at) => each - (left[at] ?? 0)),
          },
        },
      ],
    }) as unknown as Catalog;
  const verdicts = (catalog: Catalog) =>
    Object.fromEntries(reconciledStatements(catalog).map(({ id, verdict }) => [id, verdict]));

  it('agree when the figures stand as the words say, and not otherwise', () => {
    expect(verdicts(with3('public', [10, 20, 30], [5, 5, 5]))).toMatchObject({
      'obmigra-saldo-positivo-2022-02': 'confere',
      'obmigra-movimentacao-2022-02': 'confere',
      'obmigra-movimentacao-2022-03': 'confere',
      'obmigra-saldo-2022-04': 'sem_periodo',
    });
    expect(verdicts(with3('public', [10, 5, 1], [5, 6, 1]))).toMatchObject({
      'obmigra-saldo-positivo-2022-02': 'nao_confere',
      'obmigra-movimentacao-2022-02': 'nao_confere',
      'obmigra-movimentacao-2022-03': 'nao_confere',
    });
  });

  it('are not judged by synthetic figures, and the figures recorded of the real files keep them', () => {
    const synthetic = Object.values(verdicts(with3('synthetic', [10, 5, 1], [5, 6, 1])));
    expect(new Set(synthetic)).toEqual(new Set(['sintetico', 'sem_periodo']));
    for (const { id, relation, recorded } of statements)
      expect(holds(relation, recorded), id).toBe(true);
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
