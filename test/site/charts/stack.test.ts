import { describe, expect, it } from 'vitest';
import { stackOf } from '../../../site/charts/stack.ts';

describe('stackOf', () => {
  it('lays parts end to end and leaves out what cannot be seen', () => {
    expect(
      stackOf([
        { id: 'a', share: 0.6 },
        { id: 'b', share: 0 },
        { id: 'c', share: 0.4 },
        { id: 'd', share: 1e-12 },
      ]),
    ).toEqual([
      { id: 'a', from: 0, width: 60 },
      { id: 'c', from: 60, width: 40 },
    ]);
  });
});
