import path from 'node:path';
import { hashFile } from '../../engine/hash.ts';
import type { ApiIndex } from '../../registry/api-files.ts';
import type { SharingRegister, SourceLayout } from '../../registry/documentation-files.ts';
import { writeJson, writeText } from '../write-json.ts';
import { ckanList, ckanPackage } from './ckan.ts';
import { dcatCatalog } from './dcat.ts';
import { sharingRegister } from './sharing.ts';

/**
 * Writes catalog/: sharing.json and .csv, catalog.jsonld (DCAT 3) and ckan/. Throws when a field has no
 * sharing level (see `sharingRegister`): nothing is published then.
 */
export async function writeCatalogue(
  folder: string,
  index: ApiIndex,
  layouts: readonly SourceLayout[],
  date: string,
): Promise<void> {
  const sharing = sharingRegister(index.dataVersion, layouts, index.datasets);
  writeJson(folder, 'catalog/sharing.json', sharing);
  writeText(folder, 'catalog/sharing.csv', sharingCsv(sharing));
  const hashes = new Map<string, string>();
  for (const { path: name } of index.datasets.flatMap(({ files }) => files))
    hashes.set(name, hashFile(path.join(folder, name)));
  const hashOf = (name: string) => hashes.get(name) ?? '';
  writeJson(folder, 'catalog/catalog.jsonld', dcatCatalog({ index, date, hashOf }));
  writeJson(folder, 'catalog/ckan/package_list.json', ckanList(index));
  for (const dataset of index.datasets)
    writeJson(folder, `catalog/ckan/${dataset.id}.json`, ckanPackage(index, dataset, hashOf));
}

const quoted = (fields: readonly string[]): string =>
  `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`;

function sharingCsv({ fields }: SharingRegister): string {
  const rows = fields.map((each) => [
    each.scope,
    each.in,
    each.field,
    each.level,
    each.basis,
    each.sensitive ? 'sim' : 'não',
  ]);
  return [['ambito', 'em', 'campo', 'nivel', 'base_legal', 'sensivel'], ...rows]
    .map(quoted)
    .join('');
}
