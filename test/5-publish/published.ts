import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Catalog, CatalogCube } from '../../pipeline/registry/public-files.ts';
import { withRelease } from '../disclosure/release.ts';
import { fillPopulation } from '../4-protect/population.ts';

export type Published = {
  readonly path: (name: string) => string;
  readonly json: <T>(name: string) => T;
  readonly text: (name: string) => string;
  readonly cubes: () => readonly CatalogCube[];
};

/** One small release, published before the tests of a file and removed after them. */
export function publishedOnce(
  sizes = { estoque: 4_000, movimentos: 3_000, ctps: 1_000, meses: 3 },
): Published {
  const hold = Promise.withResolvers<void>();
  let folder = '';
  let release: Promise<void>;
  beforeAll(async () => {
    const ready = Promise.withResolvers<void>();
    release = withRelease(
      (database) => fillPopulation(database, sizes),
      (built) => {
        ({ folder } = built);
        ready.resolve();
        return hold.promise;
      },
    );
    await Promise.race([ready.promise, release]);
  });
  afterAll(async () => {
    hold.resolve();
    await release;
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
