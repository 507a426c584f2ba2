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
  readManifest,
  readQuality,
} from './release.ts';
