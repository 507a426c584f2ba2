import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashFile } from '../engine/hash.ts';
import type { Catalog, Manifest, PublishedFile } from '../registry/public-files.ts';
import type { Release } from './publish.ts';
import { writeJson } from './write-json.ts';

const NAME = 'manifest.json';

/** Lists every file of the folder but the manifest itself, and writes it. */
export function writeManifest(release: Release, catalog: Catalog): Manifest {
  const { codeVersion, dataVersion, receivedOn, mode, parameters, folder } = release;
  const manifest: Manifest = {
    product: 'vinculo',
    codeVersion,
    dataVersion,
    receivedOn,
    mode,
    bases: release.bases,
    parameters,
    files: listFiles(folder, rowsByPath(catalog)),
  };
  writeJson(folder, NAME, manifest);
  return manifest;
}

/** Every file below the folder, ordered by path in code units. */
function listFiles(folder: string, rows: ReadonlyMap<string, number>) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== NAME && statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const files: PublishedFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const counted = rows.get(name);
    files.push({
      path: name,
      bytes: statSync(file).size,
      sha256: hashFile(file),
      ...(counted === undefined ? {} : { rows: counted }),
    });
  }
  return files;
}

function rowsByPath({
  cubes,
  microdata = [],
  denominators = [],
}: Catalog): ReadonlyMap<string, number> {
  const cells = cubes.map((cube) => ({ files: cube.files, rows: cube.cells }));
  return new Map(
    [...cells, ...microdata, ...denominators].flatMap(({ files, rows }) =>
      files.map((file) => [file.path, rows] as const),
    ),
  );
}
