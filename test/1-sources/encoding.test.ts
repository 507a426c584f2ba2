import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteCensus } from '../../pipeline/1-sources/byte-census.ts';
import { encodingOf, needsRewriting } from '../../pipeline/1-sources/encoding.ts';
import type { Scan } from '../../pipeline/1-sources/scan.ts';

function scanOf(bytes: Buffer, utf8: boolean): Scan {
  const census = new ByteCensus();
  census.add(bytes, utf8);
  return {
    census,
    utf8,
    bytes: bytes.length,
    sha256: '',
    lines: 1,
    blanks: 0,
    blankLines: [],
    endsWithNewline: true,
    mixedNewlines: false,
  };
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('encodingOf', () => {
  it('takes what is not UTF-8 for windows-1252', () => {
    expect(encodingOf(scanOf(latin1('JOSÉ DA CONCEIÇÃO'), false), 'x')).toBe('windows-1252');
  });

  it.each([
    ['CodificacaoMisturada', Buffer.concat([Buffer.from('ÁÉÍ'), latin1('ÁÉÍ')])],
    ['CodificacaoDesconhecida', latin1('A\x81B')],
    ['ArquivoBinario', latin1('A\x00B')],
  ])('refuses with %s', (name, bytes) => {
    expect(() => encodingOf(scanOf(bytes, false), 'x')).toThrow(expect.objectContaining({ name }));
  });

  it('remembers UTF-8 text of an earlier chunk', () => {
    const census = new ByteCensus();
    census.add(Buffer.from('é'), true);
    census.add(latin1('é'), false);
    const scan = { ...scanOf(latin1('é'), false), census };
    expect(() => encodingOf(scan, 'x')).toThrow(
      expect.objectContaining({ name: 'CodificacaoMisturada' }),
    );
  });
});

describe('needsRewriting', () => {
  it('is for bytes where windows-1252 and latin-1 differ, and for mixed line ends', () => {
    expect(needsRewriting(scanOf(latin1('JOSÉ'), false))).toBe(false);
    expect(needsRewriting(scanOf(latin1('D\x92ÁVILA'), false))).toBe(true);
    expect(needsRewriting({ ...scanOf(latin1('A'), true), mixedNewlines: true })).toBe(true);
  });
});

describe('ByteCensus', () => {
  it('counts as a loop over bytes does, at any alignment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), fc.nat(7), (bytes, shift) => {
        const moved = Buffer.concat([Buffer.alloc(shift, 65), bytes]).subarray(shift);
        const { c1, singles, utf8Pairs } = scanOf(moved, false).census;
        expect({ c1, singles, utf8Pairs }).toEqual(naive(bytes));
      }),
    );
  });
});

function naive(bytes: Uint8Array) {
  let [c1, singles, utf8Pairs] = [0, 0, 0];
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    if (byte < 0xc0 && bytes[index - 1] === 0xc3) {
      utf8Pairs += 1;
      singles -= 1;
      return;
    }
    singles += 1;
    if (byte < 0xa0) c1 += 1;
  });
  return { c1, singles, utf8Pairs };
}
