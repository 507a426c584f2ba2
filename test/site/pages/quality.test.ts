import { describe, expect, it } from 'vitest';
import type {
  Accuracy,
  CountTable,
  PairingQuality,
} from '../../../pipeline/registry/public-files.ts';
import {
  countOf,
  isWithholding,
  sharesByBase,
  shareOf,
  totalOf,
} from '../../../site/data/pairing.ts';
import { estimateCell, shareCell, signedShare } from '../../../site/format/quality.ts';
import { qualitySentences, recallGap, withheldNotes } from '../../../site/sentences/quality.ts';

const table = (
  columns: readonly string[],
  rows: readonly (readonly [string, readonly (number | null)[], number | null])[],
  totals: readonly (number | null)[],
): CountTable => ({
  columns,
  rows: rows.map(([key, counts, total]) => ({ keys: key.split(' '), counts, total })),
  totals,
  total: 1000,
});

const bySex = table(['ligado', 'P0', 'P9'], [['1', [990, null, null], 1000]], [990, 10, 0]);
const none = table([], [], []);
const estimate = (value: number) => ({ value, low: value - 0.001, high: value + 0.0005 });

const accuracy = (precision: number): Accuracy => ({
  lines: 1000,
  candidates: 990,
  people: 300,
  periods: [
    {
      period: 'todos',
      pairPrecision: estimate(precision),
      pairRecall: estimate(0.99063),
      bCubedPrecision: null,
      bCubedRecall: null,
    },
  ],
  byCountry: [],
  bySex: [],
  byCase: [],
  flow: [],
});

const pairing = (more: Partial<PairingQuality> = {}): PairingQuality => ({
  threshold: 10,
  records: 1_409_156,
  people: 232_004,
  passes: none,
  byUf: none,
  byCountry: none,
  bySex,
  pis: none,
  cpf: none,
  definitions: none,
  bonds: none,
  reconciliation: { country: [], byUf: [] },
  accuracy: null,
  ...more,
});

describe('qualitySentences', () => {
  it('says what was linked and that the truth is not known', () => {
    expect(qualitySentences(pairing(), 'pt')).toEqual([
      '1.409.156 registros foram atribuídos a 232.004 pessoas: 99,00% ligados por uma regra, 1,00% sem chave que permita ligar (P0) e 0,00% ambíguos, deixados à parte (P9).',
      'Nestes dados não se conhece a verdade: o que se mede é o que ficou sem ligação, o que é ambíguo e se estoque e fluxo fecham.',
    ]);
  });

  it('says how many pairs in 100 thousand are wrong, where the truth is known', () => {
    expect(qualitySentences(pairing({ accuracy: accuracy(0.9998) }), 'en')[1]).toBe(
      'Against the truth of the synthetic data: of every 100 thousand pairs of records that were joined, 20 are of different people, and of every 100 thousand pairs of the same person, 937 stayed apart.',
    );
  });

  it('does not round an error away', () => {
    expect(qualitySentences(pairing({ accuracy: accuracy(0.999999) }), 'es')[1]).toContain(
      'menos de 1 son de personas diferentes',
    );
  });

  it('has words for a withheld share', () => {
    const hidden = { ...bySex, totals: [null, null, 0] };
    expect(qualitySentences(pairing({ bySex: hidden }), 'pt')[0]).toContain('parcela omitida');
  });
});

describe('recallGap', () => {
  it('is the highest recall less the lowest', () => {
    const groups = [0.99, 0.995, 0.985].map((value) => ({
      key: 'x',
      people: 1000,
      pairRecall: estimate(value),
      bCubedRecall: null,
      bCubedPrecision: null,
    }));
    expect(recallGap(groups)).toBeCloseTo(0.01, 9);
    expect(recallGap([])).toBe(0);
  });
});

describe('tables of counts', () => {
  it('gives a count by name, and throws on a column that is not there', () => {
    const [row] = bySex.rows;
    if (!row) throw new Error('row without which the test says nothing');
    expect([countOf(bySex, row, 'ligado'), countOf(bySex, row, 'P9')]).toEqual([990, null]);
    expect(totalOf(bySex, 'P0')).toBe(10);
    expect(() => countOf(bySex, row, 'P5')).toThrow('unknown column: P5');
  });

  it('shares nothing that is withheld', () => {
    expect([shareOf(1, 4), shareOf(null, 4), shareOf(1, null), shareOf(0, 0)]).toEqual([
      0.25,
      null,
      null,
      null,
    ]);
  });

  it('adds the published counts of a base over its years', () => {
    const years = table(
      ['P1', 'P2'],
      [
        ['RAIS 2019', [30, null], null],
        ['RAIS 2020', [30, 20], 50],
      ],
      [],
    );
    expect(sharesByBase(years).get('RAIS')?.get('P1')).toBeCloseTo(0.75, 9);
  });

  it('explains the sign of withheld figures only where there is one', () => {
    expect(isWithholding(bySex)).toBe(true);
    expect(withheldNotes(none, 10, 'pt')).toEqual([]);
    expect(withheldNotes(bySex, 10, 'pt')[0]).toContain('menos de 10');
  });
});

describe('figures of quality', () => {
  it.each([
    [0.12345, '12,35'],
    [0, '-'],
    [null, 'x'],
  ])('prints the share %d as %s', (share, text) => {
    expect(shareCell(share, 'pt').text).toBe(text);
  });

  it('prints an estimate over its interval, and .. where none applies', () => {
    expect(estimateCell({ value: 0.99063, low: 0.99022, high: 0.99102 }, 'pt').text).toBe(
      '99,063\n(99,022–99,102)',
    );
    expect(estimateCell(null, 'pt').text).toBe('..');
  });

  it('signs a gap', () => {
    expect([signedShare(0.0012, 'pt'), signedShare(-0.0012, 'en')]).toEqual(['+0,12', '−0.12']);
  });
});
