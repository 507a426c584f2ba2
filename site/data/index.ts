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
  readQuality,
} from './release.ts';
