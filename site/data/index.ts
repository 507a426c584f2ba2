export { cubeSlug, detailOf, detailSlug, mainOf, orderedDetails, type Detail } from './details.ts';
export { publicFolder } from './folder.ts';
export {
  basesWithData,
  cubeById,
  cubesOf,
  detailsOf,
  findCube,
  readAttacks,
  readCatalog,
  readCodeList,
  readCompact,
  readDenominators,
  readShards,
  readManifest,
  readProtection,
  readQuality,
} from './release.ts';
