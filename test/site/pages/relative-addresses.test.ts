import { describe, expect, it } from 'vitest';
import { relativeTo, rootFrom } from '../../../site/build/relative-addresses.ts';

describe('relativeTo', () => {
  it('rewrites links, sources and data attributes that start at the root', () => {
    expect(relativeTo('<a href="/rais/?a=1#b"><img src="/x.svg" data-root="/dados/">', '../')).toBe(
      '<a href="../rais/?a=1#b"><img src="../x.svg" data-root="../dados/">',
    );
  });

  it('leaves fragments, other hosts and texts alone', () => {
    const html = '<a href="#b"></a><a href="//h/x"></a><a href="https://h/x">href="/x" </a>';
    expect(relativeTo(html, '../')).toBe(html);
  });
});

describe('rootFrom', () => {
  it.each([
    ['/', './'],
    ['/en/', '../'],
    ['/en/lugares/sc/joinville/', '../../../../'],
  ])('leads from %s to the root by %s', (page, root) => {
    expect(rootFrom(page)).toBe(root);
  });
});
