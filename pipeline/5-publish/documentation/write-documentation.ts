import path from 'node:path';
import type { Database } from '../../engine/database.ts';
import { hashFile } from '../../engine/hash.ts';
import type { ApiIndex } from '../../registry/api-files.ts';
import type { SourceLayout, VariableDocument } from '../../registry/documentation-files.ts';
import type { Catalog } from '../../registry/public-files.ts';
import { variables } from '../../registry/variables/index.ts';
import { writeJson, writeText } from '../write-json.ts';
import { csvwMetadata } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { ddiCodebook } from './ddi.ts';
import { frequenciesOf } from './frequencies.ts';
import { rScript, spssScript, stataScript } from './label-scripts.ts';
import { layoutChanges } from './layout-changes.ts';
import { reconcile } from './reconciliation.ts';
import { describedCsvs } from './tables.ts';
import { variableDocument } from './variable-documents.ts';

export type Documented = {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly index: ApiIndex;
  readonly layouts: readonly SourceLayout[];
  /** AAAA-MM-DD */
  readonly date: string;
};

/**
 * Writes documentation/ (a document per variable, layouts and their changes, DDI, scripts), datapackage.json and the
 * CSVW metadata beside each CSV: all from the registry, the layouts and the published cells.
 */
export async function writeDocumentation(
  documented: Documented,
  database: Database,
): Promise<void> {
  const { folder, index, layouts, date } = documented;
  const documents = await writeVariables(documented, database);
  writeJson(folder, 'reconciliation.json', await reconcile(folder, database, documented.catalog));
  writeJson(folder, 'documentation/layouts.json', layouts);
  writeJson(folder, 'documentation/layout-changes.json', layoutChanges(layouts));
  const csvs = describedCsvs(index);
  const hashes = new Map<string, string>();
  for (const csv of csvs) {
    hashes.set(csv.path, hashFile(path.join(folder, csv.path)));
    const place = `documentation/${csv.dataset.id}`;
    writeText(folder, `${place}/ddi.xml`, ddiCodebook({ index, date, csv, documents }));
    writeText(folder, `${place}/rotulos.do`, stataScript(csv));
    writeText(folder, `${place}/rotulos.R`, rScript(csv));
    writeText(folder, `${place}/rotulos.sps`, spssScript(csv));
    writeJson(folder, `${csv.path}-metadata.json`, csvwMetadata(csv));
  }
  const hashOf = (name: string) => hashes.get(name) ?? '';
  writeJson(folder, 'datapackage.json', dataPackage(index, csvs, hashOf));
}

async function writeVariables(
  { folder, catalog, index, layouts }: Documented,
  database: Database,
): Promise<ReadonlyMap<string, VariableDocument>> {
  const documents = new Map<string, VariableDocument>();
  for (const variable of variables) {
    const frequencies = await frequenciesOf(folder, database, catalog, variable.id);
    const document = variableDocument(variable, layouts, { catalog, index }, frequencies);
    if (document.publishedIn.length === 0 && document.origins.length === 0) continue;
    documents.set(variable.id, document);
    writeJson(folder, `documentation/variables/${variable.id}.json`, document);
  }
  const listed = [...documents.values()].map(
    ({ id, label, type, sharing, sensitive, publishedIn, origins }) => ({
      id,
      label,
      type,
      sharing,
      sensitive,
      publishedIn,
      layouts: [...new Set(origins.map(({ layout }) => layout))],
    }),
  );
  writeJson(folder, 'documentation/variables.json', listed);
  return documents;
}
