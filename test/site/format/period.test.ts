import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMonth,
  formatPeriod,
  formatPeriodRange,
} from '../../../site/format/index.ts';
import { LOCALES } from '../../../site/locales.ts';

describe('formatPeriod', () => {
  it.each([
    ['pt', 'mar. 2022', 'março de 2022'],
    ['en', 'Mar 2022', 'March 2022'],
    ['es', 'mar. 2022', 'marzo de 2022'],
  ] as const)('writes a month short and long, in %s', (locale, short, long) => {
    expect([formatPeriod('2022-03', locale), formatPeriod('2022-03', locale, 'long')]).toEqual([
      short,
      long,
    ]);
  });

  it('leaves a year as it is', () => {
    expect(LOCALES.map((locale) => formatPeriod('2022', locale, 'long'))).toEqual([
      '2022',
      '2022',
      '2022',
    ]);
  });

  it.each(['', '22', '2022-3', '2022-13', '2022-00', '2022-03-01'])('throws on %j', (period) => {
    expect(() => formatPeriod(period, 'pt')).toThrow(/unknown (period|month)/);
  });
});

describe('formatMonth', () => {
  it('has twelve different names in every language and style', () => {
    const codes = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    for (const locale of LOCALES)
      for (const style of ['short', 'long'] as const)
        expect(new Set(codes.map((code) => formatMonth(code, locale, style))).size).toBe(12);
  });
});

describe('formatPeriodRange', () => {
  it('joins consecutive years with a hyphen, as IBGE does', () => {
    expect(formatPeriodRange('2011', '2023', 'pt')).toBe('2011-2023');
  });

  it('writes a single period once', () => {
    expect(formatPeriodRange('2022-03', '2022-03', 'es')).toBe('mar. 2022');
  });

  it('separates months with spaces, so that their names stay apart', () => {
    expect(formatPeriodRange('2018-01', '2023-12', 'pt')).toBe('jan. 2018 – dez. 2023');
  });
});

describe('formatDate', () => {
  it('orders the parts by locale, whatever the time zone of the machine', () => {
    expect(LOCALES.map((locale) => formatDate('2024-12-31', locale))).toEqual([
      '31/12/2024',
      '31 Dec 2024',
      '31/12/2024',
    ]);
  });

  it('throws on a date of another form', () => {
    expect(() => formatDate('31/12/2024', 'pt')).toThrow('unknown date');
  });
});
