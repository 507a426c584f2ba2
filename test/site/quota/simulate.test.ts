import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedPostsExamples } from '../../../pipeline/registry/quota/examples.ts';
import { reservedPosts } from '../../../pipeline/registry/quota/rule.ts';
import { answerOf, resultHtml } from '../../../site/quota/simulator-html.ts';
import {
  OPENING_WISH,
  problemOf,
  readWish,
  simulate,
  wholeNumber,
  wishAddress,
  type CompanyWish,
} from '../../../site/quota/simulate.ts';
import { quotaTexts } from '../../../site/quota/text/index.ts';

const count = fc.integer({ min: 0, max: 3_000_000 });
const wishes: fc.Arbitrary<CompanyWish> = fc.record({
  empregados: count,
  aprendizes: count,
  incapacidade: count,
  pcd: count,
  fora: count,
});
const company = (wish: Partial<CompanyWish>): CompanyWish => ({
  empregados: 0,
  aprendizes: 0,
  incapacidade: 0,
  pcd: 0,
  fora: 0,
  ...wish,
});

describe('simulate', () => {
  it('reserves what the examples of the rule reserve', () => {
    for (const [base, reserved] of reservedPostsExamples)
      expect(simulate(company({ empregados: base })).reserved).toBe(reserved);
  });

  it('leaves apprentices and the retired out of the base, and who does not count out of the filled', () => {
    expect(simulate(OPENING_WISH)).toMatchObject({ base: 238, filled: 4, reserved: 8, deficit: 4 });
    expect(simulate(company({ empregados: 104, aprendizes: 5 }))).toMatchObject({
      base: 99,
      obliged: false,
      reserved: 0,
      next: { from: 100, reserved: 2 },
    });
    expect(simulate(company({ empregados: 1001, pcd: 60 }))).toMatchObject({
      reserved: 51,
      surplus: 9,
      complies: true,
      next: null,
    });
  });

  it('agrees with the rule of the pipeline for any company', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { base, filled, reserved, deficit, surplus } = simulate(wish);
        expect(reserved).toBe(reservedPosts(base));
        if (base >= 100) expect(filled - reserved).toBe(surplus - deficit);
        else expect([reserved, deficit, surplus]).toEqual([0, 0, 0]);
      }),
    );
  });
});

describe('the address of a company', () => {
  it('gives the same company back', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(readWish(wishAddress(wish))).toEqual(wish);
      }),
    );
  });

  it('opens the example when it says nothing, and reads what is not a number as none', () => {
    expect(readWish('')).toEqual(OPENING_WISH);
    expect(readWish('?outra=1')).toEqual(OPENING_WISH);
    expect(readWish('?empregados=300&pcd=-2')).toEqual(company({ empregados: 300 }));
    expect(['12', ' 7 ', '1.000', '', 'x', '99999999', null].map(wholeNumber)).toEqual([
      12, 7, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('resultHtml', () => {
  const { simulator } = quotaTexts.pt;

  it('says the answer, the article and the next bracket', () => {
    const html = resultHtml(company({ empregados: 201 }), simulator, 'pt');
    expect(html).toContain('A empresa reserva 7 vagas e tem 0 preenchidas: faltam 7.');
    expect(html).toContain('201 × 3 % = 6,03; fração conta como mais uma vaga');
    expect(html).toContain('II – de 201 a 500: 3%');
    expect(html).toContain('A partir de 501 empregados na base, a reserva passa a 21 vagas');
  });

  it('does not answer for a company that cannot be', () => {
    const wish = company({ empregados: 10, aprendizes: 11 });
    expect(problemOf(wish)).toBe('excluidosDemais');
    expect(problemOf(company({ empregados: 10, pcd: 2, fora: 3 }))).toBe('foraDemais');
    expect(problemOf(company({ empregados: 10, pcd: 11 }))).toBe('pcdDemais');
    expect(resultHtml(wish, simulator, 'pt')).not.toContain('<table');
  });

  it('tells a company below the threshold that it is not obliged', () => {
    expect(answerOf(simulate(company({ empregados: 99 })), simulator, 'pt')).toBe(
      'Com 99 empregados na base, a empresa não é obrigada: a cota começa em 100.',
    );
  });
});
