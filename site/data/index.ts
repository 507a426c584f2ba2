export { publicFolder } from './folder.ts';
export {
  basesWithData,
  cubeById,
  cubesOf,
  findCube,
  readAttacks,
  readCatalog,
  readCodeList,
  readCompact,
  readShards,
  readManifest,
  readProtection,
  readQuality,
} from './release.ts';
