import type { Database } from '../../engine/database.ts';
import type { Catalog } from '../../registry/public-files.ts';
import { writeApi } from '../api/write-api.ts';
import type { Release } from '../publish.ts';

/**
 * Writes everything that describes the published files and is made from them and the registry: the
 * static API, the catalogue, the documentation.
 */
export async function describeFiles(
  release: Release,
  database: Database,
  catalog: Catalog,
): Promise<void> {
  await writeApi(release, database, catalog);
}
