import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../pipeline/1-sources/line-numbers.ts';

describe('cutsOf', () => {
  it('gives every kept line back its number', () => {
    const skipped = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(skipped, (lines) => {
        const kept = Array.from({ length: 39 }, (_, index) => index + 2).filter(
          (line) => !lines.includes(line),
        );
        const cuts = cutsOf(lines);
        const numbered = kept.map((_, index) => {
          const position = index + 2;
          return position + cuts.filter((cut) => cut <= position).length;
        });
        expect(numbered).toEqual(kept);
      }),
    );
  });
});
