import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLatin1 } from '../../../pipeline/1-sources/synthetic/latin1.ts';

describe('encodeLatin1', () => {
  it('equals the platform encoder, for any latin-1 text', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('latin1');
        const utf8 = Buffer.from(text, 'utf8');
        const out = Buffer.alloc(utf8.length);
        const { written, consumed } = encodeLatin1(utf8, out, utf8.length);
        expect(consumed).toBe(utf8.length);
        expect(out.subarray(0, written)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('stops before a character cut in two', () => {
    const utf8 = Buffer.from('aé', 'utf8');
    expect(encodeLatin1(utf8, Buffer.alloc(4), 2)).toEqual({ written: 1, consumed: 1 });
  });

  it('refuses what latin-1 does not have', () => {
    const utf8 = Buffer.from('€', 'utf8');
    expect(() => encodeLatin1(utf8, Buffer.alloc(4), utf8.length)).toThrow('not in latin-1');
  });
});
