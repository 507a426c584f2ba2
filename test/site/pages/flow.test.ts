import { describe, expect, it } from 'vitest';
import { balanceChange, balanceSentence } from '../../../site/sentences/flow.ts';
import { breakNote, flowCube } from './sample-catalog.ts';

const monthly = (months: readonly string[], pairs: readonly (readonly [number, number])[]) =>
  flowCube(months, {
    admissoes: pairs.map(([admissions]) => admissions),
    desligamentos: pairs.map(([, separations]) => separations),
    saldo: pairs.map(([admissions, separations]) => admissions - separations),
  });

describe('balanceSentence', () => {
  const march = monthly(['2022-03'], [[13_994, 10_833]]);

  it('says balance, parts and definition in Portuguese, as the pages promise', () => {
    expect(balanceSentence(march, '2022-03', 'pt')).toBe(
      'Em março de 2022, os imigrantes tiveram saldo de 3.161 postos formais no Brasil: 13.994 admissões menos 10.833 desligamentos (movimentações declaradas no prazo; não inclui naturalizados).',
    );
  });

  it('says the same numbers in the other languages', () => {
    expect(balanceSentence(march, '2022-03', 'en')).toContain(
      'a net change of 3,161 formal jobs in Brazil: 13,994 hirings minus 10,833 separations',
    );
    expect(balanceSentence(march, '2022-03', 'es')).toContain(
      'un saldo de 3.161 puestos formales en Brasil: 13.994 contrataciones menos 10.833 desvinculaciones',
    );
  });

  it('uses words instead of a sign, when the balance is negative', () => {
    const cube = monthly(['2020-04'], [[10, 11]]);
    expect(balanceSentence(cube, '2020-04', 'pt')).toContain(
      'saldo negativo de 1 posto formal no Brasil: 10 admissões menos 11 desligamentos',
    );
  });

  it('says that both sides are equal, when the balance is zero', () => {
    expect(balanceSentence(monthly(['2020-04'], [[10, 10]]), '2020-04', 'pt')).toContain(
      'foram iguais: 10 admissões e 10 desligamentos',
    );
  });

  it('throws on a month outside the series', () => {
    expect(() => balanceSentence(march, '2022-04', 'pt')).toThrow('unknown period');
  });
});

describe('balanceChange', () => {
  it('compares with the month before and with the same month a year before', () => {
    const cube = monthly(
      ['2021-03', '2022-02', '2022-03'],
      [
        [1_330, 0],
        [3_536, 0],
        [3_161, 0],
      ],
    );
    expect(balanceChange(cube, 'pt')).toEqual([
      'O saldo foi 10,6% menor que o de fevereiro de 2022 e 137,7% maior que o de março de 2021.',
    ]);
  });

  it('gives posts instead of a share, when one of the balances is not positive', () => {
    const cube = monthly(
      ['2022-02', '2022-03'],
      [
        [10, 15],
        [20, 10],
      ],
    );
    expect(balanceChange(cube, 'pt')).toEqual([
      'O saldo foi maior em 15 postos formais que o de fevereiro de 2022 (−5).',
    ]);
  });

  it('computes nothing across a break, and says so', () => {
    const { totals } = monthly(
      ['2019-12', '2020-01'],
      [
        [10, 5],
        [20, 10],
      ],
    );
    const cube = flowCube(['2019-12', '2020-01'], totals, [breakNote('2019-12', '2020-01')]);
    expect(balanceChange(cube, 'pt')).toEqual([
      'Não se compara com dezembro de 2019: há uma quebra de série entre os dois meses.',
    ]);
  });

  it('says nothing at the start of a series', () => {
    expect(balanceChange(monthly(['2022-01'], [[2, 1]]), 'pt')).toEqual([]);
  });
});
