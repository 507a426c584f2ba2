import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateOf,
  wilson,
  type RatioSums,
} from '../../../pipeline/2-pair/evaluation/interval.ts';

type Unit = { readonly right: number; readonly all: number };

const sumsOf = (units: readonly Unit[]): RatioSums => {
  const sum = (of: (unit: Unit) => number) => units.reduce((before, unit) => before + of(unit), 0);
  return {
    unidades: units.length,
    certo: sum(({ right }) => right),
    total: sum(({ all }) => all),
    certo_certo: sum(({ right }) => right * right),
    certo_total: sum(({ right, all }) => right * all),
    total_total: sum(({ all }) => all * all),
  };
};

const trials = (right: number, all: number): Unit[] =>
  Array.from({ length: all }, (_, at) => ({ right: at < right ? 1 : 0, all: 1 }));

describe('wilson', () => {
  it('gives the interval worked out by hand for 81 in 263 (Newcombe 1998, Table I)', () => {
    const [low, high] = wilson(81 / 263, 263);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  });

  it('gives the interval worked out by hand for 0 in 20 (Newcombe 1998, Table I)', () => {
    const [low, high] = wilson(0, 20);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0000', '0.1611']);
  });
});

describe('estimateOf', () => {
  it('is null when there was nothing to be right about', () => {
    expect(estimateOf(sumsOf([]))).toBeNull();
  });

  it('is Wilson of n − 1 trials when every unit is one trial', () => {
    const [low, high] = wilson(0.9, 199);
    expect(estimateOf(sumsOf(trials(180, 200)))).toEqual({
      value: 0.9,
      low: Number(low.toFixed(6)),
      high: Number(high.toFixed(6)),
    });
  });

  it('takes repeated trials of one person for no more than one', () => {
    const repeated = trials(180, 200).map(({ right }) => ({ right: right * 50, all: 50 }));
    expect(estimateOf(sumsOf(repeated))).toEqual(estimateOf(sumsOf(trials(180, 200))));
  });

  it('does not close up when no error was seen, and counts unequal persons for less', () => {
    const equal = estimateOf(sumsOf(Array.from({ length: 100 }, () => ({ right: 10, all: 10 }))));
    const unequal = estimateOf(
      sumsOf([
        { right: 901, all: 901 },
        ...Array.from({ length: 99 }, () => ({ right: 1, all: 1 })),
      ]),
    );
    expect(equal).toEqual({
      value: 1,
      low: Number((100 / (100 + 1.959964 ** 2)).toFixed(6)),
      high: 1,
    });
    expect(unequal?.low).toBeLessThan(equal?.low ?? 0);
  });

  it('stays between 0 and 1 and holds the estimate', () => {
    const unit = fc
      .record({
        all: fc.integer({ min: 1, max: 60 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ all, share }) => ({ right: Math.round(all * share), all }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (units) => {
        const { value, low, high } = estimateOf(sumsOf(units)) ?? { value: -1, low: 0, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= value && value <= high).toBe(true);
      }),
    );
  });

  it.each([0.02, 0.001])(
    'holds the true share in 95 of 100 samples or more, when %d of persons err, pairs together',
    (errors) => {
      const random = generator(20260922);
      const person = (): Unit => {
        const all = 1 + Math.floor(random() * 40);
        return { right: random() < errors ? Math.floor(all / 2) : all, all };
      };
      const truth = trueShare(errors);
      const samples = Array.from({ length: 600 }, () =>
        sumsOf(Array.from({ length: 1500 }, person)),
      );
      const held = samples.map(estimateOf).filter((each) => each && holds(each, truth)).length;
      const naive = samples
        .map(({ certo, total }) => wilson(certo / total, total))
        .filter(([low, high]) => holds({ low, high }, truth)).length;
      expect(held / 600).toBeGreaterThan(0.95);
      expect(naive / 600).toBeLessThan(0.75);
    },
  );
});

const holds = ({ low, high }: { readonly low: number; readonly high: number }, truth: number) =>
  low <= truth && truth <= high;

/** Expected right over expected all, sizes 1 to 40 alike. */
function trueShare(errors: number): number {
  const sizes = Array.from({ length: 40 }, (_, at) => at + 1);
  const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);
  const half = sum(sizes.map((size) => Math.floor(size / 2)));
  return ((1 - errors) * sum(sizes) + errors * half) / sum(sizes);
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
