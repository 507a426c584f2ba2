import { describe, expect, it } from 'vitest';
import { detectDialect, splitHeader } from '../../pipeline/1-sources/dialect.ts';

describe('detectDialect', () => {
  it.each([
    ['a;b;c\r\n1;2,5;3\r\n', ';', '', '\r\n'],
    ['a,b,c\n1,2.5,3\n', ',', '"', '\n'],
    ['a\tb\n1\t2\n', '\t', '', '\n'],
    ['"a;x";"b, c"\n"1";"2"\n', ';', '"', '\n'],
    ['a;b\n"1";"2"\n"3";"4"\n', ';', '"', '\n'],
    ['a;b\r1;2\r', ';', '', '\r'],
  ])('finds separator, quote and line end of %j', (text, separator, quote, newline) => {
    expect(detectDialect(text, 'x.csv')).toMatchObject({ separator, quote, newline });
  });

  it('does not take a stray quote in a name for quoting', () => {
    const text = `a;b\n1;"BAR DO ZÉ" LTDA\n${'1;EMPRESA\n'.repeat(9)}`;
    expect(detectDialect(text, 'x.csv').quote).toBe('');
  });

  it('refuses a header without any separator, naming the file', () => {
    expect(() => detectDialect('a|b|c\n', 'x.csv')).toThrow(
      expect.objectContaining({
        name: 'SeparadorDesconhecido',
        message: expect.stringContaining('x.csv'),
      }),
    );
  });
});

describe('splitHeader', () => {
  it('keeps a separator inside quotes and drops a byte order mark', () => {
    expect(splitHeader('\uFEFF"a;b"; c ;d', ';')).toEqual(['a;b', 'c', 'd']);
  });
});
