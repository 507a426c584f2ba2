import { beforeAll, describe, expect, it } from 'vitest';
import { mixedQuestions, questionsOf } from '../../../site/questions/index.ts';
import { useSampleRelease } from '../pages/sample-release.ts';

beforeAll(useSampleRelease);

describe('questionsOf', () => {
  it('asks of the largest groups and answers from the published cells', () => {
    const [first] = questionsOf('pt');
    expect(first).toEqual({
      theme: 'stock',
      text: 'Quantos nacionais de Haiti têm vínculo formal em São Paulo?',
      answer: '100 vínculos, 2020',
      href: '/rais/?linha=ano&coluna=sexo&f.pais_nacionalidade=HTI&f.uf=35#tabela',
    });
  });

  it('asks nothing of bases without data, nor of women without a figure', () => {
    const asked = questionsOf('es');
    expect(asked.every(({ href }) => href.startsWith('/es/rais/?'))).toBe(true);
    expect(asked.map(({ text }) => text)).toContain(
      '¿Cuántas mujeres hay entre los nacionales de Venezuela con vínculo formal?',
    );
  });
});

describe('mixedQuestions', () => {
  it('deals the same questions, another form next to each', () => {
    const [mixed, all] = [mixedQuestions('pt'), questionsOf('pt')];
    expect(mixed.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual(
      all.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
    );
    expect(mixed[1]).toEqual(all[5]);
  });
});
