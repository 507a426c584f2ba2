import { describe, expect, it } from 'vitest';
import { heatTable, sumRows } from '../../../site/quota/heat.ts';

const row = (
  codes: Record<string, string>,
  reserved: number,
  filled: number,
): Readonly<Record<string, string | number>> => ({
  ...codes,
  vagas_reservadas: reserved,
  vagas_preenchidas: filled,
  deficit: reserved - filled,
  taxa_preenchimento: filled / reserved,
});
const sections = [
  row({ secao: 'C' }, 100, 40),
  row({ secao: 'G' }, 60, 30),
  row({ secao: 'X' }, 40, 10),
];
const brackets = [row({ faixa: '1' }, 120, 50), row({ faixa: '4' }, 80, 30)];
const country = row({}, 200, 80);
const coarse = [
  row({ secao: 'C', porte: '1' }, 70, 30),
  row({ secao: 'C', porte: '2' }, 30, 10),
  row({ secao: 'X', porte: '1' }, 50, 20),
  row({ secao: 'X', porte: '2' }, 50, 20),
];

describe('heatTable', () => {
  it('leaves a section that is not crossed without cells, and adds it up in the rest of the crossing', () => {
    const { crossed, lines } = heatTable({ sections, brackets, fine: [], coarse }, country);
    expect(crossed).toBe('porte');
    expect(lines.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'section C',
      'section G',
      'rest X',
      'country ',
    ]);
    expect(lines[1]?.cells).toEqual([undefined, undefined]);
    expect(lines[2]?.total).toMatchObject({ vagas_reservadas: 100, taxa_preenchimento: 0.4 });
    expect(lines[3]?.cells.map((cell) => cell?.['vagas_reservadas'])).toEqual([120, 80]);
  });

  it('keeps the rest of the sections where nothing is crossed', () => {
    const { crossed, lines } = heatTable({ sections, brackets, fine: [], coarse: [] }, country);
    expect(crossed).toBeNull();
    expect(lines[2]).toMatchObject({ kind: 'rest', total: { vagas_reservadas: 40 } });
    expect(lines.slice(0, 3).flatMap(({ cells }) => cells)).toEqual(Array(6).fill(undefined));
    expect(lines[3]?.cells.map((cell) => cell?.['faixa'])).toEqual(['1', '4']);
  });

  it('prefers the four brackets of the law', () => {
    const fine = coarse.map(({ porte, ...rest }) => ({
      ...rest,
      faixa: porte === '1' ? '1' : '4',
    }));
    const { crossed, columns } = heatTable({ sections, brackets, fine, coarse: [] }, country);
    expect([crossed, columns]).toEqual(['faixa', ['1', '4']]);
  });
});

describe('sumRows', () => {
  it('has no rate where nothing is reserved', () => {
    expect(sumRows([])).toMatchObject({ deficit: 0, taxa_preenchimento: null });
  });
});
