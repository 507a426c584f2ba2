import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter } from '../../pipeline/1-sources/line-counter.ts';

type Form = { readonly separator: string; readonly quote: string; readonly newline: string };

const bare: Form = { separator: ';', quote: '', newline: '\n' };
const quoted: Form = { separator: ',', quote: '"', newline: '\n' };

function count(text: string, form = bare, cuts: readonly number[] = []) {
  const counter = new LineCounter(form);
  const bytes = Buffer.from(text);
  const edges = [
    0,
    ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  for (let index = 1; index < edges.length; index += 1) {
    counter.add(bytes.subarray(edges[index - 1], edges[index]));
  }
  return counter.count();
}

describe('LineCounter', () => {
  it('counts lines with something in them, the last one without its end too', () => {
    expect(count('a;b\n1;2\n3;4')).toMatchObject({ lines: 3, endsWithNewline: false });
    expect(count('a;b\r\n1;2\r\n')).toMatchObject({ lines: 2, endsWithNewline: true });
  });

  it('numbers blank lines', () => {
    expect(count('a\n\nb\r\n\r\nc\n')).toMatchObject({ lines: 3, blanks: 2, blankLines: [2, 4] });
  });

  it('tells mixed line ends', () => {
    expect(count('a\r\nb\n').mixedNewlines).toBe(true);
    expect(count('a\nb\n').mixedNewlines).toBe(false);
  });

  it('counts CR alone where that is the line end', () => {
    expect(count('a\rb\rc', { ...bare, newline: '\r' }).lines).toBe(3);
  });

  it('does not take a line break inside quotes for an end', () => {
    expect(count('a,b\n"1\n2","x ""y"" z"\n3,4\n', quoted).lines).toBe(3);
  });

  it('takes a quote in the middle of a field for a letter', () => {
    expect(count('a,b\n1,5" tube\n3,4\n', quoted).lines).toBe(3);
  });

  it('agrees with a split of the text, wherever the chunks are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', ';', '\n', '\r\n', 'é'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 4 }), (each, cuts) => {
        const expected = each.split('\n').map((line) => line.replace(/\r$/, ''));
        const found = count(each, bare, cuts);
        expect(found.lines).toBe(expected.filter((line) => line !== '').length);
        expect(found).toEqual(count(each));
      }),
    );
  });
});
