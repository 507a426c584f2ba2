import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll } from 'vitest';
import type { Catalog, CatalogCube } from '../../pipeline/registry/public-files.ts';
import { withRelease } from '../disclosure/release.ts';
import { fillPopulation, type Sizes } from '../4-protect/population.ts';
import { madeOnce } from '../made-once.ts';

export type Published = {
  readonly path: (name: string) => string;
  readonly json: <T>(name: string) => T;
  readonly text: (name: string) => string;
  readonly cubes: () => readonly CatalogCube[];
};

/** One small release, published once for every test file of a run that asks for these sizes. */
export function publishedOnce(
  sizes: Sizes = { estoque: 4_000, movimentos: 3_000, ctps: 1_000, meses: 3 },
): Published {
  let folder = '';
  beforeAll(async () => {
    const name = `publicado-${Object.values(sizes).join('-')}`;
    folder = await madeOnce(name, (empty) =>
      withRelease(
        (database) => fillPopulation(database, sizes),
        async (built) => cpSync(built.folder, empty, { recursive: true }),
      ),
    );
  });
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const json = <T>(name: string) => JSON.parse(text(name)) as T;
  return {
    path: (name) => path.join(folder, name),
    text,
    json,
    cubes: () => json<Catalog>('catalog.json').cubes,
  };
}
