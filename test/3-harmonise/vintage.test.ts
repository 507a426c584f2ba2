import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vintage } from '../../pipeline/3-harmonise/vintage.ts';

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
const anyMonth = fc
  .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 0, max: 11 }))
  .map(([year, at]) => monthsOf(year)[at] ?? '');

describe('vintage', () => {
  const release = '2021-07';

  it('gives the microdata of SPEC 3.5: adjusted until July 2020, unadjusted after', () => {
    const found = [...monthsOf(2020), ...monthsOf(2021)].map((month) =>
      vintage('microdados', month, release),
    );
    expect(found).toEqual([
      ...Array(7).fill('ajustado'),
      ...Array(12).fill('sem_ajuste'),
      ...Array(5).fill('indisponivel'),
    ]);
  });

  it('gives the DataMigra of SPEC 3.5: 2020 wholly unadjusted, 2019 adjusted, 2021 absent', () => {
    const years = [2019, 2020, 2021].map(
      (year) => new Set(monthsOf(year).map((month) => vintage('datamigra', month, release))),
    );
    expect(years).toEqual([
      new Set(['ajustado']),
      new Set(['sem_ajuste']),
      new Set(['indisponivel']),
    ]);
  });

  it('adjusts 2020 in DataMigra, when December 2021 is released', () => {
    expect(vintage('datamigra', '2020-12', '2021-12')).toBe('ajustado');
    expect(vintage('datamigra', '2021-12', '2021-12')).toBe('sem_ajuste');
  });

  it('never goes back to unadjusted as releases pass', () => {
    const rank = { indisponivel: 0, sem_ajuste: 1, ajustado: 2 };
    const products = fc.constantFrom('microdados' as const, 'datamigra' as const);
    fc.assert(
      fc.property(products, anyMonth, anyMonth, anyMonth, (product, month, one, other) => {
        const [first, last] = [one, other].toSorted() as [string, string];
        expect(rank[vintage(product, month, first)]).toBeLessThanOrEqual(
          rank[vintage(product, month, last)],
        );
      }),
    );
  });

  it('refuses what is not a month', () => {
    expect(() => vintage('microdados', '2020-13', release)).toThrow('not a month');
  });
});
