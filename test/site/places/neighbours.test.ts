import { beforeAll, describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { factsOf } from '../../../site/places/focus.ts';
import { bordersOf, neighboursOf } from '../../../site/places/neighbours.ts';
import { findPlace } from '../../../site/places/place.ts';
import { useSampleRelease } from '../pages/sample-release.ts';

beforeAll(useSampleRelease);

/** Three squares in a row: the first and the last do not touch. */
const row: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [2, 1],
      [3, 1],
      [3, 0],
      [2, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1', properties: { name: 'Um' }, arcs: [[0, 2]] },
        { type: 'Polygon', id: '2', properties: { name: 'Dois' }, arcs: [[0, 3, ~1, 4]] },
        { type: 'Polygon', id: '3', properties: { name: 'Três' }, arcs: [[1, 5]] },
      ],
    },
  },
};

describe('bordersOf', () => {
  it('finds the areas that share a side', () => {
    expect([...bordersOf(row)]).toEqual([
      ['1', { name: 'Um', beside: ['2'] }],
      ['2', { name: 'Dois', beside: ['1', '3'] }],
      ['3', { name: 'Três', beside: ['2'] }],
    ]);
  });
});

describe('neighboursOf', () => {
  it('has none for a country', () => {
    const haiti = findPlace('pais', 'HTI');
    const [fact] = haiti ? factsOf(haiti) : [];
    if (!haiti || !fact) throw new Error('the sample has Haiti');
    expect(neighboursOf(fact, haiti)).toEqual([]);
  });
});
