import { describe, expect, it } from 'vitest';
import { exposedTotals } from '../../pipeline/4-protect/municipal-totals.ts';

const K = 5;
/** More places than have anybody hidden. */
const places = Array.from({ length: 12 }, (_, at) => ({
  municipio: String(3_500_001 + at),
  uf: '35',
}));

type Hidden = readonly (readonly number[])[];

/** Hidden counts of one class in each of those municipalities, by month; each month is a class. */
const cellsOf = (hidden: Hidden, promovida = '') =>
  hidden.flatMap((months, at) =>
    months.map((n, classe) => ({
      municipio: places[at]?.municipio ?? '',
      uf: '35',
      classe,
      lugar: '3599999',
      promovida,
      n,
    })),
  );

const exposed = (hidden: Hidden, promovida?: string) => [
  ...exposedTotals(places, cellsOf(hidden, promovida), new Set(['3500001']), K),
];

describe('the audit of municipal totals of movements', () => {
  it('refuses a total that fills its only two months', () => {
    expect(
      exposed([
        [4, 3],
        [2, 2],
        [1, 2],
      ]),
    ).toEqual(['3500001']);
  });

  it('keeps a total that other months can hold', () => {
    expect(
      exposed([
        [4, 2, 1],
        [2, 2, 2],
        [1, 2, 3],
      ]),
    ).toEqual([]);
  });

  it('refuses a year that is known and fills its only two months, whatever the total', () => {
    expect(
      exposed(
        [
          [4, 3],
          [2, 2],
          [1, 2],
        ],
        'HTI1',
      ),
    ).toEqual(['3500001']);
  });

  it('keeps a total where the others have fewer than k over a year that is known', () => {
    expect(
      exposed(
        [
          [3, 2, 2],
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
        'HTI1',
      ),
    ).toEqual([]);
  });
});
