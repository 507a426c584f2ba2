import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../site/locales.ts';
import type { CellStatus } from '../../../pipeline/registry/public-files.ts';
import { formatCell, formatInteger } from '../../../site/format/index.ts';

const anyLocale = fc.constantFrom(...LOCALES);
const anyValue = fc.option(fc.integer());
const hidden = fc.constantFrom<CellStatus>('suppressed', 'not_applicable', 'not_available');

describe('formatCell', () => {
  it.each([
    ['published', 0, '-', 'zero'],
    ['published', 1234, '1.234', '1.234'],
    ['published', -1234, '−1.234', 'menos 1.234'],
    ['provisional', 7, '7', '7'],
    ['zero', 0, '-', 'zero'],
    ['suppressed', null, 'x', 'omitido'],
    ['not_applicable', null, '..', 'não se aplica'],
    ['not_available', null, '...', 'não disponível'],
    ['rounded_zero', 0.2, '0', 'zero por arredondamento'],
    ['rounded_zero', -0.2, '−0', 'zero por arredondamento'],
  ] as const)('prints %s %s as %s', (status, value, text, aria) => {
    expect(formatCell({ status, value }, 'pt')).toMatchObject({ text, aria });
  });

  it('never shows the value of a hidden cell, whatever it is', () => {
    fc.assert(
      fc.property(hidden, anyValue, anyLocale, (status, value, locale) => {
        const shown = formatCell({ status, value }, locale);
        expect(shown).toEqual(formatCell({ status, value: null }, locale));
        expect(Object.values(shown).join('')).not.toMatch(/\d/);
      }),
    );
  });

  it('prints a published count as the number formatter does, unless it is zero', () => {
    fc.assert(
      fc.property(fc.integer(), anyLocale, (value, locale) => {
        const { text, title } = formatCell({ status: 'published', value }, locale);
        expect(text).toBe(value === 0 ? '-' : formatInteger(value, locale));
        expect(title === '').toBe(value !== 0);
      }),
    );
  });

  it('says that a figure is provisional', () => {
    expect(formatCell({ status: 'provisional', value: 5 }, 'en').title).toBe('Provisional figure.');
  });

  it('throws on a figure without value', () => {
    expect(() => formatCell({ status: 'published', value: null }, 'pt')).toThrow(
      'cell without value',
    );
  });
});
