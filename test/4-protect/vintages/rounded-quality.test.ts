import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedQuality } from '../../../pipeline/4-protect/vintages/rounded-quality.ts';
import type { CountTable, PairingQuality } from '../../../pipeline/registry/public-files.ts';

const STEP = 10;

const table = (n: number): CountTable => ({
  columns: ['ligado', 'P0'],
  rows: [{ keys: ['HTI'], counts: [n, null], total: n + 3 }],
  totals: [n, null],
  total: n + 3,
});

/** A report in which every count of records is made from one number. */
const quality = (n: number) => {
  const parts = { before: n, admissions: n, separations: n, after: n, gap: -n };
  const pairing: PairingQuality = {
    threshold: STEP,
    records: n,
    people: n,
    passes: table(n),
    byUf: table(n),
    byCountry: table(n),
    bySex: table(n),
    pis: table(n),
    cpf: table(n),
    definitions: table(n),
    bonds: table(n),
    reconciliation: { country: [{ year: 2022, parts }], byUf: [] },
    accuracy: null,
  };
  const reception = [{ source: 'rais', files: 3, read: n, staged: n, quarantined: n }];
  return roundedQuality({ reception, pairing }, STEP);
};

/** Numbers of the report but the threshold, the files and the years. */
const numbersOf = (value: unknown, name = ''): readonly number[] => {
  if (typeof value === 'number')
    return ['threshold', 'files', 'year', 'roundedTo'].includes(name) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => numbersOf(each, key));
};

const count = fc.integer({ min: 0, max: 5_000_000 });

describe('roundedQuality', () => {
  it('leaves no difference between two vintages in 1 to k − 1', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: -40, max: 40 }), (n, late) => {
        const [before, after] = [numbersOf(quality(n)), numbersOf(quality(n + late))];
        expect(after.length).toBe(before.length);
        expect(before.length).toBeGreaterThan(40);
        const differences = after.map((each, at) => Math.abs(each - (before[at] ?? 0)));
        expect(differences.filter((each) => each > 0 && each < STEP)).toEqual([]);
      }),
    );
  });

  it('tells each count within half a step, keeps what is withheld and says the step', () => {
    fc.assert(
      fc.property(count, (n) => {
        const rounded = quality(n);
        expect(Math.abs((rounded.pairing?.records ?? 0) - n)).toBeLessThanOrEqual(STEP / 2);
        expect(rounded.pairing?.byUf.rows[0]?.counts[1]).toBeNull();
        expect(rounded.roundedTo).toBe(STEP);
      }),
    );
  });
});
