import path from 'node:path';
import { statSync } from 'node:fs';
import { hashFile, hashText } from '../../engine/hash.ts';
import type { VersionManifest } from '../../registry/api-files.ts';
import type { Catalog } from '../../registry/public-files.ts';

type DataFile = VersionManifest['files'][number];

/** The Parquet files of a release: every published figure, once. */
export function dataFiles(folder: string, catalog: Catalog): readonly DataFile[] {
  const all = [
    ...catalog.cubes,
    ...(catalog.quota ?? []),
    ...(catalog.microdata ?? []),
    ...(catalog.denominators ?? []),
  ];
  const names = all.flatMap(({ files }) =>
    files.flatMap(({ format, path: name }) => (format === 'parquet' ? [name] : [])),
  );
  const listed: DataFile[] = [];
  for (const name of names.toSorted()) {
    const file = path.join(folder, name);
    listed.push({ path: name, bytes: statSync(file).size, sha256: hashFile(file) });
  }
  return listed;
}

/**
 * `<dataVersion>-<8 hexadecimal digits of the figures>`: two releases have the same version only when
 * they have the same input, the same parameters and the same figures, so a version never changes.
 */
export function versionOf(dataVersion: string, files: readonly DataFile[]): string {
  const figures = files.map(({ path: name, sha256 }) => `${name} ${sha256}`).join('\n');
  return `${dataVersion}-${hashText(figures).slice(0, 8)}`;
}
