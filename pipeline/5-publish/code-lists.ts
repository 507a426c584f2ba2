import { codeLists } from '../registry/code-lists.ts';
import type { Catalog, PublicCodeList } from '../registry/public-files.ts';
import { writeJson } from './write-json.ts';

/** Writes codelists/<id>.json for every list the cubes use, with the lists they nest in. */
export function writeCodeLists(folder: string, { cubes, microdata = [] }: Catalog): void {
  const used = new Set([
    ...cubes.flatMap(({ dimensions }) => dimensions.map(({ codeList }) => codeList)),
    ...microdata.flatMap(({ columns }) => columns.flatMap(({ codeList }) => codeList ?? [])),
  ]);
  for (const id of [...used].toSorted()) addParents(id, used);
  for (const id of [...used].toSorted()) writeJson(folder, `codelists/${id}.json`, publicList(id));
}

function addParents(id: string, used: Set<string>): void {
  const parent = codeLists[id]?.parentList;
  if (parent === undefined || used.has(parent)) return;
  used.add(parent);
  addParents(parent, used);
}

function publicList(id: string): PublicCodeList {
  const list = codeLists[id];
  if (!list) throw new Error(`unknown code list: ${id}`);
  return list;
}
