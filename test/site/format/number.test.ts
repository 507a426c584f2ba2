import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../site/locales.ts';
import {
  formatBytes,
  formatChange,
  formatCurrency,
  formatDecimal,
  formatDifference,
  formatInteger,
  formatPercent,
} from '../../../site/format/index.ts';

const anyLocale = fc.constantFrom(...LOCALES);
const anyCount = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

describe('formatInteger', () => {
  it.each([
    ['pt', '1.234', '−1.234.567'],
    ['en', '1,234', '−1,234,567'],
    ['es', '1.234', '−1.234.567'],
  ] as const)('groups thousands from four digits on, in %s', (locale, thousand, million) => {
    expect([formatInteger(1234, locale), formatInteger(-1234567, locale)]).toEqual([
      thousand,
      million,
    ]);
  });

  it('keeps every digit and only the sign of the value, for any count', () => {
    fc.assert(
      fc.property(anyCount, anyLocale, (value, locale) => {
        const text = formatInteger(value, locale);
        expect(digitsOf(text)).toBe(String(Math.abs(value)));
        expect(text.startsWith('−')).toBe(value < 0);
        expect(text).not.toContain('-');
      }),
    );
  });

  it('throws on what is not a number', () => {
    expect(() => formatInteger(Number.NaN, 'pt')).toThrow('not a finite number');
  });
});

describe('formatDecimal', () => {
  it('rounds half away from zero, when the next digit is five', () => {
    expect([formatDecimal(2.5, 'pt', 0), formatDecimal(-2.5, 'pt', 0)]).toEqual(['3', '−3']);
  });

  it('uses the decimal sign of the locale', () => {
    expect(LOCALES.map((locale) => formatDecimal(1234.56, locale, 2))).toEqual([
      '1.234,56',
      '1,234.56',
      '1.234,56',
    ]);
  });
});

describe('formatPercent', () => {
  it('writes a fraction as per cent, one decimal by default', () => {
    expect(LOCALES.map((locale) => formatPercent(0.123, locale))).toEqual([
      '12,3%',
      '12.3%',
      '12,3\u00a0%',
    ]);
  });
});

describe('formatCurrency', () => {
  it('writes reais the same way in the three languages but for the decimal sign', () => {
    expect(LOCALES.map((locale) => formatCurrency(-3210.5, locale))).toEqual([
      '−R$\u00a03.210,50',
      '−R$\u00a03,210.50',
      '−R$\u00a03.210,50',
    ]);
  });

  it('leaves out the cents of what is rounded to tens', () => {
    expect(formatCurrency(2130, 'pt', 0)).toBe('R$\u00a02.130');
  });
});

describe('formatChange', () => {
  it('always carries a sign, unless there is no change', () => {
    expect([1.377, -0.106, 0].map((each) => formatChange(each, 'pt'))).toEqual([
      '+137,7%',
      '−10,6%',
      '0,0%',
    ]);
  });
});

describe('formatDifference', () => {
  it('always carries a sign, unless there is no difference', () => {
    expect([1234, -1234, 0].map((each) => formatDifference(each, 'en'))).toEqual([
      '+1,234',
      '−1,234',
      '0',
    ]);
  });
});

describe('formatBytes', () => {
  it('chooses the unit that keeps the number short', () => {
    expect([0, 999, 1000, 1_432_000, 2_500_000_000].map((each) => formatBytes(each, 'pt'))).toEqual(
      ['0\u00a0B', '999\u00a0B', '1,0\u00a0kB', '1,4\u00a0MB', '2,5\u00a0GB'],
    );
  });
});
