import { codeListById } from '../../registry/code-lists.ts';
import { text } from '../../registry/text.ts';
import type { Catalog } from '../../registry/public-files.ts';
import type { Text } from '../../registry/types.ts';
import { writeJson } from '../write-json.ts';
import { named } from './sdmx-message.ts';
import { AGENCY, codeListId, keyDimensions, SDMX_VERSION } from './sdmx-names.ts';

/** Writes each code list that a cube uses, the lists of time excepted, as api/v1/sdmx/structure/codelist/<ID>.json. */
export function writeSdmxCodeLists(
  folder: string,
  { cubes }: Catalog,
  message: (id: string, data: object) => object,
): void {
  const used = new Set(
    cubes.flatMap((cube) => keyDimensions(cube).map(({ codeList }) => codeList)),
  );
  for (const list of [...used].toSorted()) {
    const id = codeListId(list);
    const { title, codes } = codeListById(list);
    const listed = codes.map(({ code, label }) => [code, label] as const);
    writeJson(
      folder,
      `api/v1/sdmx/structure/codelist/${id}.json`,
      message(id, { codelists: [listOf(id, title, listed)] }),
    );
  }
}

function listOf(id: string, title: Text, codes: readonly (readonly [string, Text])[]) {
  return {
    id,
    agencyID: AGENCY,
    version: SDMX_VERSION,
    isExternalReference: false,
    ...named(title),
    codes: codes.map(([code, label]) => ({ id: code, ...labelled(label) })),
  };
}

/** A label that is the same in the three languages is said once. */
const labelled = (label: Text) =>
  label.pt === label.en && label.pt === label.es
    ? { name: label.pt }
    : { name: label.en, names: label };

/** The part of SDMX's own CL_OBS_STATUS that is used here. */
export const statusList = () =>
  listOf('CL_OBS_STATUS', text('Situação da observação', 'Observation status', 'Situación'), [
    ['A', text('Valor normal', 'Normal value', 'Valor normal')],
    ['M', text('Não disponível', 'Missing value', 'No disponible')],
    ['P', text('Provisório', 'Provisional value', 'Provisional')],
    ['Q', text('Omitido por sigilo', 'Missing value; suppressed', 'Omitido por confidencialidad')],
  ]);
