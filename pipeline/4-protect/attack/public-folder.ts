import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog, Manifest } from '../../registry/public-files.ts';

/** What an attacker has: the published files and the published parameters, nothing else. */
export type PublicFolder = {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly k: number;
  readonly ks: number;
  readonly dataVersion: string;
};

/** Reads the catalogue and the parameters of a published folder. */
export function openPublicFolder(folder: string): PublicFolder {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const manifest = json('manifest.json') as Manifest;
  return {
    folder,
    catalog: json('catalog.json') as Catalog,
    k: manifest.parameters.k,
    ks: manifest.parameters.ks,
    dataVersion: manifest.dataVersion,
  };
}
