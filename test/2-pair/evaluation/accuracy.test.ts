import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairingAccuracy } from '../../../pipeline/2-pair/evaluation/accuracy.ts';
import { truthSteps } from '../../../pipeline/2-pair/evaluation/steps.ts';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { runStep } from '../../../pipeline/engine/step.ts';
import type { Accuracy } from '../../../pipeline/registry/public-files.ts';
import { createRegistryTables } from '../../../pipeline/registry/tables.ts';
import { insertRows } from '../insert-rows.ts';
import { accuracyNaively, type Line } from './naive-accuracy.ts';
import { createTruthTables, measure, type Person } from './truth-tables.ts';

/** A database with the registry, and a way to measure populations in it one after the other. */
const withMeasure = <T>(
  use: (
    measured: (lines: readonly Line[], personOf?: (pessoa: number) => Person) => Promise<Accuracy>,
  ) => Promise<T>,
): Promise<T> =>
  withDatabase({ file: ':memory:', threads: 1 }, async (database) => {
    await createRegistryTables(database);
    return use(async (lines, personOf) => {
      await measure(database, lines, personOf);
      return pairingAccuracy(database, 1);
    });
  });

const accuracyOf = (lines: readonly Line[], personOf?: (pessoa: number) => Person) =>
  withMeasure((measured) => measured(lines, personOf));

const line = (pessoa: number | null, grupo: string | null, ano = 2019): Line => ({
  pessoa,
  grupo,
  ano,
});

const periodOf = (accuracy: Accuracy, name: string) =>
  accuracy.periods.find(({ period }) => period === name);

describe('pairingAccuracy', () => {
  it('agrees with measures worked out by hand', async () => {
    // Person 1: two of three lines together, with a line of person 2; person 2: two lines apart.
    const accuracy = await accuracyOf([
      line(1, 'a'),
      line(1, 'a'),
      line(1, 'b'),
      line(2, 'a'),
      line(2, 'c'),
    ]);
    const all = periodOf(accuracy, 'todos');
    expect(all?.pairPrecision?.value).toBeCloseTo(1 / 3, 6);
    expect(all?.pairRecall?.value).toBeCloseTo(1 / 4, 6);
    expect(all?.bCubedPrecision?.value).toBeCloseTo((2 / 3 + 2 / 3 + 1 + 1 / 3 + 1) / 5, 6);
    expect(all?.bCubedRecall?.value).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 6);
  });

  it('counts a line that never became a candidate as lost recall, not as precision', async () => {
    const accuracy = await accuracyOf([line(1, 'a'), line(1, 'a'), line(1, null)]);
    const all = periodOf(accuracy, 'todos');
    expect([all?.pairPrecision?.value, all?.bCubedPrecision?.value]).toEqual([1, 1]);
    expect(all?.pairRecall?.value).toBeCloseTo(1 / 3, 6);
    expect(all?.bCubedRecall?.value).toBeCloseTo(4 / 9, 6);
    expect([accuracy.lines, accuracy.candidates, accuracy.people]).toEqual([3, 2, 1]);
  });

  it('counts a Brazilian joined to an immigrant as wrong, and Brazilians by themselves not at all', async () => {
    const accuracy = await accuracyOf([
      line(1, 'a'),
      line(1, 'a'),
      line(null, 'a'),
      line(null, 'b'),
      line(null, 'b'),
    ]);
    const all = periodOf(accuracy, 'todos');
    expect(all?.pairPrecision?.value).toBeCloseTo(1 / 3, 6);
    expect(all?.pairRecall?.value).toBe(1);
  });

  it('agrees with looking at every pair, on random pairings of random populations', async () => {
    const lines = fc.array(
      fc.record({
        pessoa: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
          fc.constant(null),
        ),
        grupo: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
          fc.constant(null),
        ),
        ano: fc.constantFrom(2018, 2020, 2021, 2023),
      }),
      { minLength: 1, maxLength: 24 },
    );
    const known = lines.map((all) =>
      all.filter(({ pessoa, grupo }) => pessoa !== null || grupo !== null),
    );
    await withMeasure((measured) =>
      fc.assert(
        fc.asyncProperty(known, async (population) => {
          const accuracy = await measured(population);
          for (const side of ['todos', 'antes', 'depois', 'entre'] as const) {
            const naive = accuracyNaively(population, side);
            const found = periodOf(accuracy, side);
            for (const name of Object.keys(naive) as (keyof typeof naive)[]) {
              const expected = naive[name];
              if (expected === null) expect(found?.[name] ?? null).toBeNull();
              else expect(found?.[name]?.value).toBeCloseTo(expected, 5);
            }
          }
        }),
        { numRuns: 60 },
      ),
    );
  });

  it('gives recall by country and sex from 1,000 persons on, and by hard case', async () => {
    const people = Array.from({ length: 1000 }, (_, at) => at + 1);
    const lines = [
      ...people.flatMap((pessoa) => [line(pessoa, `p${pessoa}`), line(pessoa, `p${pessoa}`)]),
      line(2001, 'x'),
      line(2001, 'y'),
    ];
    const accuracy = await accuracyOf(lines, (pessoa) =>
      pessoa > 2000
        ? { pais: 'CUBA', sexo: 2, casos: ['gemeo'] }
        : { pais: 'HAITI', sexo: 1, casos: [] },
    );
    expect(accuracy.byCountry.map(({ key, people: count }) => [key, count])).toEqual([
      ['HTI', 1000],
    ]);
    expect(accuracy.bySex.map(({ key }) => key)).toEqual(['1']);
    expect(accuracy.byCase).toMatchObject([{ key: 'gemeo', people: 1, pairRecall: { value: 0 } }]);
  }, 120_000);
});

describe('flow', () => {
  it('compares movements in months whose late declarations have all arrived', async () => {
    const flow = await withDatabase({ file: ':memory:' }, async (database) => {
      await createRegistryTables(database);
      await createTruthTables(database);
      await insertRows(database, 'har_competencias', [
        { competencia: '2020-05' },
        { competencia: '2021-05' },
      ]);
      await insertRows(database, 'ver_vinculos', [
        { uf: '35', admissao: '2020-05-02', desligamento: '2021-05-30' },
        { uf: '35', admissao: '2019-05-02', desligamento: '2020-05-30' },
      ]);
      const movement = { ano: 2020, mes: 5, movimento: '1', uf: '35' };
      await insertRows(database, 'har_movimento', [
        { ...movement, peso: 1, parcela: 'no_prazo' },
        { ...movement, peso: 1, parcela: 'ajuste' },
        { ...movement, peso: -1, parcela: 'ajuste' },
        { ...movement, peso: 1, parcela: null },
        { ...movement, ano: 2021, peso: 1, parcela: 'no_prazo' },
      ]);
      for (const step of truthSteps) await runStep(database, step);
      return (await pairingAccuracy(database, 1)).flow;
    });
    expect(flow).toEqual([{ uf: '35', truth: 2, paired: 1 }]);
  });
});
