import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApiIndex } from '../../../pipeline/registry/api-files.ts';
import { publishedOnce } from '../published.ts';

const published = publishedOnce();
const ids = () => published.json<ApiIndex>('api/v1/index.json').datasets.map(({ id }) => id);
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

type Node = Readonly<Record<string, unknown>>;
type Reference = { readonly '@id': string };
const catalog = () =>
  published.json<Node & { 'dcat:dataset': readonly Node[] }>('catalog/catalog.jsonld');

describe('catalog.jsonld', () => {
  it('has every data set with what dados.gov.br demands', () => {
    const datasets = catalog()['dcat:dataset'];
    expect(datasets.map((each) => each['dct:identifier'])).toEqual(ids());
    for (const each of datasets) {
      for (const field of [
        'dct:title',
        'dct:description',
        'dct:isPartOf',
        'dct:creator',
        'dcat:theme',
      ])
        expect(each[field], `${String(each['@id'])} ${field}`).toBeTruthy();
      const themes = each['dcat:theme'] as readonly Reference[];
      expect(themes.every((theme) => theme['@id'].includes('vocab.e.gov.br'))).toBe(true);
      for (const distribution of each['dcat:distribution'] as readonly Node[])
        for (const field of ['dct:identifier', 'dct:title', 'dct:format', 'dct:description'])
          expect(distribution[field], field).toBeTruthy();
    }
  });

  it('names files that exist, relative to itself, with their bytes and hash', () => {
    const distributions = catalog()['dcat:dataset'].flatMap(
      (each) => each['dcat:distribution'] as readonly Node[],
    );
    for (const each of distributions) {
      const url = (each['dcat:downloadURL'] as Reference)['@id'];
      const file = published.path(path.posix.join('catalog', url));
      const size = each['dcat:byteSize'] as { readonly '@value': string };
      const checksum = each['spdx:checksum'] as {
        readonly 'spdx:checksumValue': { readonly '@value': string };
      };
      expect([checksum['spdx:checksumValue']['@value'], Number(size['@value'])]).toEqual([
        sha256(file),
        readFileSync(file).length,
      ]);
    }
    expect(distributions.length).toBeGreaterThan(ids().length);
  });

  it('gives media types and languages as resources, as DCAT 3 demands', () => {
    const distributions = catalog()['dcat:dataset'].flatMap(
      (each) => each['dcat:distribution'] as readonly Node[],
    );
    const media = distributions.map((each) => (each['dcat:mediaType'] as Reference)['@id']);
    expect(media.filter((each) => !/media-types\/\w+\/[\w.+-]+$/.test(each))).toEqual([]);
    const languages = (catalog() as unknown as Node)['dct:language'] as readonly Reference[];
    expect(languages.map((each) => each['@id'].slice(-2))).toEqual(['pt', 'en', 'es']);
  });

  it('declares every prefix it uses', () => {
    const text = JSON.stringify(catalog());
    const used = new Set([...text.matchAll(/"([a-z]+):[A-Za-z]/g)].map(([, prefix]) => prefix));
    const declared = Object.keys(catalog()['@context'] as object);
    expect(
      [...used].filter((each) => !['http', 'https', ...declared].includes(each ?? '')),
    ).toEqual([]);
  });
});

describe('CKAN', () => {
  type Package = {
    readonly result: {
      readonly name: string;
      readonly extras: readonly { readonly key: string; readonly value: string }[];
      readonly resources: readonly { readonly url: string; readonly hash: string }[];
    };
  };

  it('lists every data set and describes each with its resources', () => {
    expect(
      published.json<{ result: readonly string[] }>('catalog/ckan/package_list.json').result,
    ).toEqual(ids());
    for (const id of ids()) {
      const { result } = published.json<Package>(`catalog/ckan/${id}.json`);
      expect(result.name).toBe(id);
      const extras = Object.fromEntries(result.extras.map(({ key, value }) => [key, value]));
      expect(extras['vcge']).toMatch(/Trabalho/);
      expect(extras['orgao_responsavel']).toBeTruthy();
      for (const { url, hash } of result.resources) {
        const file = published.path(path.posix.join('catalog/ckan', url));
        expect(existsSync(file), url).toBe(true);
        expect(sha256(file)).toBe(hash);
      }
    }
  });
});
