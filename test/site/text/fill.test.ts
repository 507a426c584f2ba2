import { describe, expect, it } from 'vitest';
import { fill, placesOf } from '../../../site/text/fill.ts';

describe('fill', () => {
  it('puts each value in its place, every time it occurs', () => {
    expect(fill('{a} e {b}, {a}', { a: '1', b: '2' })).toBe('1 e 2, 1');
  });

  it('does not read places inside values', () => {
    expect(fill('{a}', { a: '{b}' })).toBe('{b}');
  });

  it('throws on a place without value', () => {
    expect(() => fill('{a} {b}', { a: '1' })).toThrow('place without value: {b}');
  });

  it('throws on a value without place', () => {
    expect(() => fill('{a}', { a: '1', c: '2' })).toThrow('value without place: c');
  });
});

describe('placesOf', () => {
  it('names each place once, sorted', () => {
    expect(placesOf('{b} {a} {b}')).toEqual(['a', 'b']);
  });
});
