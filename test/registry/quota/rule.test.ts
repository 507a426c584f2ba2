import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../pipeline/engine/database.ts';
import { sectionOf } from '../../../pipeline/registry/cnae-sections.ts';
import { reservedPostsExamples } from '../../../pipeline/registry/quota/examples.ts';
import { legalNatureOf } from '../../../pipeline/registry/quota/legal-nature.ts';
import { createQuotaMacros } from '../../../pipeline/registry/quota/macros.ts';
import { bracketOf, quotaTotals, reservedPosts } from '../../../pipeline/registry/quota/rule.ts';
import { domainTable, parseRows, realData } from '../real-data.ts';

describe('reservedPosts', () => {
  it.each(reservedPostsExamples)('asks of %i employees %i posts', (base, reserved) => {
    expect(reservedPosts(base)).toBe(reserved);
  });

  it.skipIf(!realData)('gives every vector of the specification', () => {
    const rows = parseRows(domainTable('quota_vectors.csv'));
    expect(rows.length).toBeGreaterThan(30);
    for (const { base_empregados, aliquota_pct, vagas_reservadas } of rows) {
      expect(bracketOf(Number(base_empregados)).percent).toBe(Number(aliquota_pct));
      expect(reservedPosts(Number(base_empregados))).toBe(Number(vagas_reservadas));
    }
  });

  it('is the smallest whole number that is not below the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (base) => {
        const { percent } = bracketOf(base);
        const reserved = reservedPosts(base);
        expect(reserved * 100).toBeGreaterThanOrEqual(base * percent);
        expect((reserved - 1) * 100).toBeLessThan(Math.max(1, base * percent));
      }),
    );
  });

  it('refuses what is no number of employees', () => {
    expect(() => reservedPosts(-1)).toThrow('no base');
    expect(() => reservedPosts(100.5)).toThrow('no base');
  });
});

describe('quotaTotals', () => {
  it('gives the worked example: 47.5 % effective, 50.8 % gross', () => {
    const totals = quotaTotals([
      { base: 250, filled: 10 },
      { base: 1001, filled: 20 },
      { base: 99, filled: 3 },
    ]);
    expect(totals).toMatchObject({
      obliged: 2,
      complying: 1,
      reserved: 59,
      effective: 28,
      deficit: 31,
      filled: 30,
      employed: 33,
      complyingShare: 0.5,
    });
    expect((100 * (totals.effectiveRate ?? 0)).toFixed(1)).toBe('47.5');
    expect((100 * (totals.grossRate ?? 0)).toFixed(1)).toBe('50.8');
  });

  it('has no rate where no post is reserved', () => {
    expect(quotaTotals([{ base: 99, filled: 9 }])).toMatchObject({
      effectiveRate: null,
      grossRate: null,
      complyingShare: null,
    });
  });
});

describe('createQuotaMacros', () => {
  it('agrees with the rule in TypeScript', async () => {
    const natures = ['1244', '2011', '2038', '2062', '3999', '4120', '5010', '9999', null];
    const classes = ['01334', '45307', '68226', '97005', '00000', null];
    await withDatabase({ file: ':memory:' }, async (database) => {
      await createQuotaMacros(database);
      const bases = await database.rows<{ n: number; faixa: string; vagas: number }>(
        `select n::integer as n, faixa_cota(n) as faixa, vagas_reservadas(n) as vagas
         from range(0, 3000) as t(n) order by n`,
      );
      expect(bases).toEqual(
        bases.map(({ n }) => ({ n, faixa: bracketOf(n).code, vagas: reservedPosts(n) })),
      );
      for (const nature of natures) {
        const [row] = await database.rows(
          `select grupo_natureza($nature::varchar) as code, regime_cota($nature::varchar) as regime`,
          { nature },
        );
        const { code, regime } = legalNatureOf(nature);
        expect(row).toEqual({ code, regime });
      }
      for (const cnae of classes) {
        expect(await database.value(`select secao_cnae($cnae::varchar)`, { cnae })).toBe(
          sectionOf(cnae),
        );
      }
    });
  });
});
