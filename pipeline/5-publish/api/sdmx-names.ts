import type { CatalogCube } from '../../registry/public-files.ts';

/** The maintenance agency of every SDMX artefact of this platform, and their version. */
export const AGENCY = 'VINCULO';
export const SDMX_VERSION = '1.0.0';

const urn = (pack: string, type: string, id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${pack}.${type}=${AGENCY}:${id}(${SDMX_VERSION})`;

export const dataflowUrn = (id: string): string => urn('datastructure', 'Dataflow', id);
export const structureUrn = (id: string): string => urn('datastructure', 'DataStructure', id);
export const codeListUrn = (list: string): string => urn('codelist', 'Codelist', codeListId(list));
export const conceptUrn = (concept: string): string =>
  `${urn('conceptscheme', 'ConceptScheme', CONCEPTS).replace('.ConceptScheme=', '.Concept=')}.${concept}`;

export const CONCEPTS = 'CONCEITOS';
export const codeListId = (list: string): string => `CL_${list.toUpperCase()}`;

/** SDMX identifiers are upper case here; the two columns of time become TIME_PERIOD. */
export const componentId = (column: string): string => column.toUpperCase();
export const TIME_COLUMNS: readonly string[] = ['ano', 'mes'];

/** `VINCULO:RAIS(1.0.0)`: what STRUCTURE_ID says in SDMX-CSV. */
export const structureId = ({ id }: Pick<CatalogCube, 'id'>): string =>
  `${AGENCY}:${id}(${SDMX_VERSION})`;

/** Dimensions other than time, in file order. */
export const keyDimensions = ({ dimensions }: CatalogCube) =>
  dimensions.filter(({ id }) => !TIME_COLUMNS.includes(id));
