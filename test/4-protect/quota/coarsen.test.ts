import { describe, expect, it } from 'vitest';
import { joinDisjoint, type Row } from '../../../pipeline/4-protect/quota/cell.ts';
import { branch, coarsen, leaf, type Judge } from '../../../pipeline/4-protect/quota/coarsen.ts';
import { isSafeRow, quotaSafety } from '../../../pipeline/4-protect/quota/safety.ts';

/** Four companies of the same size in each place. */
const row = (persons: number): Row =>
  new Map([
    ['', { pcd: { sum: persons, contributors: 4, first: persons / 4, second: persons / 4 } }],
  ]);
const place = (code: string, persons: number, mayShow = true) =>
  leaf(code, row(persons), { size: persons, mayShow });
const judge: Judge = (each, { isRest }) =>
  isSafeRow(each, { pcd: 'persons' }, { safety: quotaSafety(10), demands: { isRest } });
const divide = (...children: ReturnType<typeof place>[]) =>
  coarsen(branch('0', children, { join: joinDisjoint }), judge, joinDisjoint).map(
    ({ nodes, rest }) => [
      nodes.map(({ code }) => code),
      rest?.members.map(({ code }) => code).toSorted() ?? null,
    ],
  );

describe('coarsen', () => {
  it('names every part where all are safe', () => {
    expect(divide(place('a', 40), place('b', 10))).toEqual([[['a', 'b'], null]]);
  });

  it('hides a second part with a lone small one, so that it cannot be subtracted', () => {
    expect(divide(place('a', 40), place('b', 30), place('c', 4))).toEqual([[['a'], ['b', 'c']]]);
  });

  it('hides more until no member of the rest is narrowed below the threshold', () => {
    expect(divide(place('a', 60), place('b', 40), place('c', 12), place('d', 3))).toEqual([
      [['a'], ['b', 'c', 'd']],
    ]);
  });

  it('does not divide where nothing is left to name', () => {
    expect(divide(place('a', 12), place('b', 4))).toEqual([]);
  });

  it('never names what another table hides', () => {
    expect(divide(place('a', 40), place('b', 30, false), place('c', 30))).toEqual([
      [['a'], ['b', 'c']],
    ]);
  });
});
