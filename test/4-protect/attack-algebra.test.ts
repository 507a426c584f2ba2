import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBridges } from '../../pipeline/4-protect/attack/bridges.ts';
import { determinedVariables } from '../../pipeline/4-protect/attack/elimination.ts';

const graphs = fc
  .integer({ min: 2, max: 8 })
  .chain((nodes) =>
    fc
      .array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 14 })
      .map((pairs) => ({ nodes, pairs: pairs.filter(([a, b]) => a !== b) })),
  );

function connected(
  nodes: number,
  pairs: readonly (readonly [number, number])[],
  a: number,
  b: number,
) {
  const reached = new Set([a]);
  for (let round = 0; round < nodes; round += 1)
    for (const [x, y] of pairs) {
      if (reached.has(x)) reached.add(y);
      if (reached.has(y)) reached.add(x);
    }
  return reached.has(b);
}

describe('findBridges', () => {
  it('finds exactly the edges whose removal disconnects their ends', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, pairs }) => {
        const naive = pairs.flatMap(([a, b], edge) =>
          connected(
            nodes,
            pairs.filter((_, other) => other !== edge),
            a,
            b,
          )
            ? []
            : [edge],
        );
        expect(findBridges({ nodes, ends: Uint32Array.from(pairs.flat()) })).toEqual(naive);
      }),
    );
  });
});

describe('determinedVariables', () => {
  it('finds the unknowns that every solution agrees on', () => {
    const equations = [
      new Map([
        [0, 1],
        [1, 1],
      ]),
      new Map([
        [1, 1],
        [2, 1],
      ]),
      new Map([
        [0, 1],
        [2, 1],
      ]),
      new Map([
        [3, 1],
        [4, 1],
      ]),
    ];
    expect(determinedVariables(equations)).toEqual([0, 1, 2]);
  });

  it('agrees with trying: a determined unknown is zero in every solution of the homogeneous system', () => {
    const systems = fc.array(
      fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(systems, (rows) => {
        const equations = rows.map(
          (row) => new Map(row.flatMap((value, at) => (value ? [[at, value] as const] : []))),
        );
        expect(determinedVariables(equations)).toEqual(
          [0, 1, 2, 3].filter((at) => smallSolutions(rows).every((x) => x[at] === 0)),
        );
      }),
    );
  });
});

/** Integer solutions of rows · x = 0 with |x| ≤ 3: enough to move any free unknown of a 0/1 system of four. */
function smallSolutions(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const digits = Array.from({ length: 7 ** 4 }, (_, code) =>
    [0, 1, 2, 3].map((place) => (Math.floor(code / 7 ** place) % 7) - 3),
  );
  return digits.filter((x) =>
    rows.every((row) => row.reduce((sum, value, at) => sum + value * (x[at] ?? 0), 0) === 0),
  );
}
