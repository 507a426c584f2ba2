import { describe, expect, it } from 'vitest';
import { collator } from '../../../site/format/index.ts';

describe('collator', () => {
  it('orders names without regard to accents and case', () => {
    const names = ['Oeiras', 'Óbidos', 'água boa', 'Abaeté', 'Zortéa'];
    expect(names.toSorted(collator('pt').compare)).toEqual([
      'Abaeté',
      'água boa',
      'Óbidos',
      'Oeiras',
      'Zortéa',
    ]);
  });

  it('finds a name written without its accents', () => {
    expect(collator('pt').compare('São Paulo', 'sao paulo')).toBe(0);
  });
});
