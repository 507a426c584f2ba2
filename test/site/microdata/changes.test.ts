import { describe, expect, it } from 'vitest';
import type { VersionIndex, VersionManifest } from '../../../pipeline/registry/api-files.ts';
import { changeOf } from '../../../site/microdata/changes.ts';

const PATH = 'microdata/rais-tematico.parquet';
const index = (...versions: readonly string[]): VersionIndex => ({
  current: versions[0] ?? '',
  versions: versions.map((version) => ({
    version,
    dataVersion: version,
    codeVersion: '1',
    receivedOn: null,
    manifest: `versions/${version}/manifest.json`,
  })),
});
const manifestOf =
  (hashes: Readonly<Record<string, string>>) =>
  (version: string): VersionManifest =>
    ({
      files: hashes[version] ? [{ path: PATH, bytes: 1, sha256: hashes[version] }] : [],
    }) as unknown as VersionManifest;

describe('changeOf', () => {
  it('is the first without a version before', () => {
    expect(changeOf(PATH, null, manifestOf({})).change).toBe('first');
    expect(changeOf(PATH, index('a'), manifestOf({ a: '1' })).change).toBe('first');
  });

  it('tells the same bytes from others, and a file that was not there', () => {
    const two = index('b', 'a');
    expect(changeOf(PATH, two, manifestOf({ a: '1', b: '1' }))).toEqual({
      change: 'same',
      previous: 'a',
    });
    expect(changeOf(PATH, two, manifestOf({ a: '1', b: '2' })).change).toBe('other');
    expect(changeOf(PATH, two, manifestOf({ b: '2' })).change).toBe('fresh');
  });
});
