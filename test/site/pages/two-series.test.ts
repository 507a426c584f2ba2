import { describe, expect, it } from 'vitest';
import { differingMonth, twoSeriesRows } from '../../../site/sentences/two-series.ts';
import { flowCube } from './sample-catalog.ts';

const unadjusted = flowCube(['2022-01', '2022-02', '2022-03'], { saldo: [2529, 3353, 3161] });
const adjusted = flowCube(['2022-01', '2022-02'], { saldo: [2600, 3353] });
const rows = twoSeriesRows(unadjusted, adjusted);

describe('twoSeriesRows', () => {
  it('puts the balances of a month side by side and subtracts the first from the second', () => {
    expect(rows[0]).toEqual({
      period: '2022-01',
      unadjusted: 2529,
      adjusted: 2600,
      difference: 71,
    });
  });

  it('leaves undefined what a series does not cover', () => {
    expect(rows[2]).toEqual({
      period: '2022-03',
      unadjusted: 3161,
      adjusted: undefined,
      difference: undefined,
    });
  });
});

describe('differingMonth', () => {
  it('finds the latest month whose balances differ', () => {
    expect(differingMonth(rows)?.period).toBe('2022-01');
  });

  it('finds none, when the series coincide', () => {
    expect(differingMonth(twoSeriesRows(unadjusted, unadjusted))).toBeNull();
  });
});
