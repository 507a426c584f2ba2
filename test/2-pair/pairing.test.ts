import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairNaively, recordId, type Registro } from './naive-pairing.ts';
import { pairRecords, SECRET, type Link } from './pair-records.ts';

const smallKey = fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 });
const anyRecord = fc.record({
  base: fc.constantFrom('RAIS', 'CAGED', 'NOVO_CAGED', 'CTPS'),
  pis: smallKey,
  cpf: smallKey,
  nascimento: fc.option(fc.constantFrom('1980-01-01', '1980-01-02'), { freq: 6 }),
  sexo: fc.option(fc.constantFrom('1', '2'), { freq: 6 }),
  estrangeiro: fc.boolean(),
});
type AnyRecord = typeof anyRecord extends fc.Arbitrary<infer T> ? T : never;
const population = fc.array(anyRecord, { maxLength: 9 });

/** Populations side by side, with keys that never meet. */
function sideBySide(populations: readonly (readonly AnyRecord[])[]) {
  return populations.flatMap((records, at): Registro[] =>
    records.map((each, linha) => ({
      ...(each as Registro),
      arquivo: at + 1,
      linha: linha + 1,
      pis: each.pis === null ? null : at * 100 + each.pis,
      cpf: each.cpf === null ? null : at * 100 + each.cpf,
    })),
  );
}

const pseudonym = (key: string) => createHmac('sha256', SECRET).update(key).digest('hex');

function expectedLinks(records: readonly Registro[]): ReadonlyMap<string, Link> {
  const decisions = [...pairNaively(records)];
  return new Map(decisions.map(([id, { rule, key }]) => [id, { rule, person: pseudonym(key) }]));
}

const inOrder = (links: ReadonlyMap<string, Link>) =>
  [...links].toSorted(([one], [other]) => (one < other ? -1 : 1));

describe('pairSteps', () => {
  it('agrees with the naive reading of SPEC 3.3 on 1,500 small populations', async () => {
    const populations = fc.array(population, { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(populations, async (each) => {
        const records = sideBySide(each);
        expect(inOrder(await pairRecords(records))).toEqual(inOrder(expectedLinks(records)));
      }),
      { numRuns: 30, seed: 20_260 },
    );
  });

  it('reaches every rule in those populations', async () => {
    const records = sideBySide(fc.sample(population, { numRuns: 400, seed: 20_260 }));
    const rules = new Set([...(await pairRecords(records)).values()].map(({ rule }) => rule));
    expect([...rules].toSorted()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P9']);
  });

  it('gives every record the same link, when the input is shuffled', async () => {
    const records = sideBySide(fc.sample(population, { numRuns: 300, seed: 7 }));
    const [shuffled] = fc.sample(fc.shuffledSubarray(records, { minLength: records.length }), {
      numRuns: 1,
      seed: 8,
    });
    expect(shuffled?.map(recordId)).not.toEqual(records.map(recordId));
    expect(inOrder(await pairRecords(shuffled ?? []))).toEqual(inOrder(await pairRecords(records)));
  });
});
