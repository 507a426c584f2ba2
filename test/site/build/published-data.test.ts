import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../site/build/published-data.ts';
import { publishedOnce } from '../../5-publish/published.ts';

const published = publishedOnce();

describe('mediaTypeOf', () => {
  it('knows every kind of file that is published', () => {
    const names = readdirSync(published.path(''), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => name);
    const unknown = names.filter((name) => mediaTypeOf(name) === 'application/octet-stream');
    expect([...new Set(unknown.map((name) => extname(name)))]).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });

  it('says what readers of feeds and of linked data look for', () => {
    expect(mediaTypeOf('versions/pt.atom')).toMatch(/^application\/atom\+xml/);
    expect(mediaTypeOf('catalog/catalog.jsonld')).toMatch(/^application\/ld\+json/);
  });
});
