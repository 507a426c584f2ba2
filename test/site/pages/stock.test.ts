import { describe, expect, it } from 'vitest';
import { stockChange, stockSentences } from '../../../site/sentences/stock.ts';
import { breakNote, stockCube } from './sample-catalog.ts';

describe('stockSentences', () => {
  it('tells the naturalised part, when there is one', () => {
    const cube = stockCube(['2020'], [201_272], { without: [181_385] });
    expect(stockSentences(cube, 'pt')).toEqual([
      'Em 31 de dezembro de 2020, os imigrantes tinham 201.272 vínculos formais ativos no Brasil, contado um vínculo principal por pessoa.',
      'O total inclui 19.887 vínculos formais ativos de brasileiros naturalizados.',
    ]);
  });

  it('says nothing of naturalised people, when there are none', () => {
    expect(stockSentences(stockCube(['2020'], [1]), 'en')).toEqual([
      'On 31 December 2020, immigrants held 1 active formal employment bond in Brazil, counting one main bond per person.',
    ]);
  });
});

describe('stockChange', () => {
  it('gives the difference in bonds and as a share', () => {
    expect(stockChange(stockCube(['2019', '2020'], [165_913, 201_272]), 'pt')).toBe(
      'São 35.359 a mais em relação a 31 de dezembro de 2019 (+21,3%).',
    );
  });

  it('says less without a minus in the sentence, when the stock fell', () => {
    expect(stockChange(stockCube(['2019', '2020'], [200, 150]), 'es')).toBe(
      'Son 50 menos con respecto al 31 de diciembre de 2019 (−25,0\u00a0%).',
    );
  });

  it('computes nothing across a break', () => {
    const cube = stockCube(['2018', '2019'], [100, 200], { notes: [breakNote('2018', '2019')] });
    expect(stockChange(cube, 'pt')).toBe(
      'Não se calcula a variação em relação a 2018: há uma quebra de série entre os dois anos.',
    );
  });

  it('compares only with the year just before', () => {
    expect(stockChange(stockCube(['2018', '2020'], [100, 200]), 'pt')).toBeNull();
  });
});
