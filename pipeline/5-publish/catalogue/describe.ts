import type { Database } from '../../engine/database.ts';
import type { Catalog } from '../../registry/public-files.ts';
import { releaseDate } from '../api/release-date.ts';
import { writeApi } from '../api/write-api.ts';
import { writeDocumentation } from '../documentation/write-documentation.ts';
import type { Release } from '../publish.ts';
import { writeCatalogue } from './write-catalogue.ts';

/**
 * Writes everything that describes the published files and is made from them and the registry: the
 * static API, the catalogue, the documentation.
 */
export async function describeFiles(
  release: Release,
  database: Database,
  catalog: Catalog,
): Promise<void> {
  const { folder, receivedOn, layouts = [] } = release;
  const index = await writeApi(release, database, catalog);
  const date = releaseDate(receivedOn, catalog);
  await writeCatalogue(folder, index, layouts, date);
  await writeDocumentation({ folder, catalog, index, layouts, date }, database);
}
