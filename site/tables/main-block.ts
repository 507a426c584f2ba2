import type { ShardIndex } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { cubeById, cubeSlug, mainOf, readCatalog, readShards } from '../data/index.ts';
import { pagePath } from '../nav.ts';
import { buildSchema } from './build-schema.ts';
import type { TableSchema } from './schema.ts';

/** What the page of a derived cube carries of its main one: enough to ask it for one figure. */
export type MainBlock = {
  readonly schema: TableSchema;
  readonly index: ShardIndex | null;
};

/** Address of the page of the main cube of a derived one; a page without one is its own. */
export const mainPage = (cubeId: string, locale: Locale): string =>
  pagePath(locale, cubeSlug(mainOf(cubeById(cubeId))));

/** Null for a main cube: no derived cube answers what it withholds. */
export const mainBlock = (cubeId: string, locale: Locale): MainBlock | null => {
  const cube = cubeById(cubeId);
  if (cube.derivedFrom === undefined) return null;
  const main = mainOf(cube);
  return {
    schema: { ...buildSchema(readCatalog(), main, locale), notes: [] },
    index: readShards(main.id),
  };
};
