import { describe, expect, it } from 'vitest';
import { cardsSentences, completeYears } from '../../../site/sentences/cards.ts';
import { seriesOf } from '../../../site/sentences/series.ts';
import { flowCube } from './sample-catalog.ts';

const months = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

const periods = [...months(2018, 12), ...months(2019, 11)];
const cube = flowCube(periods, { ctps: periods.map(() => 100) });

describe('completeYears', () => {
  it('sums years of twelve months and leaves a shorter one out', () => {
    expect(completeYears(seriesOf(cube, 'ctps', 'with'))).toEqual([['2018', 1200]]);
  });
});

describe('cardsSentences', () => {
  it('sums the whole series and names its last complete year', () => {
    expect(cardsSentences(cube, 'pt')).toEqual([
      'De janeiro de 2018 a novembro de 2019 foram emitidas 2.300 carteiras de trabalho a imigrantes no Brasil. São documentos, não pessoas; a série terminou em novembro de 2019.',
      'No último ano completo, 2018, foram 1.200 carteiras de trabalho.',
    ]);
  });
});
