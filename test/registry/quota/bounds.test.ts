import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotaBounds, type SizeBand } from '../../../pipeline/registry/quota/bounds.ts';
import { quotaTotals } from '../../../pipeline/registry/quota/rule.ts';

type Establishment = {
  readonly company: number;
  readonly base: number;
  readonly excluded: number;
  readonly disabled: number;
};

const establishments = fc.array(
  fc
    .record({
      company: fc.integer({ min: 0, max: 5 }),
      base: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2500 })),
      excluded: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })),
      share: fc.integer({ min: 0, max: 10 }),
    })
    .map(({ share, ...each }) => ({ ...each, disabled: Math.floor((each.base * share) / 100) })),
  { minLength: 1, maxLength: 25 },
);

/** Band of `tamanho_estab`, by all the bonds of the establishment. */
function bandOf({ base, excluded }: Establishment): string {
  const size = base + excluded;
  if (size >= 1000) return '10';
  if (size >= 500) return '9';
  if (size >= 250) return '8';
  return size >= 100 ? '7' : '6';
}

function bandsOf(list: readonly Establishment[]): readonly SizeBand[] {
  return [...Map.groupBy(list, bandOf)].map(([band, own]) => ({
    band,
    base: sum(own.map(({ base }) => base)),
    excluded: sum(own.map(({ excluded }) => excluded)),
    disabled: sum(own.map(({ disabled }) => disabled)),
  }));
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

describe('quotaBounds', () => {
  it('holds the true figure whatever companies the establishments belong to', () => {
    fc.assert(
      fc.property(establishments, (list) => {
        const companies = [...Map.groupBy(list, ({ company }) => company).values()].map((own) => ({
          base: sum(own.map(({ base }) => base)),
          filled: sum(own.map(({ disabled }) => disabled)),
        }));
        const truth = quotaTotals(companies);
        const bounds = quotaBounds(bandsOf(list));
        const within = (value: number, [least, most]: readonly [number, number]) =>
          expect(value >= least && value <= most, `${value} in ${least}–${most}`).toBe(true);
        within(truth.reserved, bounds.reserved);
        within(truth.filled, bounds.filled);
        within(truth.obliged, bounds.obliged);
        within(truth.deficit, bounds.deficit);
      }),
      { numRuns: 500 },
    );
  });

  it('says something where establishments are large', () => {
    const bounds = quotaBounds([{ band: '10', base: 2000, excluded: 0, disabled: 30 }]);
    expect(bounds).toEqual({
      reserved: [80, 101],
      filled: [30, 30],
      obliged: [1, 20],
      deficit: [50, 101],
    });
  });
});
