import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { withDatabase } from '../../pipeline/engine/database.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { insertRows } from './insert-rows.ts';
import { LEVELS, weigh } from './naive/em.ts';
import { SECRET } from './pair-records.ts';
import { M, SHARE, simulated, U, type Counted } from './simulated-pairs.ts';

type Weight = {
  readonly nivel: number;
  readonly m: number;
  readonly u: number;
  readonly parcela: number;
};

/** `pair_pesos` of so many pairs of each pattern. */
function pesos(patterns: readonly Counted[]): Promise<readonly Weight[]> {
  return withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await preparePairing(database, SECRET);
    await database.run(`create table padroes (
      nome integer, pais integer, vinculo integer, lugar integer, controle boolean, pares integer)`);
    await insertRows(database, 'padroes', patterns);
    await database.run(`create table pair_pares as
      select controle, nome, pais, vinculo, lugar from padroes, range(pares)`);
    for (const step of pairSteps.filter(({ table }) => table === 'pair_pesos'))
      await runStep(database, step);
    return database.rows<Weight>('from pair_pesos order by nivel');
  });
}

const anyPattern: fc.Arbitrary<Counted> = fc.record({
  nome: fc.nat(3),
  pais: fc.nat(2),
  vinculo: fc.nat(3),
  lugar: fc.nat(3),
  controle: fc.boolean(),
  pares: fc.integer({ min: 1, max: 6 }),
});

function naively(patterns: readonly Counted[]) {
  const pairs = (of: boolean) =>
    patterns
      .filter(({ controle }) => controle === of)
      .flatMap(({ nome, pais, vinculo, lugar, pares }) =>
        Array.from({ length: pares }, () => ({
          name: nome,
          country: pais,
          bond: vinculo,
          place: lugar,
        })),
      );
  const { m, u, share } = weigh(pairs(false), pairs(true));
  return LEVELS.map((nivel) => ({
    nivel,
    m: m.get(nivel) ?? 0,
    u: u.get(nivel) ?? 0,
    parcela: share,
  }));
}

/** Largest difference between two tables of weights. */
function distance(one: readonly Weight[], other: readonly Weight[]): number {
  const numbers = (of: readonly Weight[]) => of.flatMap(({ m, u, parcela }) => [m, u, parcela]);
  return Math.max(
    ...numbers(one).map((value, at) => Math.abs(value - (numbers(other)[at] ?? NaN))),
  );
}

describe('pair_pesos', () => {
  it('agrees with a naive EM to 1e-9', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPattern, { maxLength: 40 }), async (patterns) => {
        const found = await pesos(patterns);
        expect(found.map(({ nivel }) => nivel)).toEqual(LEVELS);
        expect(distance(found, naively(patterns))).toBeLessThan(1e-9);
      }),
      { numRuns: 25, seed: 3, endOnFailure: true },
    );
  });

  it('gives the levels of a field probabilities that sum to one', async () => {
    const found = await pesos([]);
    for (const field of [1, 2, 3, 4]) {
      const levels = found.filter(({ nivel }) => Math.trunc(nivel / 10) === field);
      for (const of of ['m', 'u'] as const)
        expect(levels.reduce((sum, each) => sum + each[of], 0)).toBeCloseTo(1, 12);
    }
  });

  it('recovers the m, the u and the share that made the pairs', async () => {
    const found = await pesos(simulated());
    for (const { nivel, m, u, parcela } of found) {
      expect({ nivel, m, u, parcela }).toEqual({
        nivel,
        m: expect.closeTo(M[nivel] ?? NaN, 2),
        u: expect.closeTo(U[nivel] ?? NaN, 2),
        parcela: expect.closeTo(SHARE, 2),
      });
    }
  });
});
