import { describe, expect, it } from 'vitest';
import type { Row, Stat } from '../../../pipeline/4-protect/quota/cell.ts';
import {
  isSafeRow,
  quotaSafety,
  type Demands,
  type MeasureKind,
} from '../../../pipeline/4-protect/quota/safety.ts';

const stat = (sum: number, contributors = 5, first = sum / 5, second = sum / 5): Stat => ({
  sum,
  contributors,
  first,
  second,
});
const isSafe = (each: Stat, kind: MeasureKind, demands: Demands = {}) =>
  isSafeRow(new Map([['', { m: each }]]), { m: kind }, { safety: quotaSafety(10), demands });

describe('isSafeRow', () => {
  it.each<[string, Stat, MeasureKind, boolean]>([
    ['no person', stat(0), 'persons', true],
    ['nine persons', stat(9), 'persons', false],
    ['ten persons of five companies', stat(10), 'persons', true],
    ['ten persons of two companies', stat(10, 2), 'persons', false],
    ['persons half of whom are in one company', stat(20, 5, 10, 4), 'persons', true],
    ['persons most of whom are in one company', stat(20, 5, 11, 2), 'persons', false],
    ['persons three quarters of whom are in two', stat(20, 5, 9, 7), 'persons', false],
    ['two companies', stat(2), 'companies', false],
    ['three companies', stat(3), 'companies', true],
    ['posts of two companies', stat(8, 2, 4, 4), 'posts', false],
    ['posts of five companies', stat(8), 'posts', true],
    ['a surplus of two companies', stat(8, 2), 'surplus', false],
    ['a negative net flow', stat(-12), 'persons', false],
  ])('judges %s', (_, each, kind, safe) => {
    expect(isSafe(each, kind)).toBe(safe);
  });

  it('asks more of a rest, and no certain zero of a small town', () => {
    expect(isSafe(stat(18), 'persons', { isRest: true })).toBe(false);
    expect(isSafe(stat(19), 'persons', { isRest: true })).toBe(true);
    expect(isSafe(stat(0), 'persons', { nonZero: ['m'] })).toBe(false);
  });

  it('shows no distribution in which one category tells the condition of all', () => {
    const row: Row = new Map([
      ['1', { m: stat(30) }],
      ['2', { m: stat(0) }],
    ]);
    const demands = { categories: { measure: 'm', least: 2 } };
    expect(isSafeRow(row, { m: 'persons' }, { safety: quotaSafety(10), demands })).toBe(false);
  });
});
