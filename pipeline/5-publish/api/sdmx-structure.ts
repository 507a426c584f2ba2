import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import type { Text } from '../../registry/types.ts';
import { same, text } from '../../registry/text.ts';
import { variableOf } from '../../registry/variables/index.ts';
import { writeJson } from '../write-json.ts';
import { messageOf, named } from './sdmx-message.ts';
import {
  AGENCY,
  codeListUrn,
  componentId,
  CONCEPTS,
  conceptUrn,
  keyDimensions,
  SDMX_VERSION,
  structureUrn,
} from './sdmx-names.ts';
import { statusList, writeSdmxCodeLists } from './sdmx-codelists.ts';

/**
 * SDMX-JSON 2.0 structure messages (SDMX 3.0): a data flow with its data structure per cube, the concept
 * scheme once, each code list once. Code lists are named by URN, so that the list of municipalities
 * is not repeated in every structure. Returns the path of the structure of each cube.
 */
export function writeSdmxStructures(
  folder: string,
  catalog: Catalog,
  prepared: string,
): ReadonlyMap<string, string> {
  const message = (id: string, data: object) => messageOf(id, prepared, data);
  writeJson(
    folder,
    'api/v1/sdmx/structure/conceptscheme.json',
    message('conceptscheme', { conceptSchemes: [conceptScheme(catalog)] }),
  );
  writeSdmxCodeLists(folder, catalog, message);
  return new Map(
    catalog.cubes.map((cube) => {
      const name = `api/v1/sdmx/structure/dataflow/${cube.id}.json`;
      writeJson(
        folder,
        name,
        message(`dataflow-${cube.id}`, {
          dataflows: [dataflow(cube)],
          dataStructures: [dataStructure(cube)],
          codelists: [statusList()],
        }),
      );
      return [cube.id, name] as const;
    }),
  );
}

const dataflow = (cube: CatalogCube) => ({
  ...maintained(cube.id, cube.title),
  structure: structureUrn(cube.id),
});

const maintained = (id: string, name: Text) => ({
  id,
  agencyID: AGENCY,
  version: SDMX_VERSION,
  isExternalReference: false,
  ...named(name),
});

function dataStructure(cube: CatalogCube) {
  return {
    ...maintained(cube.id, cube.title),
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: keyDimensions(cube).map(({ id, codeList }, at) => ({
          ...component(id),
          position: at + 1,
          localRepresentation: { enumeration: codeListUrn(codeList) },
        })),
        timeDimension: {
          id: 'TIME_PERIOD',
          conceptIdentity: conceptUrn('TIME_PERIOD'),
          localRepresentation: {
            format: {
              dataType: cube.periodicity === 'month' ? 'GregorianYearMonth' : 'GregorianYear',
            },
          },
        },
      },
      measureList: {
        id: 'MeasureDescriptor',
        measures: cube.measures.map(({ id }) => ({
          ...component(id),
          usage: 'optional',
          localRepresentation: { format: { dataType: 'Integer' } },
        })),
      },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: [
          {
            id: 'OBS_STATUS',
            conceptIdentity: conceptUrn('OBS_STATUS'),
            usage: 'mandatory',
            attributeRelationship: { observation: {} },
            localRepresentation: { enumeration: codeListUrn('obs_status') },
          },
        ],
      },
    },
  };
}

const component = (id: string) => ({
  id: componentId(id),
  conceptIdentity: conceptUrn(componentId(id)),
});

type Concept = { readonly name: Text; readonly description: Text };

const TIME: Concept = {
  name: text('Período', 'Time period', 'Período'),
  description: text(
    'Ano, ou ano e mês (AAAA-MM).',
    'Year, or year and month (YYYY-MM).',
    'Año, o año y mes (AAAA-MM).',
  ),
};
const STATUS: Concept = {
  name: text('Situação da observação', 'Observation status', 'Situación de la observación'),
  description: same('SDMX CL_OBS_STATUS'),
};

function conceptScheme({ cubes }: Catalog) {
  const concepts = new Map<string, Concept>([
    ['TIME_PERIOD', TIME],
    ['OBS_STATUS', STATUS],
  ]);
  for (const cube of cubes) {
    for (const { id, label } of keyDimensions(cube))
      concepts.set(componentId(id), { name: label, description: variableOf(id).definition });
    for (const { id, label, unit } of cube.measures)
      concepts.set(componentId(id), { name: label, description: unit });
  }
  return {
    ...maintained(CONCEPTS, text('Conceitos', 'Concepts', 'Conceptos')),
    concepts: [...concepts].map(([id, { name, description }]) => ({
      id,
      ...named(name),
      description: description.en,
      descriptions: description,
    })),
  };
}
