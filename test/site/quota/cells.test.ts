import { describe, expect, it } from 'vitest';
import { measureCell } from '../../../site/quota/cells.ts';

const count = { id: 'deficit', type: 'integer' } as const;
const rate = { id: 'taxa_preenchimento', type: 'rate' } as const;

describe('measureCell', () => {
  it('prints the sign of what is not a figure: withheld, without divisor, exactly zero', () => {
    expect(measureCell(undefined, count, 'pt')).toMatchObject({ text: 'x', aria: 'omitido' });
    expect(measureCell({ taxa_preenchimento: null }, rate, 'pt').text).toBe('..');
    expect(measureCell({ deficit: 0 }, count, 'en')).toMatchObject({ text: '-', aria: 'zero' });
    expect(measureCell({ taxa_preenchimento: 0 }, rate, 'es').text).toBe('-');
  });

  it('prints counts and rates as the language writes them', () => {
    expect(measureCell({ deficit: 1234 }, count, 'pt').text).toBe('1.234');
    expect(measureCell({ deficit: 1234 }, count, 'en').text).toBe('1,234');
    expect(measureCell({ taxa_preenchimento: 0.475 }, rate, 'pt').text).toBe('47,5%');
    expect(measureCell({ taxa_preenchimento: 0.475 }, rate, 'es').text).toBe('47,5\u00a0%');
  });
});
